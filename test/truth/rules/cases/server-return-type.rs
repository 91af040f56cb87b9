//@ wrong
#[server]
async fn load() -> Vec<String> {
    Vec::new()
}

//@ right
#[server]
async fn load() -> Result<Vec<String>, ServerFnError> {
    Ok(Vec::new())
}

//@ right 0.8
type Loaded = Result<Vec<String>, ServerFnError>;

#[server]
async fn load() -> Loaded {
    Ok(Vec::new())
}

//@ wrong
#[server]
async fn save(title: String) {}

//@ right
#[server]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
type Saved = Result<(), ServerFnError>;

#[server]
async fn save(title: String) -> Result<String, ServerFnError> {
    Ok(title)
}

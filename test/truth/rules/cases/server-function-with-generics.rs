//@ wrong
#[server]
async fn save<T>(it: T) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server]
async fn save(it: Vec<String>) -> Result<(), ServerFnError> {
    Ok(())
}

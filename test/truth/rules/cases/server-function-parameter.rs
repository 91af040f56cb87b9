//@ wrong 0.7 0.8
#[server]
async fn save(#[serde(default)] done: bool) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server]
async fn save(#[server(default)] done: bool, name: String) -> Result<(), ServerFnError> {
    Ok(())
}

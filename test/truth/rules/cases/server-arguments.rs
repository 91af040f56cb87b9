//@ wrong
#[server(endpoint = "save", Save)]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server(Save, endpoint = "save")]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

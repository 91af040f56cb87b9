//@ wrong
#[server]
fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

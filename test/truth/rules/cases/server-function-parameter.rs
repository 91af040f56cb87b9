//@ wrong 0.7 0.8
#[server]
async fn save(#[serde(default)] done: bool) -> Result<(), ServerFnError> {
    Ok(())
}

//@ wrong 0.8
#[server]
async fn rename(mut name: String) -> Result<String, ServerFnError> {
    name.push('!');
    Ok(name)
}

//@ right
#[server]
async fn save(#[server(default)] done: bool, name: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right 0.6 0.7
#[server]
async fn rename(mut name: String) -> Result<String, ServerFnError> {
    name.push('!');
    Ok(name)
}

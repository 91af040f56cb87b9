//@ wrong
#[server(endpoint = "save", Save)]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

//@ wrong
#[server("/api")]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

//@ wrong
#[server("/api", "GetJson")]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

//@ wrong
#[server("/api", input = server_fn::codec::GetUrl)]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server(Save, "/api", "GetJson")]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server(prefix = "/api")]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server(Save, endpoint = "save")]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

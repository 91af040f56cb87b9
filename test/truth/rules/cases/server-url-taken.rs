//@ runs: the server keeps its functions by their URLs, and reaches one of both, or does not start
#[server(endpoint = "todo")]
async fn load() -> Result<(), ServerFnError> {
    Ok(())
}

#[server(endpoint = "todo")]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server(endpoint = "todo")]
async fn load() -> Result<(), ServerFnError> {
    Ok(())
}

#[server(endpoint = "todo/save")]
async fn save() -> Result<(), ServerFnError> {
    Ok(())
}

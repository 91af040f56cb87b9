//@ runs 0.8: the server rejects the path when it starts
#[server(prefix = "api/v2")]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server(prefix = "/api/v2")]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

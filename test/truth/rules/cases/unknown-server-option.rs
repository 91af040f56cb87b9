//@ wrong
#[server(endpont = "save")]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ wrong 0.8
#[server(req = leptos::server_fn::request::BrowserMockReq)]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ wrong 0.6 0.7
#[server(protocol = Http<GetUrl, Json>)]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server(name = Save, prefix = "/api", endpoint = "save")]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server(Save, "/api", "GetJson", "save")]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ wrong
#[server(encoding = "GetUrl")]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ wrong 0.8
#[server(encoding = "Url")]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server(encoding = "GetJson")]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right
#[server(input = leptos::server_fn::codec::GetUrl)]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

//@ right 0.6 0.7
#[server(encoding = "Url")]
async fn save(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

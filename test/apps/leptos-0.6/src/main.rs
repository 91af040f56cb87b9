#[cfg(feature = "ssr")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    use axum::Router;
    use leptos::get_configuration;
    use leptos_0_6::app::App;
    use leptos_axum::{generate_route_list, LeptosRoutes};

    let options = get_configuration(None).await?.leptos_options;
    let address = options.site_addr;
    let routes = generate_route_list(App);

    let app = Router::new()
        .leptos_routes(&options, routes, App)
        .with_state(options);

    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on http://{address}");
    axum::serve(listener, app).await?;
    Ok(())
}

#[cfg(not(feature = "ssr"))]
fn main() {
    // The browser starts the app through `leptos_0_6::hydrate`.
}

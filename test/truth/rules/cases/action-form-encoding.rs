//@ wrong 0.7 0.8
#[server(input = leptos::server_fn::codec::Json)]
async fn add_todo(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

#[component]
fn NewTodo() -> impl IntoView {
    let add = ServerAction::<AddTodo>::new();
    view! {
        <ActionForm action=add>
            <input type="text" name="title"/>
        </ActionForm>
    }
}

//@ right 0.7 0.8
#[server]
async fn add_todo(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

#[component]
fn NewTodo() -> impl IntoView {
    let add = ServerAction::<AddTodo>::new();
    view! {
        <ActionForm action=add>
            <input type="text" name="title"/>
        </ActionForm>
    }
}

//@ right 0.7 0.8
// What a form sends back makes no difference.
#[server(output = leptos::server_fn::codec::Json)]
async fn add_todo(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

#[component]
fn NewTodo() -> impl IntoView {
    let add = ServerAction::<AddTodo>::new();
    view! {
        <ActionForm action=add>
            <input type="text" name="title"/>
        </ActionForm>
    }
}

//@ wrong 0.6
use leptos_router::ActionForm;

#[server(input = leptos::server_fn::codec::Json)]
async fn add_todo(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

#[component]
fn NewTodo() -> impl IntoView {
    let add = create_server_action::<AddTodo>();
    view! {
        <ActionForm action=add>
            <input type="text" name="title"/>
        </ActionForm>
    }
}

//@ right 0.6
use leptos_router::ActionForm;

#[server]
async fn add_todo(title: String) -> Result<(), ServerFnError> {
    Ok(())
}

#[component]
fn NewTodo() -> impl IntoView {
    let add = create_server_action::<AddTodo>();
    view! {
        <ActionForm action=add>
            <input type="text" name="title"/>
        </ActionForm>
    }
}

/** What people type between the tags of a view. */
export const IDIOMS: readonly [string, ...string[]] = [
  '<div class="card"><h2>"A title"</h2><p>{move || count.get()}</p></div>',
  '<button on:click=move |_| set_count.update(|n| *n += 1)>"One more"</button>',
  '<Show when=move || open.get() fallback=|| view! { <p>"Closed"</p> }><p>"Open"</p></Show>',
  '<For each=move || items.get() key=|item| item.id let:item><li>{item.name}</li></For>',
  '<input type="text" prop:value=name on:input:target=move |ev| set_name.set(ev.target().value()) />',
  '<Suspense fallback=|| "Loading"><ul><li>"One"</li><li>"Two"</li></ul></Suspense>',
  '<A href="/wares">"Wares"</A>',
  '<table><tbody><tr><td>"A"</td></tr></tbody></table>',
  '<!-- a note --><img src="/logo.svg" alt="Logo" />',
  '{move || if open.get() { Either::Left("yes") } else { Either::Right(view! { <b>"no"</b> }) }}',
  'Half a sentence without quotes, ',
  '<Lin',
  '<di',
  '<p class:active=move || open.get() style:color="red" data-x=1>',
  '"a string with < and > and \\" in it"',
  '// a note\n',
];

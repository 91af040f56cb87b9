import { describe, expect, it } from 'vitest';
import { hover } from '../../../src/features/hover.js';
import { signatureHelp } from '../../../src/features/signature-help.js';
import { inWorkspace } from '../project.js';

const ITEMS = `
/// Counts.
///
/// More about it.
#[component]
pub fn Counter(
    /// Where it begins.
    initial: i32,
    #[prop(optional)] note: Option<String>,
    #[prop(default = 1, into)] step: Signal<i32>,
) -> impl IntoView {}

#[island]
fn Clock(seconds: u32, children: Children) -> impl IntoView {}

/// Adds a todo.
#[server(endpoint = "add")]
pub async fn add_todo(title: String, done: Option<bool>) -> Result<i32, ServerFnError> {}

fn tooltip(el: web_sys::Element, text: String) {}
`;

async function shown(marked: string): Promise<string | undefined> {
  const { document, offset, context } = await inWorkspace({ 'src/lib.rs': `use leptos::prelude::*;\n${marked}` });
  const found = hover(document, offset, context);
  return found && `${document.text.slice(found.start, found.end)} → ${found.markdown}`;
}

const inPage = (content: string) =>
  `${ITEMS}\nfn page() {\n let add = ServerAction::<AddTodo>::new();\n view! { ${content} } }\n`;

describe('hover', () => {
  it.each(['<Count│er initial=1/>', '<Counter initial=1></Cou│nter>', '<Coun│ter'])(
    'tells what %s takes',
    async content => {
      expect(await shown(inPage(content))).toBe(`Counter → \`\`\`rust
#[component]
pub fn Counter(
    initial: i32,
    note: Option<String>,
    step: Signal<i32>,
) -> impl IntoView
\`\`\`

Counts.

More about it.

| prop | type | | |
|---|---|---|---|
| \`initial\` | \`i32\` | **required** | Where it begins. |
| \`note\` | \`String\` | optional |  |
| \`step\` | \`Signal<i32>\` | default \`1\`, \`into\` |  |

\`app::Counter\` · src/lib.rs`);
    },
  );

  it('tells what an island sends to the browser', async () => {
    const text = await shown(inPage('<Clo│ck seconds=3/>'));
    expect(text).toContain('**Island**');
    expect(text).toContain('Serialised into the page as JSON: `seconds`.');
    expect(text).toContain('Its children are rendered on the server only.');
    expect(text).toContain('Needs the feature `islands` of `leptos`.');
    expect(await shown(inPage('<p/>').replace('#[island]', '#[isl│and]'))).toContain(
      'island → ```rust\n#[island]\nfn Clock',
    );
  });

  it('tells how a server function is called', async () => {
    const text = await shown(
      inPage('<ActionForm action=│add/>').replace('action=│add', 'action=add').replace('#[server', '#[ser│ver'),
    );
    expect(text).toContain('`POST /api/add` · arguments `PostUrl`, answer `Json` · struct `AddTodo`');
    expect(text).toContain('| `name="title"` | `String` | **required** |');
    expect(text).toContain('| `name="done"` | `Option<bool>` | optional |');
  });

  it('tells what a prop and a directive are', async () => {
    expect(await shown(inPage('<Counter ini│tial=1/>'))).toBe(
      'initial → ```rust\ninitial: i32\n```\n\n**required** · prop of `<Counter>`\n\nWhere it begins.',
    );
    expect(await shown(inPage('<Counter │initial=1/>'))).toContain('prop of `<Counter>`');
    expect(await shown(inPage('<p use:tool│tip="a"/>'))).toContain('fn tooltip(web_sys::Element, String)');
  });

  it('leaves names in Rust code to rust-analyzer', async () => {
    expect(await shown(inPage('<p/>').replace('fn Counter', 'fn Coun│ter'))).toBeUndefined();
    expect(await shown(inPage('{Coun│ter}'))).toBeUndefined();
  });
});

describe('signature help', () => {
  const active = async (content: string) => {
    const { document, offset, context } = await inWorkspace({
      'src/lib.rs': `use leptos::prelude::*;\n${inPage(content)}`,
    });
    const found = signatureHelp(document, offset, context);
    const parameter = found?.parameters[found.active ?? -1];
    return found && { label: found.label, active: parameter && found.label.slice(parameter.start, parameter.end) };
  };

  it('shows the props while a tag is being written', async () => {
    const label = '<Counter initial: i32 note?: String step?: Signal<i32>/>';
    expect(await active('<Counter │')).toEqual({ label, active: undefined });
    expect(await active('<Counter initial=│')).toEqual({ label, active: 'initial: i32' });
    expect(await active('<Counter note="│"/>')).toEqual({ label, active: 'note?: String' });
    expect(await active('<Counter sto│="a"/>')).toEqual({ label, active: undefined });
  });

  it('is silent in values, which are Rust, and on elements', async () => {
    expect(await active('<Counter initial={1│}/>')).toBeUndefined();
    expect(await active('<p │/>')).toBeUndefined();
  });
});

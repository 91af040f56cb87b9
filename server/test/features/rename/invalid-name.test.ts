import { describe, expect, it } from 'vitest';
import { prepareRename } from '../../../src/features/rename/rename.js';
import { inWorkspace } from '../project.js';
import { renamed } from './renamed.js';

const PROP = '#[component]\nfn B(kin│d: String) -> impl IntoView {}\n';
const LET = 'fn f() { view! { <For let:it│em>{item}</For> } }\n';
const SERVER = '#[server]\nasync fn sa│ve() -> Result<(), ServerFnError> { Ok(()) }\n';
const COMPONENT = '#[component]\nfn Fo│o() -> impl IntoView {}\n';
const CHILDREN = 'fn Foo(chil│dren: Children) -> impl IntoView { children() }\n';

describe('a keyword', () => {
  it.each(['type', 'async', 'self', 'Self', 'super', 'crate', 'abstract', 'gen', 'try', 'true'])(
    'is no name: %s',
    async word => {
      for (const file of [PROP, LET, SERVER])
        expect(await renamed(file, word)).toBe(`\`${word}\` is a keyword of Rust and cannot be a name.`);
    },
  );

  it('is no name for a component', async () => {
    expect(await renamed(COMPONENT, 'Self')).toBe('`Self` is a keyword of Rust and cannot be a name.');
  });

  it('is as little one as what is no word', async () => {
    for (const file of [PROP, LET, SERVER]) {
      expect(await renamed(file, '_')).toBe('`_` is not a valid name.');
      expect(await renamed(file, 'a b')).toBe('`a b` is not a valid name.');
    }
  });
});

describe('the name of a prop that means something to Leptos', () => {
  it.each([`#[component]\n${CHILDREN}`, '#[slot]\nstruct Then { chil│dren: ChildrenFn }\n'])(
    'stays, as `children` has what is between the tags',
    async text => {
      const file = `${text}fn f() { view! { <Foo>"a"</Foo> } }\n`;
      const refusal = 'What stands between the tags is the prop `children`: another name would get nothing of it.';
      expect(await renamed(file, 'content')).toBe(refusal);
      const { document, offset, context } = await inWorkspace({ 'src/lib.rs': file });
      expect(prepareRename(document, offset, context)).toEqual({ refusal });
    },
  );

  it('is not given: `slot` makes a slot of a tag', async () => {
    expect(await renamed(PROP, 'slot')).toBe('In a tag, `slot` makes a slot of it and is no prop.');
  });
});

import { describe, expect, it } from 'vitest';
import { projectItemDefinition } from '../../../src/features/definition/project-item.js';
import { hover } from '../../../src/features/hover.js';
import { references } from '../../../src/features/references/references.js';
import { prepareRename } from '../../../src/features/rename/rename.js';
import { inWorkspace } from '../project.js';
import { renamed } from '../rename/renamed.js';

const file = (prop: string, content: string) =>
  `#[slot]\nstruct Then { children: ChildrenFn }\n#[component]\nfn If(${prop}: Then, test: bool) -> impl IntoView { (${prop.replace('│', '')}.children)() }\n#[component]\nfn Box(children: Children) -> impl IntoView {}\nfn f() { view! { ${content} } }\n`;

const TAGS = '<If test=true><Then slot>"a"</Then></If><If test=true><p><Then slot:then>"a"</Then></p></If>';

describe('a prop that slots fill', () => {
  it('is renamed in the tags of the slots', async () => {
    const expected = file('yes', TAGS.replace('slot>', 'slot:yes>').replace('slot:then', 'slot:yes'));
    expect(await renamed(file('th│en', TAGS), 'yes')).toBe(expected);
    expect(await renamed(file('then', TAGS.replace('slot:then', 'slot:th│en')), 'yes')).toBe(expected);
  });

  it('has these tags as references, and none of another component', async () => {
    const { document, offset, context, shown } = await inWorkspace({
      'src/lib.rs': file(
        'th│en',
        `${TAGS}<If><Box><Then slot/></Box></If><Then slot/><If><Other slot/>{view! { <Then slot/> }}</If>`,
      ),
    });
    expect(shown(references(document, offset, context, false))).toEqual(['src/lib.rs:slot', 'src/lib.rs:then']);
  });

  it('is known where a slot names it', async () => {
    const { document, offset, context, shown } = await inWorkspace({
      'src/lib.rs': file('then', TAGS.replace('slot:then', 'slot:th│en')),
    });
    const span = { start: offset - 2, end: offset + 2 };
    expect(shown(projectItemDefinition(document, offset, context))).toEqual(['src/lib.rs:then']);
    expect(shown(references(document, offset, context, true))).toEqual([
      'src/lib.rs:then',
      'src/lib.rs:slot',
      'src/lib.rs:then',
    ]);
    expect(prepareRename(document, offset, context)).toEqual({ ...span, name: 'then' });
    expect(hover(document, offset, context)).toMatchObject({
      ...span,
      markdown: expect.stringContaining('then: Then'),
    });
  });

  it('is not known where nothing has the name', async () => {
    const { document, offset, context } = await inWorkspace({
      'src/lib.rs': file('then', '<If><Then slot:oth│er/></If><Then slot:then/>'),
    });
    expect(projectItemDefinition(document, offset, context)).toEqual([]);
    expect(prepareRename(document, offset, context)).toBeUndefined();
  });
});

describe('an attribute behind `{..}`', () => {
  it('is no prop, even with the name of one', async () => {
    const tags = (name: string) => `<If ${name}=true/><If {..} test="a"/>`;
    expect(await renamed(file('then', tags('te│st')), 'ready')).toBe(
      file('then', tags('ready')).replace('test: bool', 'ready: bool'),
    );
  });
});

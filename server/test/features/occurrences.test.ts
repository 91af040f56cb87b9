import { describe, expect, it } from 'vitest';
import { closeTagDefinition } from '../../src/features/definition/close-tag.js';
import { projectItemDefinition } from '../../src/features/definition/project-item.js';
import { projectItemReferences } from '../../src/features/references/project-item.js';
import { references } from '../../src/features/references/references.js';
import { prepareProjectItem, renameProjectItem } from '../../src/features/rename/project-item.js';
import { rename } from '../../src/features/rename/rename.js';
import { isRefusal } from '../../src/features/rename/renaming.js';
import { typeDefinition } from '../../src/features/type-definition.js';
import { atOnce } from '../../src/steps.js';
import { inWorkspace } from './project.js';

const UI = `use leptos::prelude::*;

pub struct Size(u8);

#[component]
pub fn Button(size: Size, #[prop(optional)] label: String) -> impl IntoView {
    let shown = label.clone();
    view! { <button>{label} {shown}</button> }
}

pub fn make() -> impl IntoView {
    Button(ButtonProps::builder().build())
}
`;

const LIB = `mod ui;
mod other;
use leptos::prelude::*;
use ui::{Button as Knob, Size};
use ui::Button;

#[component]
fn Page() -> impl IntoView {
    // Button in a comment, "Button" in text
    view! {
        <Button size=Size(1)>"Button" Button</Button>
        <ui::Button size=Size(2) label="a"/>
        <Knob size=Size(3)></Knob>
        <other::Button/>
    }
}
`;

const OTHER = `use leptos::prelude::*;

#[component]
pub fn Button() -> impl IntoView {}
`;

const files = (change: (text: string) => string = text => text) => {
  const all = { 'src/lib.rs': LIB, 'src/ui.rs': UI, 'src/other.rs': OTHER };
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [name, change(text)]));
};

const at = (place: string) => inWorkspace(files(text => text.replace(place.replace('│', ''), place)));

describe('definition', () => {
  it.each(['<But│ton size=Size(1)', 'Button</But│ton>', '<ui::But│ton', '<Kn│ob', '</Kn│ob>'])('of %s', async place => {
    const { document, offset, context, shown } = await at(place);
    expect(shown(projectItemDefinition(document, offset, context))).toEqual(['src/ui.rs:Button']);
  });

  it('of another component with the same name, and of a prop', async () => {
    const other = await at('<other::But│ton/>');
    expect(other.shown(projectItemDefinition(other.document, other.offset, other.context))).toEqual([
      'src/other.rs:Button',
    ]);
    const prop = await at('lab│el="a"');
    expect(prop.shown(projectItemDefinition(prop.document, prop.offset, prop.context))).toEqual(['src/ui.rs:label']);
  });

  it('of the type of a prop', async () => {
    const { document, offset, context, shown } = await at('si│ze=Size(2)');
    expect(shown(typeDefinition(document, offset, context))).toEqual(['src/ui.rs:Size']);
  });

  it('of the close tag of an element is its open tag', async () => {
    const { document, offset, context, shown } = await at('</but│ton>');
    expect(shown(closeTagDefinition(document, offset, context))).toEqual(['src/ui.rs:button']);
  });
});

describe('references', () => {
  it('of a component are its tags, imports and uses in code', async () => {
    const { document, offset, context, shown } = await at('<But│ton size=Size(1)');
    expect(shown(atOnce(projectItemReferences(document, offset, context, true)))).toEqual([
      'src/ui.rs:Button',
      ...['Button', 'Knob', 'Button', 'Button', 'Button', 'Button', 'Knob', 'Knob'].map(name => `src/lib.rs:${name}`),
      'src/ui.rs:Button',
      'src/ui.rs:ButtonProps',
    ]);
  });

  it('of a prop are the tags that set it', async () => {
    const { document, offset, context, shown } = await at('#[prop(optional)] lab│el');
    expect(shown(atOnce(projectItemReferences(document, offset, context, false)))).toEqual(['src/lib.rs:label']);
  });
});

describe('rename', () => {
  const renamed = async (place: string, newName: string) => {
    const { document, offset, context, edited } = await at(place);
    const answer = atOnce(renameProjectItem(document, offset, newName, context));
    if (answer === undefined) return undefined;
    return isRefusal(answer) ? answer.refusal : edited(answer);
  };

  it('of a component changes its declaration, imports, tags and what is made from its name', async () => {
    expect(await renamed('<But│ton size=Size(1)', 'Press')).toEqual({
      'src/lib.rs': LIB.replace('{Button as', '{Press as')
        .replace('use ui::Button;', 'use ui::Press;')
        .replace('<Button size=Size(1)>"Button" Button</Button>', '<Press size=Size(1)>"Button" Button</Press>')
        .replace('<ui::Button', '<ui::Press'),
      'src/ui.rs': UI.replace('fn Button', 'fn Press').replace('Button(ButtonProps', 'Press(PressProps'),
    });
  });

  it('is the same from the declaration', async () => {
    expect(await renamed('fn But│ton(size', 'Press')).toEqual(await renamed('<But│ton size=Size(1)', 'Press'));
  });

  it('of a prop changes its declaration, its uses, and the tags', async () => {
    expect(await renamed('lab│el="a"', 'text')).toEqual({
      'src/lib.rs': LIB.replace('label="a"', 'text="a"'),
      'src/ui.rs': UI.replaceAll('label', 'text'),
    });
  });

  it('is refused where it would not be safe', async () => {
    expect(await renamed('<Kn│ob size', 'Press')).toBe(
      '`Knob` is another name of `Button`, given where it is imported. Rename it there.',
    );
    expect(await renamed('<But│ton size=Size(1)', 'press')).toContain('it has to begin with a capital letter');
    expect(await renamed('<But│ton size=Size(1)', 'Page')).toContain('already means something else');
    expect(await renamed('lab│el="a"', 'size')).toBe('`<Button>` already has a prop `size`.');
  });

  it('is refused for what is not part of the workspace', async () => {
    const { document, offset, context } = await inWorkspace({
      'src/lib.rs': 'use leptos::prelude::*;\nfn f() { view! { <Sh│ow when=f>"a"</Show> } }\n',
    });
    expect(prepareProjectItem(document, offset, context)).toEqual({
      refusal: expect.stringMatching(/^`Show` is defined in leptos 0\.8\.\d+, which is not part of this workspace\.$/),
    });
  });

  it.each(['t!("{label}");', 'Point { label };'])(
    'of a prop is refused where the body may mean something else: %s',
    async code => {
      const { document, offset, context } = await inWorkspace({
        'src/lib.rs': `use leptos::prelude::*;\n#[component]\nfn A(lab│el: String) -> impl IntoView {\n    ${code}\n}\n`,
      });
      const answer = atOnce(renameProjectItem(document, offset, 'text', context));
      expect(answer !== undefined && isRefusal(answer)).toBe(true);
    },
  );

  it('of a prop writes out what a tag takes by its name', async () => {
    const text = (before: string, behind: string) =>
      `use leptos::prelude::*;\n#[component]\nfn A(${before}: String) -> impl IntoView {\n    view! { <B ${behind}/> }\n}\n#[component]\nfn B(label: String) -> impl IntoView {}\n`;
    const { document, offset, context, edited } = await inWorkspace({ 'src/lib.rs': text('lab│el', 'label') });
    const answer = atOnce(renameProjectItem(document, offset, 'text', context));
    expect(answer !== undefined && !isRefusal(answer) && edited(answer)).toEqual({
      'src/lib.rs': text('text', 'label=text'),
    });
  });

  it('of a slot keeps what its tags fill', async () => {
    const text = (name: string, mark: string) =>
      `use leptos::prelude::*;\n#[slot]\nstruct ${name} { children: ChildrenFn }\n#[component]\nfn A(then: Then) -> impl IntoView {}\nfn f() { view! { <A><${name} ${mark}>"a"</${name}></A> } }\n`;
    const { document, offset, context, edited } = await inWorkspace({
      'src/lib.rs': text('Then', 'slot').replace('<Then', '<Th│en').replace('(then: Then)', '(then: crate::Then)'),
    });
    const answer = atOnce(renameProjectItem(document, offset, 'Yes', context));
    expect(answer !== undefined && !isRefusal(answer) && edited(answer)).toEqual({
      'src/lib.rs': text('Yes', 'slot:then').replace('(then: Then)', '(then: crate::Yes)'),
    });
  });
});

describe('what a component passes to its children', () => {
  const content = `<For each=f key=k let:it│em><p class=item.c>{move || item.name + other.item} "item" <Row item/> <Row clone:item a=Row { item: 1 }/></p></For>`;
  const file = (text: string) => `fn f() { view! { ${text} } }\n`;

  it('is renamed with all its uses', async () => {
    const { document, offset, context, edited } = await inWorkspace({ 'src/lib.rs': file(content) });
    const answer = rename(document, offset, 'todo', context);
    expect(answer !== undefined && !isRefusal(answer) && edited(answer)).toEqual({
      'src/lib.rs': file(
        `<For each=f key=k let:todo><p class=todo.c>{move || todo.name + other.item} "item" <Row item=todo/> <Row clone:todo a=Row { item: 1 }/></p></For>`,
      ),
    });
    expect(references(document, offset, context, false)).toHaveLength(4);
  });
});

describe('both tags of an element', () => {
  it('are renamed', async () => {
    const { document, offset, context, edited } = await inWorkspace({
      'src/lib.rs': 'fn f() { view! { <di│v><div/></div> } }\n',
    });
    const answer = rename(document, offset, 'section', context);
    expect(answer !== undefined && !isRefusal(answer) && edited(answer)).toEqual({
      'src/lib.rs': 'fn f() { view! { <section><div/></section> } }\n',
    });
    expect(rename(document, offset, 'a b', context)).toEqual({ refusal: '`a b` cannot name an element.' });
  });
});

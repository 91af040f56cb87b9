import { describe, expect, it } from 'vitest';
import { bases, coloursOf } from './colours.js';

const TAG = 'entity.name.tag.leptos';
const COMPONENT = 'support.class.component.leptos';
const ATTRIBUTE = 'entity.other.attribute-name.leptos';
const EVENT = 'entity.other.attribute-name.event.leptos';
const CLASS = 'entity.other.attribute-name.class.leptos';
const DIRECTIVE = 'keyword.control.directive.leptos';
const STRING = 'string.quoted.double.rust';
const FUNCTION = 'entity.name.function.rust';
const VARIABLE = 'variable.other.rust';

describe.each(await bases())('views over $name', ({ rust, markdown }) => {
  /** The colours of the content of a view. */
  function inView(content: string): string[] {
    const [macro, ...colours] = coloursOf(`view! { ${content} }`, rust);
    expect(macro).toBe('view! entity.name.function.macro.rust');
    return colours;
  }

  it('colour tags, components and paths', () => {
    expect(inView('<my-tag><Foo/><ui::Bar></ui::Bar></my-tag>')).toEqual([
      `my-tag ${TAG}`,
      `Foo ${COMPONENT}`,
      'ui entity.name.namespace.rust',
      ':: keyword.operator.namespace.rust',
      `Bar ${COMPONENT}`,
      'ui entity.name.namespace.rust',
      ':: keyword.operator.namespace.rust',
      `Bar ${COMPONENT}`,
      `my-tag ${TAG}`,
    ]);
  });

  it('colour attributes and strings', () => {
    expect(inView('<input type="text" data-x="1" checked/>')).toEqual([
      `input ${TAG}`,
      `type ${ATTRIBUTE}`,
      `text ${STRING}`,
      `data-x ${ATTRIBUTE}`,
      `1 ${STRING}`,
      `checked ${ATTRIBUTE}`,
    ]);
  });

  it('colour directives and events', () => {
    expect(inView('<p on:click=f class:w-1/2=g use:tip let:item slot:head style:--x=h prop:value=i/>')).toEqual([
      `p ${TAG}`,
      `on ${DIRECTIVE}`,
      `click ${EVENT}`,
      `f ${VARIABLE}`,
      `class ${DIRECTIVE}`,
      `w-1/2 ${CLASS}`,
      `g ${VARIABLE}`,
      `use ${DIRECTIVE}`,
      'tip entity.name.function.leptos',
      `let ${DIRECTIVE}`,
      'item variable.parameter.leptos',
      `slot ${DIRECTIVE}`,
      'head variable.parameter.leptos',
      `style ${DIRECTIVE}`,
      `--x ${ATTRIBUTE}`,
      `h ${VARIABLE}`,
      `prop ${DIRECTIVE}`,
      `value ${ATTRIBUTE}`,
      `i ${VARIABLE}`,
    ]);
  });

  it('leave Rust to Rust', () => {
    const colours = inView('<p id=move || set(a + 1) class={b}>{c.get()}</p>');
    expect(colours).toContain('move keyword.other.rust');
    expect(colours).toContain(`set ${FUNCTION}`);
    expect(colours).toContain(`b ${VARIABLE}`);
    expect(colours).toContain(`get ${FUNCTION}`);
    expect(colours).toContain(`class ${ATTRIBUTE}`);
  });

  it('end a bare value where the next attribute begins, on the same line and the next', () => {
    const colours = inView(
      '<p\n id=a.b()\n .c()\n class=x as y hidden\n title=if d { e } else { f } lang=g\n on:click=h\n/>',
    );
    const attributes = colours.filter(colour => /attribute-name/.test(colour)).map(colour => colour.split(' ')[0]);
    expect(attributes).toEqual(['id', 'class', 'hidden', 'title', 'lang', 'click']);
  });

  it('end a tag at the first `>` outside of brackets', () => {
    expect(inView('<p id=a > b</p>')).toEqual([`p ${TAG}`, `id ${ATTRIBUTE}`, `a ${VARIABLE}`, `p ${TAG}`]);
    expect(inView('<p id={a > b}/>').filter(colour => colour.endsWith(VARIABLE))).toHaveLength(2);
  });

  it('colour views in views', () => {
    expect(inView('{move || view! { <b>"x"</b> }}<i/>').filter(colour => colour.endsWith(TAG))).toEqual([
      `b ${TAG}`,
      `b ${TAG}`,
      `i ${TAG}`,
    ]);
  });

  it('colour comments, and nothing in them', () => {
    expect(inView('<!-- <b/> --><p\n// <i/>\n/>/* <u/> */')).toEqual([
      '<b/> comment.block.html.leptos',
      `p ${TAG}`,
      '<i/> comment.line.double-slash.rust',
      '<u/> comment.block.rust',
    ]);
  });

  it('know the other brackets, the path, and the class of a whole view', () => {
    expect(coloursOf('leptos::view!(<p>(a)</p>)', rust).slice(-2)).toEqual([`p ${TAG}`, `p ${TAG}`]);
    expect(coloursOf('view![<p/>]; x', rust).slice(-2)).toEqual([`p ${TAG}`, `x ${VARIABLE}`]);
    expect(inView('class = styles, <p/>')).toEqual([`class ${ATTRIBUTE}`, `styles ${VARIABLE}`, `p ${TAG}`]);
  });

  it('colour nothing in comments and strings', () => {
    expect(coloursOf('// view! { <p/> }\n"view! { <p/> }"', rust).filter(colour => colour.endsWith('leptos'))).toEqual(
      [],
    );
  });

  it.each([
    'view! { <',
    'view! { <di',
    'view! { </',
    'view! { <p class=',
    'view! { <p class="a" id=foo(',
    'view! { <p on:click=move |_| a[',
    'view! { <p class=Vec<',
    'view! { <Foo<',
    'view! { <p>"a"</p',
    'view! { <p>(',
    'view! { {foo(a, (b',
    'view! { <p a=b.iter().map(|x| Foo::<',
    'view! { class =',
    'view! { <!DOCTYPE',
  ])('end at their delimiter while somebody types: %s', half => {
    const after = 'fn after() {\n    let x = view! { <b/> };\n}\n';
    const colours = coloursOf(`fn f() {\n    ${half} }\n}\n${after}`, rust);
    expect(colours.slice(-coloursOf(after, rust).length)).toEqual(coloursOf(after, rust));
  });

  it('are coloured in documentation, line by line', () => {
    const text = ['/// ```rust', '/// view! {', '///     <p id=a/>', '/// ```', '/// <i>', 'let x = 1;'].join('\n');
    const colours = coloursOf(text, rust);
    expect(colours).toContain(`p ${TAG}`);
    expect(colours).toContain(`id ${ATTRIBUTE}`);
    expect(colours.slice(-coloursOf('/// <i>\nlet x = 1;', rust).length + 1)).toEqual(
      coloursOf('/// <i>\nlet x = 1;', rust).slice(1),
    );
  });

  it('are coloured in the documentation of components, which has no macro', () => {
    const text = ['/// ```view', '/// <Foo/>', '/// ```', '/// ```text', '/// <Bar/>', '/// ```', 'x'].join('\n');
    const colours = coloursOf(text, rust);
    expect(colours.filter(colour => colour.endsWith('leptos'))).toEqual([`Foo ${COMPONENT}`]);
    expect(colours.at(-1)).toBe(`x ${VARIABLE}`);
  });

  it('are coloured in Markdown', () => {
    const text = ['view! { <a/> }', '```rust', 'view! {', '    <p id=a/>', '```', 'view! { <b/> }'].join('\n');
    expect(coloursOf(text, markdown).filter(colour => colour.endsWith('leptos'))).toEqual([
      `p ${TAG}`,
      `id ${ATTRIBUTE}`,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { references } from '../../../src/features/references/references.js';
import { inWorkspace } from '../project.js';
import { renamed } from './renamed.js';

const inFor = (name: string, content: string) =>
  `fn f() { view! { <For each=f key=k let:${name}>${content}</For> } }\n`;

const becomes = async (content: string, newName = 'row') => renamed(inFor('it│em', content), newName);

describe('what a component passes to its children', () => {
  it.each([
    ['<p {..item}/>', '<p {..row}/>'],
    ['{(0..item).sum()}', '{(0..row).sum()}'],
    ['{item.name + other.item}', '{row.name + other.item}'],
    ['{item::label(&item)}', '{item::label(&row)}'],
    ['{todo::item() + item}', '{todo::item() + row}'],
    ['{item!(item) != item}', '{item!(row) != row}'],
    ['{f(Row { item: item.a })}', '{f(Row { item: row.a })}'],
    ["{'item: loop { break 'item item }}", "{'item: loop { break 'item row }}"],
    ['{if ready { item } else { item }}', '{if ready { row } else { row }}'],
    ['Hello {item} <Row {item}/>', 'Hello {row} <Row {row}/>'],
    ['<Row clone:item item/>', '<Row clone:row item=row/>'],
    ['{r#item + item}', '{row + row}'],
    [
      '{move || item.a} <b on:click=move |_| item.go()/> {move || item.b}',
      '{move || row.a} <b on:click=move |_| row.go()/> {move || row.b}',
    ],
    ['{match x { A => f(item, 1), _ => f(2, item) }}', '{match x { A => f(row, 1), _ => f(2, row) }}'],
  ])('is renamed where it is meant: %s', async (content, expected) => {
    expect(await becomes(content)).toBe(inFor('row', expected));
  });

  it.each([
    ['format!("{item} {{item}} {item:?} {} item", 1)', 'format!("{row} {{item}} {row:?} {} item", 1)'],
    ['format!("{0:>item$} {item:.item$} {item:item$}", 1)', 'format!("{0:>row$} {row:.row$} {row:row$}", 1)'],
    ['format!(r#"{item}"#)', 'format!(r#"{row}"#)'],
    ['format!("\\u{item}{item}")', 'format!("\\u{item}{row}")'],
    ['leptos::logging::log!("{item}")', 'leptos::logging::log!("{row}")'],
    ['write!(f.out(), "{item}")', 'write!(f.out(), "{row}")'],
  ])('is renamed in a format: %s', async (code, expected) => {
    expect(await becomes(`<p title=${code}/>`)).toBe(inFor('row', `<p title=${expected}/>`));
  });

  it('stays in texts and values', async () => {
    expect(await becomes('<p title="{item}">"{item}" item {item}</p>')).toBe(
      inFor('row', '<p title="{item}">"{item}" item {row}</p>'),
    );
  });

  it.each([
    ['{t!(en, "{item}")}', 'a format string holds it'],
    ['{assert!(ok, "{item}")}', 'a format string holds it'],
    ['{format!("{item}", item = other)}', 'an argument of a macro has the same name'],
    ['{f(Row { a: B { c }, item })}', 'a struct takes it by its name'],
    ['{Row::<u8> { item }}', 'a struct takes it by its name'],
  ])('stays where more than the name would have to change: %s', async (content, reason) => {
    expect(await becomes(content)).toBe(`\`item\` cannot be renamed for sure: ${reason}.`);
  });

  it.each([
    ['{item.map(|item| item + 1)} {item}', '{row.map(|item| item + 1)} {row}'],
    ['<For each=item key=k let:item>{item}</For>', '<For each=row key=k let:item>{item}</For>'],
    [
      '{match item { Some(item) if item.ok => item, _ => item }}',
      '{match row { Some(item) if item.ok => item, _ => row }}',
    ],
    [
      '{if let Row { ref item, .. } = item { item } else { item }}',
      '{if let Row { ref item, .. } = row { item } else { row }}',
    ],
    ['{let item = item + 1; item} {item}', '{let item = row + 1; item} {row}'],
    [
      '{move || { let item = f("item"); format!("{item}") }} {item}',
      '{move || { let item = f("item"); format!("{item}") }} {row}',
    ],
    ['<Row item/><For let(item, i)><Row item/></For>', '<Row item=row/><For let(item, i)><Row item/></For>'],
  ])('stays where the children bind it again: %s', async (content, expected) => {
    expect(await becomes(content)).toBe(inFor('row', expected));
  });

  it('has these places as references', async () => {
    const { document, offset, context, shown } = await inWorkspace({
      'src/lib.rs': inFor(
        'it│em',
        '<p {..item} title=format!("{item}")>{(0..item).sum()} {item::f(todo::item(), item!())}</p>',
      ),
    });
    const found = references(document, offset, context, false);
    expect(shown(found)).toEqual(['src/lib.rs:item', 'src/lib.rs:item', 'src/lib.rs:item']);
  });
});

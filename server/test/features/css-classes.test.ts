import { describe, expect, it } from 'vitest';
import { complete } from '../../src/features/completion/completion.js';
import { documentationOf } from '../../src/features/documentation.js';
import { applied, contentOf, view } from './snippet.js';
import { styled } from './styled.js';

const CSS = '.card { color: red }\n.card-title, .big { }\n.md\\:flex { }\n.w-1\\/2 { }\n';
const CONTEXT = styled({ 'style/main.css': CSS, 'other.scss': '.card { &:hover { } }' });

function classes(marked: string): string[] {
  const { document, offset } = view(marked);
  return complete(document, offset, CONTEXT)
    .filter(item => item.kind === 'class')
    .map(item => item.label);
}

function accepted(marked: string, label: string): string {
  const snippet = view(marked);
  const item = complete(snippet.document, snippet.offset, CONTEXT).find(proposal => proposal.label === label);
  if (item === undefined) throw new Error(`${label} was not proposed`);
  return contentOf(applied(snippet, item));
}

describe('classes are proposed', () => {
  it.each([
    ['in an empty value', '<p class="|"/>', ['big', 'card', 'card-title', 'md:flex', 'w-1/2']],
    ['for a beginning', '<p class="ca|"/>', ['card', 'card-title']],
    ['without those that are there', '<p class="card ca|"/>', ['card-title']],
    ['for a part of their name', '<p class="fl|"/>', ['md:flex']],
    ['behind an unclosed quote', '<p class="big ca|', ['card', 'card-title']],
    ['behind an unclosed quote with markup behind it', '<p class="ca|\n<p class="big">"x"</p>', ['card', 'card-title']],
    ['in an unclosed parent', '<div><p class="ca|"', ['card', 'card-title']],
    ['in a tuple', '<p class=("ca|", on)/>', ['card', 'card-title']],
    ['in a tuple of several', '<p class=(["card", "ca|"], on)/>', ['card-title']],
    ['in a tuple that is being typed', '<p class=("ca|', ['card', 'card-title']],
    ['for all elements of the view', 'class = "ca|", <p/>', ['card', 'card-title']],
    ['on components', '<Foo attr:class="ca|"/>', ['card', 'card-title']],
    ['in props called so', '<A active_class="ca|"/>', ['card', 'card-title']],
    ['in raw strings', '<p class=r#"ca|"#/>', ['card', 'card-title']],
    ['in nested views', '{move || view! { <p class="ca|"/> }}', ['card', 'card-title']],
    ['behind class:', '<p class:ca|/>', ['class:card', 'class:card-title']],
    [
      'behind class: with nothing typed',
      '<p class:|/>',
      ['class:big', 'class:card', 'class:card-title', 'class:md:flex'],
    ],
  ])('%s', (_, marked, expected) => expect(classes(marked)).toEqual(expected));

  it.each([
    '<p class=move || "ca|"/>',
    '<p class={if a { "ca|" } else { "" }}/>',
    '<p class=("card", ca|)/>',
    '<p class=("card", "ca|")/>',
    '<p title="ca|"/>',
    '<p>"ca|"</p>',
    '// class="ca|\n<p/>',
  ])('nowhere else: %s', marked => expect(classes(marked)).toEqual([]));
});

it.each([
  ['<p class="big ca|"/>', 'card', '<p class="big card"/>'],
  ['<p class="ca|rd big"/>', 'card-title', '<p class="card-title big"/>'],
  ['<p class="ca|', 'card', '<p class="card'],
  ['<p class=("ca|", on)/>', 'card', '<p class=("card", on)/>'],
  ['<p class:ca|=on/>', 'class:card', '<p class:card=on/>'],
])('%s becomes what was chosen', (marked, label, expected) => expect(accepted(marked, label)).toBe(expected));

it('tells where a class is written, and its rules', () => {
  const { document, offset } = view('<p class="car|"/>');
  const card = complete(document, offset, CONTEXT).find(item => item.label === 'card');
  expect(card?.detail).toBe('style/main.css and 1 more');
  expect(card?.topic && documentationOf(card.topic, CONTEXT)).toBe(
    '```css\n.card { color: red }\n```\nstyle/main.css:1\n\n```css\n.card { &:hover { } }\n```\nother.scss:1',
  );
});

it('proposes a part of very many, and says so', () => {
  const many = styled({ 'a.css': Array.from({ length: 1000 }, (_, index) => `.c${index} {}`).join('\n') });
  const { document, offset } = view('<p class="c|"/>');
  const items = complete(document, offset, many).filter(item => item.kind === 'class');
  expect(items).toHaveLength(300);
  expect(items.every(item => item.isOneOfMany)).toBe(true);
});

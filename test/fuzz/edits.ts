import type { TextEdit } from 'tree-sitter-leptos';
import type { Random } from './random.js';

/** What a developer types that leaves the file whole. */
const HARMLESS = [
  'x',
  ' ',
  '\n',
  '"text"',
  '<p>"a"</p>',
  '<br/>',
  ' class="a"',
  '{x.get()}',
  '// note\n',
  ' on:click=move |_| ()',
  '<></>',
  'é',
  '𝒳',
] as const;

/** What breaks it, in the middle of typing or for good. */
const BREAKING = [
  '<',
  '>',
  '</',
  '<di',
  '</div>',
  '<span>',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '"',
  "'",
  '/',
  '//',
  '/*',
  '*/',
  '=',
  '-',
  ':',
  '::',
  ' class=',
  ' class="',
  ' on:',
  '{foo.',
  '{if x',
  '<Foo<',
  'view! {',
  'r#"',
  '<!--',
  '-->',
  '<!DOCTYPE',
  '#',
  '\\',
  '&&',
  '>=',
  '->',
  '=>',
  'class = ',
  '\0',
  '\ud800',
  '\r',
  '\r\n',
  '|_|',
  'move ||',
  '<{',
  '{..',
  ' let(',
  '#[',
] as const;

/** An edit at a random place of the text: half of them break it. */
export function randomEdit(random: Random, text: string): TextEdit {
  const start = random.below(text.length + 1);
  switch (random.below(4)) {
    case 0:
      return { start, end: start, text: random.pick(HARMLESS) };
    case 1:
      return { start, end: start, text: random.pick(BREAKING) };
    case 2: {
      const end = Math.min(text.length, start + 1 + random.below(3));
      return { start, end, text: '' };
    }
    default: {
      const end = Math.min(text.length, start + random.below(40));
      return { start, end, text: random.below(2) === 0 ? '' : random.pick(BREAKING) };
    }
  }
}

import { type Attribute, type OpenTag, pathAt, type TextEdit } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { rustString } from '../rust-string.js';
import { type CodeActionSource, rewriting } from './code-action.js';

/** What `class:` can be followed by: words and numbers with single dashes or colons between them (view-language.md 1.4). */
const NAME = /^(?:[A-Za-z_]\w*|(?!0[box])\d+(?!e)[a-z]*)(?:[-:](?:[A-Za-z_]\w*|(?!0[box])\d+(?!e)[a-z]*))*$/;

/** `class="a b"` to one `class:` for each, and back; `class:a=x` to `class=("a", x)`, and back. */
export const classDirectives: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: ({ document, span, context }) => {
    const path = pathAt(document, span.start);
    const index = path.findLastIndex(place => place.kind === 'attribute');
    const attribute = path[index];
    const element = path[index - 1];
    if (attribute?.kind !== 'attribute' || element?.kind !== 'element' || element.open.name.isComponent) return [];
    const { text } = document;
    return [
      ...split(attribute),
      ...join(attribute, element.open, text, context.version),
      ...asTuple(attribute, text),
      ...asDirective(attribute, text),
    ];
  },
};

function split(attribute: Attribute) {
  const names =
    attribute.key === 'class'
      ? literalOf(attribute)
          ?.split(/\s+/)
          .filter(name => name !== '')
      : undefined;
  if (names === undefined || names.length === 0 || new Set(names).size < names.length) return [];
  const written = names.map(name => (NAME.test(name) ? `class:${name}=true` : `class=(${rustString(name)}, true)`));
  return [rewriting('One `class:` for each class', () => [{ ...spanOf(attribute), text: written.join(' ') }])];
}

/** All classes of the tag that are always there, in one list. */
function join(attribute: Attribute, open: OpenTag, text: string, version: LeptosVersion) {
  const constant = open.attributes.filter(other => isAlwaysThere(other, text, version));
  const list = open.attributes.find(other => other.key === 'class' && literalOf(other) !== undefined);
  const [first] = constant;
  if (first === undefined || !constant.includes(attribute)) return [];
  const names = [
    ...(list === undefined ? [] : [literalOf(list) ?? '']),
    ...constant.map(other => other.name?.text ?? ''),
  ];
  const value = names.filter(name => name !== '').join(' ');
  const kept = list ?? first;
  const edits = [
    { ...spanOf(kept), text: `class=${rustString(value)}` },
    ...constant.filter(other => other !== kept).map(other => removal(other, text)),
  ];
  return [rewriting('One `class` for all', () => edits.sort((a, b) => a.start - b.start))];
}

function isAlwaysThere(
  { directive, name, value, modifiers }: Attribute,
  text: string,
  version: LeptosVersion,
): boolean {
  if (directive?.text !== 'class' || name === undefined || modifiers.length > 0) return false;
  // Up to 0.6 a directive must have a value (view-language.md 6.1, V-VAL).
  if (value === undefined) return atLeast(version, '0.7');
  return text.slice(value.start, value.end) === 'true';
}

function asTuple(attribute: Attribute, text: string) {
  const { directive, name, value } = attribute;
  if (directive?.text !== 'class' || name === undefined || value?.code === undefined) return [];
  const condition = text.slice(value.start, value.end);
  const edit = { ...spanOf(attribute), text: `class=(${rustString(name.text)}, ${condition})` };
  return [rewriting('Write `class=("…", …)`', () => [edit])];
}

/** Only where the value needs nothing but itself: a `>` would end the tag (view-language.md 1.5). */
function asDirective(attribute: Attribute, text: string) {
  const { key, value } = attribute;
  const written = value === undefined ? '' : text.slice(value.start, value.end);
  const match = /^\(\s*"([^"\\]*)"\s*,\s*([\s\S]*?)\s*,?\s*\)$/.exec(written);
  const [, name = '', condition = ''] = match ?? [];
  if (key !== 'class' || !NAME.test(name) || !/^(?:move\s*\|\|\s*)?!?[\w.]+(?:\(\))?$/.test(condition)) return [];
  const edit = { ...spanOf(attribute), text: `class:${name}={${condition}}` };
  return [rewriting('Write `class:…=…`', () => [edit])];
}

/** What a string without escapes says. */
function literalOf({ value }: Attribute): string | undefined {
  const content = value?.form === 'string' ? value.content?.text : undefined;
  return content === undefined || /["\\]/.test(content) ? undefined : content;
}

function spanOf({ start, end }: Attribute) {
  return { start, end };
}

/** Takes the white space in front with it. */
function removal({ start, end }: Attribute, text: string): TextEdit {
  const blanks = /\s*$/.exec(text.slice(0, start))?.[0] ?? '';
  const isAfterComment = /\/\/[^\n]*$/.test(text.slice(0, start - blanks.length));
  return { start: isAfterComment ? start : start - blanks.length, end, text: '' };
}

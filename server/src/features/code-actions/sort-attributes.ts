import type { Attribute, OpenTag, TagItem, TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { blanked } from '../rust-code.js';
import { kindOf } from '../tag-kind.js';
import { takesBlock, takesKey } from '../value-end.js';
import { type CodeActionSource, rewriting } from './code-action.js';
import { elementAt } from './selection.js';
import { takesIt } from './taken-variables.js';

/** What comes first to what comes last; plain attributes and props in the order of the alphabet stand in the middle. */
const FIRST = ['slot', 'node_ref', 'id', 'class', 'style'];
const LAST = ['attr', 'nostrip', 'prop', 'bind', 'on', 'use', 'clone', 'let'];

/** What is not copied where it is passed: `name.clone()`, `&name`, `name.len()`. */
const LOOKED_AT = [
  /(?<![.\w])([\p{Ll}_]\w*)\s*\.\s*(?:clone|len|is_empty|to_\w+|as_\w+|iter)\s*\(/gu,
  /&\s*([\p{Ll}_]\w*)/gu,
];

/**
 * Puts the attributes of a tag into one order: what says which element it is, what it looks like, plain attributes and
 * props, directives. What stands between two spreads or comments stays between them.
 */
export const sortAttributes: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: ({ document, span }) => {
    const element = elementAt(document, span);
    if (element === undefined) return [];
    const { open } = element;
    const edits = runsOf(open).flatMap(run => sorting(run, document, open));
    return edits.length === 0 ? [] : [rewriting('Sort attributes', () => edits)];
  },
};

/** Neighbours that may change places. The order of spreads counts, and comments belong to what they stand at. */
function runsOf({ items }: OpenTag): readonly Attribute[][] {
  const runs: Attribute[][] = [[]];
  for (const item of items) {
    if (isMovable(item)) runs.at(-1)?.push(item);
    else runs.push([]);
  }
  return runs.filter(run => run.length > 1);
}

function isMovable(item: TagItem): item is Attribute {
  return item.kind === 'attribute';
}

/** The places stay where they are, and get other attributes. */
function sorting(run: readonly Attribute[], document: ViewDocument, tag: OpenTag): TextEdit[] {
  const { text } = document;
  if (!run.every((attribute, index) => canMove(attribute, text) && attribute.end !== run[index + 1]?.start)) return [];
  // The arguments of children are counted, and a component may take its props in the order in which they stand.
  if (kindOf(tag) === 'component' && run.filter(({ directive }) => directive?.text === 'let').length > 1) return [];
  const rank = (attribute: Attribute): string => rankIn(tag, attribute, text);
  const sorted = [...run].sort((a, b) => compare(rank(a), rank(b)));
  if (sorted.some((one, index) => takesFrom(document, one, sorted.slice(index + 1), run))) return [];
  const last = run.at(-1);
  return run.flatMap((attribute, index) => {
    const moved = sorted[index];
    if (moved === undefined || moved === attribute) return [];
    const mustEnd = attribute === last && isBeforeBlock(attribute, tag) && takesBlock(moved, text);
    const { start, end } = attribute;
    return [{ start, end, text: mustEnd ? withBraces(moved, text) : text.slice(moved.start, moved.end) }];
  });
}

/** Whether an attribute takes a variable that others, which have stood in front of it and are behind it now, look at. */
function takesFrom(
  document: ViewDocument,
  taking: Attribute,
  behind: readonly Attribute[],
  run: readonly Attribute[],
): boolean {
  return behind
    .filter(other => run.indexOf(other) < run.indexOf(taking))
    .some(({ value }) =>
      LOOKED_AT.some(looked =>
        [...blanked(value === undefined ? '' : document.text.slice(value.start, value.end)).matchAll(looked)].some(
          ([, name = '']) => takesIt(document, taking, name),
        ),
      ),
    );
}

/** Whether an attribute means the same elsewhere, and what stands behind it then. */
function canMove(attribute: Attribute, text: string): boolean {
  const { key, errors } = attribute;
  // A key that begins or ends with `-`, `:` or `.` grows together with a name beside it (view-language.md 1.4).
  return key !== 'as' && !/^[-:.]|[-:.]$/.test(key) && errors.length === 0 && !takesKey(attribute, text);
}

/** Whether a spread is next, comments left out. */
function isBeforeBlock(attribute: Attribute, { items }: OpenTag): boolean {
  const next = items.slice(items.indexOf(attribute) + 1).find(({ kind }) => kind !== 'rust_comment');
  return next?.kind === 'spread' || next?.kind === 'shorthand';
}

function withBraces({ start, end, value }: Attribute, text: string): string {
  const from = value?.start ?? end;
  return `${text.slice(start, from)}{${text.slice(from, end)}}`;
}

/**
 * As `rankOf`; a prop that is a closure with parameters stands behind the others, as it is written: what the types of its
 * parameters are, Rust has to know from the props in front (`each` of `<For>`).
 */
function rankIn(tag: OpenTag, attribute: Attribute, text: string): string {
  const rank = rankOf(attribute);
  const { value } = attribute;
  if (kindOf(tag) !== 'component' || !rank.startsWith('1') || value === undefined) return rank;
  const hasParameters = /(?<!\|)\|(?!\|)/.test(blanked(text.slice(value.start, value.end)));
  return hasParameters ? '1~' : rank;
}

/** Where an attribute belongs; `class:a` stands behind `class`, in the order in which it is written. */
function rankOf({ key, directive }: Attribute): string {
  const group = directive?.text ?? key;
  const first = FIRST.indexOf(group);
  if (first >= 0) return `0${first}${directive === undefined ? '' : '~'}`;
  const last = LAST.indexOf(group);
  return last >= 0 ? `2${last}` : `1${key.replace(/^r#/, '')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Attribute, OpenTag, TagItem, TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { kindOf } from '../tag-kind.js';
import { type CodeActionSource, rewriting } from './code-action.js';
import { elementAt } from './selection.js';

/** What comes first to what comes last; plain attributes and props in the order of the alphabet stand in the middle. */
const FIRST = ['slot', 'node_ref', 'id', 'class', 'style'];
const LAST = ['attr', 'nostrip', 'prop', 'bind', 'on', 'use', 'clone', 'let'];

/** Values behind which a word would become a part of them. */
const GOES_ON = /(?:\.\.=?|\b(?:return|break(?:\s+'\w+)?|yield))$/;

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
function sorting(run: readonly Attribute[], { text }: ViewDocument, tag: OpenTag): TextEdit[] {
  const written = (attribute: Attribute) => text.slice(attribute.start, attribute.end);
  const isSafe = run.every(
    ({ key, value, errors }) =>
      key !== 'as' &&
      errors.length === 0 &&
      value?.form !== 'missing' &&
      !(value?.form === 'expression' && GOES_ON.test(text.slice(value.start, value.end))),
  );
  // The arguments of children are counted, and a component may take its props in the order in which they stand.
  if (!isSafe || (kindOf(tag) === 'component' && run.filter(({ directive }) => directive?.text === 'let').length > 1))
    return [];
  const sorted = [...run].sort((a, b) => compare(rankOf(a), rankOf(b)));
  return run.flatMap((attribute, index) => {
    const moved = sorted[index];
    if (moved === undefined || moved === attribute) return [];
    return [{ start: attribute.start, end: attribute.end, text: written(moved) }];
  });
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

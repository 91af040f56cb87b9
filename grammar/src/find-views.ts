import type { Node } from 'web-tree-sitter';
import { matchingDelimiter } from './delimiters.js';
import type { Parsers } from './language.js';
import { Part, type View } from './view/nodes.js';
import { readBody, readViewMacro } from './view/read-view.js';

/** What reading a view needs to know. Offsets of `root` count from `base` of the document. */
export interface Source {
  readonly root: Node;
  readonly text: string;
  readonly parsers: Parsers;
  readonly macroNames: readonly string[];
}

/** Nodes in which a word is no code. */
const OPAQUE_TYPES = new Set(['line_comment', 'block_comment', 'doc_comment', 'string_content', 'string_literal', 'raw_string_literal', 'char_literal']);

const RUST_NAME = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;

/**
 * The outermost views in `[from, to)` of a source, in order, as parts of what starts at `from`.
 *
 * A view in the tokens of another macro, one whose macro has a name of the project's own, and one in code too broken
 * to hold it are parsed on their own.
 *
 * @param before Views of the last reading; those whose syntax is still the same are used again.
 */
export function findViews(source: Source, from: number, to: number, before: readonly View[]): readonly View[] {
  const views: View[] = [];
  const known = new Map(before.map(view => [view.syntaxId, view]));
  const heads = viewHeads(source.macroNames);
  heads.lastIndex = from;
  let end = from;
  for (let head = heads.exec(source.text); head !== null && head.index < to; head = heads.exec(source.text)) {
    if (head.index < end) continue;
    const view = viewAt(source, head, from, known, before[views.length]);
    if (view === undefined) continue;
    views.push(view);
    end = from + view.from + view.length;
    heads.lastIndex = Math.max(end, heads.lastIndex);
  }
  return views;
}

function viewHeads(macroNames: readonly string[]): RegExp {
  const names = ['view', 'template', ...macroNames.filter(name => RUST_NAME.test(name))];
  return new RegExp(String.raw`(?<![\p{XID_Continue}#])(?:${names.join('|')})\s*!\s*[([{]`, 'gu');
}

function viewAt(
  source: Source,
  head: RegExpExecArray,
  base: number,
  known: ReadonlyMap<number | undefined, View>,
  before: View | undefined,
): View | undefined {
  const node = source.root.descendantForIndex(head.index, head.index + 1);
  if (node === null || OPAQUE_TYPES.has(node.type)) return undefined;
  const macro = node.parent?.type === 'scoped_identifier' ? node.parent.parent : node.parent;
  if (macro?.type === 'view_macro' && macro.endIndex > head.index + head[0].length) {
    const same = known.get(macro.id);
    if (same === undefined) return readViewMacro(source, macro, base, before);
    same.from = macro.startIndex - base;
    return same;
  }
  if (isInside(node, 'macro_definition')) return undefined;
  return readOnItsOwn(source, head, base, before);
}

/** A view without a node of its own: its body goes through the grammar of views. */
function readOnItsOwn(source: Source, head: RegExpExecArray, base: number, before: View | undefined): View {
  const open = head.index + head[0].length - 1;
  const close = matchingDelimiter(source.text, open);
  const bodyEnd = close ?? source.text.length;
  const end = close === undefined ? bodyEnd : close + 1;
  const name = /^[^\s!]+/u.exec(head[0])?.[0] ?? '';
  const text = source.text.slice(open + 1, bodyEnd);
  const tree = source.parsers.leptos_view.parse(text);
  if (tree === null) throw new Error('The parser has no language.');
  const start = head.index;
  const view = readBody(
    { ...source, root: tree.rootNode, text },
    tree.rootNode.namedChild(0) ?? undefined,
    {
      from: start - base,
      length: end - start,
      macro: new Part(0, name),
      bodyFrom: open + 1 - start,
      bodyLength: bodyEnd - open - 1,
      origin: -(open + 1 - start),
      onItsOwn: true,
      closed: close !== undefined,
      syntaxId: undefined,
    },
    before,
  );
  tree.delete();
  return view;
}

function isInside(node: Node, type: string): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent) if (outer.type === type) return true;
  return false;
}

import {
  type Block,
  type ParentNode,
  pathAt,
  type Text,
  type TextEdit,
  type ViewNode,
  visit,
} from 'tree-sitter-leptos';
import { quotedText } from '../quoted-text.js';
import { type CodeActionSource, rewriting } from './code-action.js';

/** Words that mean the same with and without quotes: no punctuation, around which Rust's tokens may get blanks. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

const QUOTE_ALL = 'Put all text of this view in quotes';

/** Quotes around text, or none where it means the same; a string as content, or as a block of Rust. */
export const textQuotes: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: ({ document, span }) => {
    const path = pathAt(document, span.start);
    const node = path.at(-1);
    const parent = path.at(-2);
    const view = path.findLast(place => place.kind === 'view');
    if (node === undefined || view?.kind !== 'view') return [];
    const one = node.kind === 'raw_text' ? quotedText(node, document.text) : undefined;
    if (one !== undefined) {
      const all: TextEdit[] = [];
      visit(view, place => {
        const edit = place.kind === 'raw_text' ? quotedText(place, document.text) : undefined;
        if (edit !== undefined) all.push(edit);
      });
      const action = rewriting('Put the text in quotes', () => [one]);
      return all.length < 2 ? [action] : [action, rewriting(QUOTE_ALL, () => all)];
    }
    if (node.kind === 'text')
      return ofString(node, parent?.kind === 'block' ? undefined : parentOf(parent), document.text);
    const block = path.findLast((place): place is Block => place.kind === 'block');
    return block === undefined ? [] : ofBlock(block, document.text);
  },
};

function ofString(text: Text, parent: ParentNode | undefined, source: string) {
  const { start, end, content } = text;
  const block = rewriting('Write the string as a block: `{"…"}`', () => [
    { start, end: start, text: '{' },
    { start: end, end, text: '}' },
  ]);
  if (text.raw || !PLAIN.test(content.text) || parent === undefined) return [block];
  if (touchesText(text, parent) || touchesBlank(text, source)) return [block];
  return [rewriting('Remove the quotes', () => [{ start, end, text: content.text }]), block];
}

/** Neighbouring pieces of unquoted text are one. */
function touchesText(text: Text, parent: ParentNode): boolean {
  const index = parent.children.indexOf(text);
  const neighbours: readonly (ViewNode | undefined)[] = [parent.children[index - 1], parent.children[index + 1]];
  return neighbours.some(
    node => node !== undefined && ['raw_text', 'text', 'rust_comment', 'unparsed'].includes(node.kind),
  );
}

/** The page shows a blank beside unquoted text, unless its line ends there (view-language.md 1.7). */
function touchesBlank({ start, end }: Text, source: string): boolean {
  const blanks = [/\s*$/.exec(source.slice(0, start)), /^\s*/.exec(source.slice(end))];
  return blanks.some(found => found !== null && found[0] !== '' && !found[0].includes('\n'));
}

function ofBlock({ start, end }: Block, text: string) {
  const inner = text.slice(start + 1, end - 1).trim();
  if (!/^(?:"(?:[^"\\]|\\[\s\S])*"|r"[^"]*")$/.test(inner)) return [];
  return [rewriting('Write the string without braces', () => [{ start, end, text: inner }])];
}

function parentOf(place: { readonly kind: string } | undefined): ParentNode | undefined {
  const isParent = place?.kind === 'view' || place?.kind === 'element' || place?.kind === 'fragment';
  return isParent ? (place as ParentNode) : undefined;
}

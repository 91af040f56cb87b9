import { type Element, isVoidElement, type TextEdit, type ViewDocument } from 'tree-sitter-leptos';
import { closeNameOf } from '../open-elements.js';
import { type CodeActionSource, rewriting } from './code-action.js';
import { contentOf, elementAt } from './selection.js';

/** `<div></div>` to `<div/>`, and back. An element without content of HTML has only one form (view-language.md 1.9). */
export const selfClosing: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: ({ document, span }) => {
    const element = elementAt(document, span);
    if (element === undefined || element.open.name.form === 'block') return [];
    if (element.open.selfClosing) return isVoidElement(element.name) ? [] : [expansion(document, element)];
    return isEmpty(document, element) ? [rewriting(`Write \`<${element.name}/>\``, () => closing(element))] : [];
  },
};

function isEmpty({ text }: ViewDocument, element: Element): boolean {
  const { start, end } = contentOf(element);
  return element.close?.ended === true && text.slice(start, end).trim() === '';
}

function closing({ open, end }: Element): TextEdit[] {
  return [{ start: open.tagEnd.start, end, text: '/>' }];
}

function expansion({ text }: ViewDocument, element: Element) {
  const { tagEnd } = element.open;
  const blanks = /[ \t]*$/.exec(text.slice(element.start, tagEnd.start))?.[0] ?? '';
  // Where the end of the tag has a line of its own, it keeps its place.
  const start = text.charAt(tagEnd.start - blanks.length - 1) === '\n' ? tagEnd.start : tagEnd.start - blanks.length;
  const name = closeNameOf(element);
  const edits = [{ start, end: tagEnd.end, text: `></${name}>` }];
  return rewriting(`Write \`<${element.name}></${name}>\``, () => edits);
}

import {
  type Element,
  findProblemsIn,
  type ParentNode,
  type Place,
  pathAt,
  type Span,
  type View,
  type ViewDocument,
  visit,
} from 'tree-sitter-leptos';
import { htmlToView } from '../html-to-view/html-to-view.js';
import { type CodeAction, type CodeActionSource, rewriting } from './code-action.js';
import { indentationAt, lineEndOf, stepBetween } from './lines.js';
import { covers, trimmed } from './selection.js';

/** HTML that was pasted into a view, and does not mean there what it means in HTML. */
export const htmlInView: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: query => {
    const { document, span } = query;
    const view = pathAt(document, span.start).findLast((place): place is View => place.kind === 'view');
    if (view === undefined || !view.found.closed) return [];
    const selection = trimmed(document.text, span.start === span.end ? view.body : span);
    if (selection === undefined || !covers(view.body, selection) || !isHtml(document, view, selection)) return [];
    const title = span.start === span.end ? 'Convert this HTML to a view' : 'Convert the selected HTML to a view';
    const action: CodeAction = rewriting(title, () => {
      const indentation = indentationAt(document, selection.start);
      const step = stepBetween(document, view.start, selection.start);
      const lineEnd = lineEndOf(document);
      const html = document.text.slice(selection.start, selection.end);
      const { version } = query.context;
      return [{ ...selection, text: htmlToView(html, { version, step, lineEnd, indentation }) }];
    });
    return [action];
  },
};

/** What HTML does not have. */
const OF_VIEWS: ReadonlySet<string> = new Set(['block', 'spread', 'shorthand', 'rust_comment', 'fragment']);

/** Text in quotes is a view's, unless it stands in a sentence. */
function hasOnlyStrings({ children }: ParentNode, selection: Span): boolean {
  const kinds = children.filter(child => covers(selection, child)).map(child => child.kind);
  return kinds.includes('text') && !kinds.includes('raw_text');
}

/** CSS or JavaScript without quotes: what is in braces there is no Rust. */
function isForeignCode({ open, children }: Element): boolean {
  return /^(?:style|script)$/.test(open.name.name) && children.some(child => child.kind === 'raw_text');
}

/** The comment that Rust sees in `https://example.com`. */
function isAddress(text: string, { kind, start }: Place): boolean {
  return (
    kind === 'rust_comment' && /\w:$/.test(text.slice(Math.max(0, start - 2), start)) && text.startsWith('//', start)
  );
}

/** Tags with a mistake or with text that has no quotes, and nothing that only a view can have. */
function isHtml(document: ViewDocument, view: View, selection: Span): boolean {
  const source = document.text.slice(selection.start, selection.end);
  if (!/^<[a-z!]/i.test(source) || !source.endsWith('>')) return false;
  let hasRust = hasOnlyStrings(view, selection);
  let hasText = false;
  let foreign: Element | undefined;
  visit(view, place => {
    if (!covers(selection, place) || (foreign !== undefined && covers(foreign, place))) return;
    if (place.kind === 'element') {
      if (isForeignCode(place)) {
        foreign = place;
        hasText = true;
        return;
      }
      hasRust ||= place.open.name.form !== 'element' || hasOnlyStrings(place, selection);
    }
    if (place.kind === 'raw_text') hasText = true;
    if (OF_VIEWS.has(place.kind)) hasRust ||= !isAddress(document.text, place);
    if (place.kind === 'attribute') hasRust ||= place.directive !== undefined || place.value?.form === 'block';
  });
  if (hasRust) return false;
  return hasText || findProblemsIn(view, document.text).some(problem => covers(selection, problem));
}

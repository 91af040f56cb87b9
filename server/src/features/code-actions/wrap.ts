import type { ParentNode, TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { kindOf } from '../tag-kind.js';
import { type CodeActionSource, rewriting } from './code-action.js';
import { globalClassAt } from './global-class.js';
import { beginsLine, endsLine, indentationAt, lineEndOf, reindented, stepBetween } from './lines.js';
import { hasItsPlace, isInTemplate, type SelectedNodes, selectedNodes } from './selection.js';

interface Wrapper {
  readonly title: string;
  readonly open: string;
  readonly close: string;
}

/**
 * The components take a closure for `when` and `fallback` in every version (view-language.md 5.1); what stands in it is
 * for the developer to replace.
 */
const COMPONENTS: readonly Wrapper[] = [
  { title: 'Wrap in `<Show>`', open: '<Show when=move || true>', close: '</Show>' },
  { title: 'Wrap in `<Suspense>`', open: '<Suspense fallback=|| "Loading...">', close: '</Suspense>' },
  { title: 'Wrap in `<Transition>`', open: '<Transition fallback=|| "Loading...">', close: '</Transition>' },
  {
    title: 'Wrap in `<ErrorBoundary>`',
    open: '<ErrorBoundary fallback=|_errors| "Something went wrong.">',
    close: '</ErrorBoundary>',
  },
];

/** Elements that hold only text and what stands in lines of text: a `div` in them breaks hydration. */
const OF_LINES = new Set(['p', 'span', 'a', 'button', 'label', 'em', 'strong', 'b', 'i', 'small', 'summary', 'legend']);

/** Elements whose children are given by HTML. */
const STRICT = new Set([
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'colgroup',
  'select',
  'optgroup',
  'datalist',
  'head',
]);

/** The selected nodes, or the element at the cursor, in a new parent. */
export const wrapNodes: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: ({ document, span, context: { version } }) => {
    const selected = selectedNodes(document, span);
    if (selected === undefined || !canBeWrapped(document, selected)) return [];
    const { parent, nodes } = selected;
    const wrappers = [
      ...elementWrapper(parent),
      ...fragmentWrapper(parent, version),
      ...(isInTemplate(document, nodes[0] ?? parent) ? [] : COMPONENTS),
      closure(document, selected),
    ];
    return wrappers.map(wrapper => rewriting(wrapper.title, () => wrapping(document, selected, wrapper)));
  },
};

/** Behind a line comment nothing can follow on its line. */
function canBeWrapped(document: ViewDocument, { nodes }: SelectedNodes): boolean {
  const last = nodes.at(-1);
  const first = nodes[0];
  if (first === undefined || last === undefined || nodes.some(hasItsPlace)) return false;
  const endsInLineComment = last.kind === 'rust_comment' && last.style === 'line';
  return !endsInLineComment || beginsLine(document, first.start);
}

/** The macro of the server takes none in an element up to 0.6 (view-language.md 6.1). */
function fragmentWrapper(parent: ParentNode, version: LeptosVersion): Wrapper[] {
  const isInElement = parent.kind === 'element' && kindOf(parent.open) !== 'component';
  return isInElement && !atLeast(version, '0.7') ? [] : [{ title: 'Wrap in a fragment', open: '<>', close: '</>' }];
}

function elementWrapper(parent: ParentNode): Wrapper[] {
  const name = parent.kind === 'element' ? parent.name : '';
  if (STRICT.has(name)) return [];
  const tag = name === 'ul' || name === 'ol' ? 'li' : OF_LINES.has(name) || /^h[1-6]$/.test(name) ? 'span' : 'div';
  return [{ title: `Wrap in \`<${tag}>\``, open: `<${tag}>`, close: `</${tag}>` }];
}

/** A view of its own, which has the class of the one around it only if it says so. */
function closure(document: ViewDocument, { parent, nodes }: SelectedNodes): Wrapper {
  const globalClass = globalClassAt(document, nodes[0]?.start ?? parent.start);
  const head = globalClass === undefined ? '' : ` ${document.text.slice(globalClass.start, globalClass.end)}`;
  return { title: 'Wrap in a closure', open: `{move || view! {${head}`, close: '}}' };
}

function wrapping(document: ViewDocument, { parent, nodes }: SelectedNodes, { open, close }: Wrapper): TextEdit[] {
  const start = nodes[0]?.start ?? parent.start;
  const end = nodes.at(-1)?.end ?? start;
  if (!beginsLine(document, start) || !endsLine(document, end)) {
    return [
      { start, end: start, text: open },
      { start: end, end, text: close },
    ];
  }
  const step = stepBetween(document, parent.start, start);
  const lineEnd = lineEndOf(document);
  const indentation = indentationAt(document, start);
  return [
    { start, end: start, text: `${open}${lineEnd}${indentation}${step}` },
    ...reindented(document, { start, end }, before => before + step),
    { start: end, end, text: `${lineEnd}${indentation}${close}` },
  ];
}

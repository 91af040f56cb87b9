import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { checkPromise, type PromiseRules, textGaps } from '../../src/promise/index.js';

const parsers = await loadParsers();

/** What differs from the default settings. */
export type Settings = Partial<Omit<PromiseRules, 'textBefore' | 'textAfter'>>;

/**
 * What `checkPromise` says of a view that would be formatted so: `kept`, or what is broken and the text from there to
 * the end of its line.
 */
export function verdict(before: string, after: string, settings: Settings = {}): string {
  const { broken } = checkPromise(before, after, {
    attrValueBraceStyle: 'WhenRequired',
    closingTagStyle: 'Preserve',
    macroNames: ['leptos::view', 'view'],
    sortedAttributes: [],
    ...settings,
    textBefore: gapsOf(before),
    textAfter: gapsOf(after),
  });
  return broken === undefined ? 'kept' : `${broken.kind}: ${before.slice(broken.offset).split('\n', 1)[0]}`;
}

/** The same for code in a block of a view. */
export function verdictOfCode(before: string, after: string): string {
  return verdict(`view! { <p>{${before}}</p> }`, `view! { <p>{${after}}</p> }`).replace(/\}<\/p> \}$/u, '');
}

function gapsOf(text: string): PromiseRules['textBefore'] {
  const document = ViewDocument.open(parsers, text);
  const [view] = document.views;
  const gaps = view === undefined ? [] : textGaps(view);
  document.dispose();
  return gaps;
}

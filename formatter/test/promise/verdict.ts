import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { checkPromise, type PromiseRules, textGaps, type Verdict } from '../../src/promise/index.js';
import { lex } from '../../src/rust/lexer.js';

const parsers = await loadParsers();

/** The rules for a view without unquoted text, of which nothing has been parsed. */
export const RULES: PromiseRules = {
  attrValueBraceStyle: 'WhenRequired',
  closingTagStyle: 'Preserve',
  macroNames: ['leptos::view', 'view'],
  sortedAttributes: [],
  textBefore: [],
  textAfter: [],
  closureBodies: new Map(),
};

/** What differs from the default settings. */
export type Settings = Partial<Omit<PromiseRules, 'textBefore' | 'textAfter'>>;

/**
 * What `checkPromise` says of a view that would be formatted so: `kept`, or what is broken and the text from there to
 * the end of its line.
 */
export function verdict(before: string, after: string, settings: Settings = {}): string {
  const { broken } = checkTexts(before, after, {
    ...RULES,
    ...settings,
    textBefore: gapsOf(before),
    textAfter: gapsOf(after),
  });
  return broken === undefined ? 'kept' : `${broken.kind}: ${before.slice(broken.offset).split('\n', 1)[0]}`;
}

/** What `checkPromise` says of a view that is the whole text. */
export function checkTexts(before: string, after: string, rules: PromiseRules): Verdict {
  const lexed = lex(before, 0, before.length);
  if (lexed === undefined) throw new Error(`This does not lex: ${before}`);
  return checkPromise(lexed, lex(after, 0, after.length), rules);
}

/** As `verdict` for code in a block of a view. */
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

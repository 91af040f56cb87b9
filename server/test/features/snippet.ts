import { loadParsers, type TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { complete } from '../../src/features/completion/completion.js';
import type { Completion } from '../../src/features/completion/item.js';
import type { FeatureContext } from '../../src/features/feature-context.js';
import { HtmlCatalogue } from '../../src/html/catalogue.js';
import { loadMdn } from '../../src/html/mdn.js';
import type { LeptosVersion } from '../../src/project/leptos-version.js';
import { NO_PROJECT } from '../../src/project/no-project.js';
import { loadCss } from '../../src/styles/css-language.js';
import { NO_STYLES } from '../../src/styles/index-of.js';

export const parsers = await loadParsers();
const mdn = await loadMdn();
const css = await loadCss();

/** A document whose text had a `|` at the cursor. `||` is Rust's. */
export interface Snippet {
  readonly document: ViewDocument;
  readonly offset: number;
}

/** Reads a Rust file with a cursor mark. */
export function file(marked: string): Snippet {
  const offset = /(?<!\|)\|(?!\|)/.exec(marked)?.index ?? -1;
  if (offset < 0) throw new Error(`no cursor in ${marked}`);
  return { document: ViewDocument.open(parsers, marked.slice(0, offset) + marked.slice(offset + 1)), offset };
}

/** Reads the content of a view with a cursor mark. */
export function view(marked: string): Snippet {
  return file(inView(marked));
}

export function inView(content: string): string {
  return `fn f() -> impl IntoView {\n    view! {\n        ${content}\n    }\n}\n`;
}

export function context(version: LeptosVersion = '0.8'): FeatureContext {
  return {
    version,
    html: new HtmlCatalogue(version, mdn),
    project: NO_PROJECT,
    file: undefined,
    viewsOf: () => undefined,
    styles: NO_STYLES,
    assets: undefined,
    css,
  };
}

/** The proposals at the cursor, best first. Two with the same label are a fault. */
export function proposals({ document, offset }: Snippet, version?: LeptosVersion): Completion[] {
  const items = [...complete(document, offset, context(version))].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
  const labels = items.map(item => item.label);
  const twice = labels.filter((label, index) => labels.indexOf(label) !== index);
  if (twice.length > 0) throw new Error(`proposed twice: ${twice.join(', ')}`);
  return items;
}

export function labels(snippet: Snippet, version?: LeptosVersion): string[] {
  return proposals(snippet, version).map(item => item.label);
}

/** The content of the view after a proposal was accepted. */
export function accepted(
  marked: string,
  label: string,
  options: { snippets?: boolean; version?: LeptosVersion } = {},
): string {
  const snippet = view(marked);
  const item = proposals(snippet, options.version).find(proposal => proposal.label === label);
  if (item === undefined) throw new Error(`${label} was not proposed`);
  const text = options.snippets === true ? (item.snippet ?? item.text) : item.text;
  return contentOf(applied(snippet, { ...item, text }));
}

export function applied({ document }: Snippet, edit: TextEdit): string {
  return document.text.slice(0, edit.start) + edit.text + document.text.slice(edit.end);
}

/** What `inView` was given. */
export function contentOf(text: string): string {
  const [before = '', behind = ''] = inView('\0').split('\0');
  return text.slice(before.length, text.length - behind.length);
}

/** The text of spans. */
export function textOf(
  { document }: Snippet,
  spans: readonly { readonly start: number; readonly end: number }[],
): string[] {
  return spans.map(({ start, end }) => document.text.slice(start, end));
}

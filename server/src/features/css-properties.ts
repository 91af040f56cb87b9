import type { CompletionItem, LanguageService } from 'vscode-css-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A property of CSS as MDN documents it. */
export interface CssProperty {
  readonly name: string;
  /** Markdown; undefined where there is none. */
  readonly documentation: string | undefined;
}

const known = new WeakMap<LanguageService, ReadonlyMap<string, CssProperty>>();

/** All properties of CSS, by name. */
export function cssProperties(css: LanguageService): ReadonlyMap<string, CssProperty> {
  const before = known.get(css);
  if (before !== undefined) return before;
  const document = TextDocument.create('leptos:style', 'css', 0, 'x{}');
  const { items } = css.doComplete(document, document.positionAt(2), css.parseStylesheet(document));
  // Among what may stand in a rule, properties are what goes on with a colon.
  const properties = items.filter(({ label, textEdit }) => textEdit?.newText.startsWith(`${label}:`) === true);
  const read = new Map(properties.map(item => [item.label, { name: item.label, documentation: textOf(item) }]));
  known.set(css, read);
  return read;
}

/** The documentation of an item of the language service. */
export function textOf({ documentation }: CompletionItem): string | undefined {
  const text = typeof documentation === 'string' ? documentation : documentation?.value;
  return text === '' ? undefined : text;
}

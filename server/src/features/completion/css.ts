import type { CompletionItem } from 'vscode-css-languageservice';
import { cssProperties, textOf } from '../css-properties.js';
import { type CssRegion, cssRegionAt } from '../css-region.js';
import type { Completion, CompletionKind } from './item.js';
import type { CompletionQuery } from './source.js';

/** The service's number of a text with places to fill in: LSP's `InsertTextFormat.Snippet`. */
const SNIPPET = 2;

/** The service's number of a property: LSP's `CompletionItemKind.Property`. */
const PROPERTY = 10;

/** Its numbers for what is told apart. */
const KINDS: Readonly<Record<number, CompletionKind>> = {
  3: 'function',
  [PROPERTY]: 'property',
  14: 'keyword',
  16: 'color',
};

/** A semicolon that nobody has typed would stay behind where places to fill in are not known. */
const SETTINGS = { triggerPropertyValueCompletion: true, completePropertyWithSemicolon: false };

/** What CSS can be typed in `style="…"`, `style:color="…"`, `style=("color", "…")`, and in a `<style>` element. */
export function cssInStrings({ document, offset, context }: CompletionQuery): Completion[] {
  const { css } = context;
  const region = css && cssRegionAt(document, offset, css);
  if (css === undefined || region === undefined || region.piece.kind === 'colour') return [];
  const at = region.toCss(offset);
  if (at === undefined) return [];
  const { items } = css.doComplete(region.document, region.document.positionAt(at), region.stylesheet, SETTINGS);
  const ofIndex = customProperties(region, at, context.styles.customProperties);
  return [...ofIndex, ...items.flatMap(item => completionOf(item, region) ?? [])];
}

/** What follows `style:`. */
export function styleDirectives({ place, context: { css } }: CompletionQuery): Completion[] {
  if (place?.kind !== 'attributeName' || place.attribute?.directive?.text !== 'style' || css === undefined) return [];
  const { attribute, span, tag } = place;
  const present = new Set(tag.attributes.filter(other => other !== attribute).map(other => other.key));
  return [...cssProperties(css).keys()]
    .map(name => ({ name, label: `style:${name}` }))
    .filter(({ label }) => !present.has(label))
    .map(
      ({ name, label }): Completion => ({
        ...span,
        label,
        kind: 'property',
        text: label,
        ...(attribute.value === undefined ? { snippet: `${label}=$1` } : {}),
        sortText: `${name.startsWith('-') ? 2 : 1}${name}`,
        topic: { about: 'cssProperty', name },
      }),
    );
}

function completionOf(item: CompletionItem, region: CssRegion): Completion | undefined {
  const { label, textEdit, insertTextFormat, sortText, kind = 0 } = item;
  if (textEdit === undefined) return undefined;
  const range = 'range' in textEdit ? textEdit.range : textEdit.replace;
  const { document, piece } = region;
  const span = region.toFile(document.offsetAt(range.start), document.offsetAt(range.end));
  const isName = piece.kind === 'property';
  const written = isName ? label : textEdit.newText;
  // What would have to be escaped in the Rust string is left out.
  if (span === undefined || /["\\]/.test(written)) return undefined;
  const isSnippet = !isName && insertTextFormat === SNIPPET;
  const markdown = textOf(item);
  return {
    ...span,
    label,
    kind: KINDS[kind] ?? 'value',
    text: isSnippet ? written.replace(/\$\{\d+:?([^}]*)\}|\$\d+/g, '$1') : written,
    ...(isSnippet ? { snippet: written } : {}),
    sortText: sortText ?? label,
    ...(item.command === undefined || isName ? {} : { continues: true }),
    ...(kind === PROPERTY
      ? { topic: { about: 'cssProperty', name: label } }
      : markdown === undefined
        ? {}
        : { topic: { about: 'text', markdown } }),
  };
}

/** The custom properties of the workspace, in `var(--…)`. */
function customProperties({ document, toFile }: CssRegion, at: number, names: readonly string[]): Completion[] {
  const typed = /\bvar\(\s*([\w-]*)$/.exec(document.getText().slice(0, at))?.[1];
  const span = typed === undefined ? undefined : toFile(at - typed.length, at);
  if (span === undefined) return [];
  return names.map(name => ({ ...span, label: name, kind: 'property', text: name, sortText: `0${name}` }));
}

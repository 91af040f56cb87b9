import { ViewDocument } from 'tree-sitter-leptos';
import { expect, it } from 'vitest';
import { complete } from '../../src/features/completion/completion.js';
import { hover } from '../../src/features/hover.js';
import type { FeatureName } from '../../src/features/index.js';
import { needsCss } from '../../src/lsp/css-needed.js';
import { context, inView, parsers } from '../features/snippet.js';

const TEXT = inView(`<div style="color: red; dis" style:color="blue" style:dis style=("margin", "0") class="a">
    <style>".card { color: re }"</style>
    <svg fill="red"><path stroke="#fff"/></svg>
    <input type="color" value="#aabbcc"/>
    <p title="style" on:click=move |_| set("color")>{move || color()} "color"</p>
    <style`);

const document = ViewDocument.open(parsers, TEXT);
const offsets = Array.from({ length: TEXT.length + 1 }, (_, offset) => offset);

/** Those at which a request needs it. */
function needing(feature: FeatureName): number[] {
  return offsets.filter(offset => needsCss(feature, { position: document.lines.positionAt(offset) }, document));
}

it.each([
  ['completion', (offset: number, css: boolean) => complete(document, offset, around(css))],
  ['hover', (offset: number, css: boolean) => hover(document, offset, around(css))],
] as const)('%s is the same without the language service for CSS where it does not need it', (feature, answer) => {
  const needed = new Set(needing(feature));
  for (const offset of offsets) if (!needed.has(offset)) expect(answer(offset, false)).toEqual(answer(offset, true));
  // It makes a difference at many places, and is asked for at few others.
  const different = offsets.filter(
    offset => JSON.stringify(answer(offset, false)) !== JSON.stringify(answer(offset, true)),
  );
  expect(different.length).toBeGreaterThan(10);
  expect(needed.size).toBeLessThan(TEXT.length / 2);
});

it('is needed for the colours of a document with CSS', () => {
  expect(needsCss('color', {}, document)).toBe(true);
  expect(needsCss('color', {}, ViewDocument.open(parsers, inView('<p title="color">"style"</p>')))).toBe(false);
  expect(needing('definition')).toEqual([]);
});

function around(css: boolean) {
  return css ? context() : { ...context(), css: undefined };
}

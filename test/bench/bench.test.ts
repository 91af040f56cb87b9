import { allViews, findProblems, loadParsers, ViewDocument, visit } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { getLanguageService, type Node, TextDocument } from 'vscode-html-languageservice';
import { HTML, RUST } from './pages/dialects.js';
import { partsFor, partsWithin, writePage } from './pages/page.js';
import { BREAKING_EDITS, spotsOf, undoing } from './sections/edits.js';
import { percentile, spread } from './stats.js';
import { atMost, render } from './table.js';

const PARTS = 6;
const rust = writePage(RUST, PARTS);
const html = writePage(HTML, PARTS);
const parsers = await loadParsers();

/** Name and attribute count of each element, in the order of the text. */
function elementsOfRust(document: ViewDocument): string[] {
  const elements: [number, string][] = [];
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind === 'element') elements.push([place.start, `${place.name} ${place.open.attributes.length}`]);
    });
  }
  return elements.sort(([a], [b]) => a - b).map(([, element]) => element);
}

function elementsOfHtml(text: string): string[] {
  const describeAll = (nodes: readonly Node[]): string[] =>
    nodes.flatMap(node => [
      ...(node.tag === undefined ? [] : [`${node.tag} ${Object.keys(node.attributes ?? {}).length}`]),
      ...describeAll(node.children),
    ]);
  return describeAll(getLanguageService().parseHTMLDocument(TextDocument.create('a.html', 'html', 1, text)).roots);
}

describe('the generated pages', () => {
  it('have the same shape in both languages', () => {
    const document = ViewDocument.open(parsers, rust.text);
    const elements = elementsOfRust(document);
    expect(elements.length).toBeGreaterThan(PARTS * 20);
    expect(elements).toEqual(elementsOfHtml(html.text));
    expect(findProblems(document)).toEqual([]);
    document.dispose();
  });

  it('have their places between children and inside words', () => {
    expect(rust.content.length).toBe(html.content.length);
    expect(rust.words.length).toBe(html.words.length);
    for (const { text, content, words } of [rust, html]) {
      expect(content.every(offset => /^\n *</.test(text.slice(offset)))).toBe(true);
      expect(words.every(offset => /^[a-z ]{2}$/.test(text.slice(offset - 1, offset + 1)))).toBe(true);
    }
  });

  it('are as long as asked for', () => {
    expect(writePage(RUST, partsFor(RUST, 500)).lines).toBeGreaterThanOrEqual(500);
    expect(writePage(RUST, partsFor(RUST, 500) - 1).lines).toBeLessThan(500);
    expect(writePage(RUST, partsWithin(RUST, 20_000)).text.length).toBeLessThanOrEqual(20_000);
  });
});

it.each(BREAKING_EDITS)('the edit $name can be taken back', ({ at }) => {
  const document = ViewDocument.open(parsers, rust.text);
  for (const spot of spotsOf(document, 3)) {
    const edit = at(spot);
    document.update([edit]);
    expect(document.text).not.toBe(rust.text);
    document.update([undoing(edit, rust.text)]);
    expect(document.text).toBe(rust.text);
  }
  document.dispose();
});

describe('the figures', () => {
  it('are those at a rank', () => {
    expect(percentile([3, 1, 2, 4], 50)).toBe(2);
    expect(percentile([3, 1, 2, 4], 99)).toBe(4);
    expect(percentile([], 50)).toBeNaN();
    expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([2, 4, 6]);
  });

  it('are printed as met or missed', () => {
    const row = (name: string, value: number) => ({ name, unit: 'ms', values: [value], budget: atMost(10, value) });
    const text = render({ title: 'T', columns: ['ours'], rows: [row('a', 9), row('b', 11), row('c', Number.NaN)] });
    expect(text.match(/met|MISSED/g)).toEqual(['met', 'MISSED', 'MISSED']);
  });
});

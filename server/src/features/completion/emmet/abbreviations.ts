import { type AbbreviationNode, extract, parseMarkup, resolveConfig } from 'emmet';
import type { HtmlCatalogue } from '../../../html/catalogue.js';
import { contentAt } from '../content-place.js';
import type { Completion } from '../item.js';
import { plainTextOf, snippetOf } from '../lsp-snippet.js';
import type { CompletionQuery } from '../source.js';
import { printAbbreviation } from './print-abbreviation.js';

/** Longer ones are no abbreviations. */
const LONGEST = 200;

/** How many elements one may stand for. */
const MOST_ELEMENTS = 500;

const CONFIG = resolveConfig({ syntax: 'html' });

/** What makes more of a word than the name of an element. */
const OPERATOR = /[.#>*+[{(:]/;

/** What an abbreviation of Emmet in the content of a view stands for, written as a view: `ul>li*3{item}`. */
export function abbreviations({ document, offset, place, context }: CompletionQuery): Completion[] {
  if (place !== undefined) return [];
  const { lines, text } = document;
  const { line } = lines.positionAt(offset);
  const lineStart = lines.startOf(line);
  const source = text.slice(lineStart, lines.endOf(line));
  const found = source.length > 5 * LONGEST ? undefined : extract(source, offset - lineStart);
  if (found === undefined || found.abbreviation.length > LONGEST) return [];
  const span = { start: lineStart + found.start, end: lineStart + found.end };
  const parent = contentAt(document, span.start, span.end);
  if (parent === undefined) return [];
  const nodes = expanded(found.abbreviation, parent.kind === 'element' ? parent.name : undefined);
  if (nodes === undefined || !isMeant(found.abbreviation, nodes, context.html)) return [];
  const pieces = printAbbreviation(nodes);
  return [
    {
      ...span,
      label: found.abbreviation,
      kind: 'abbreviation',
      text: plainTextOf(pieces),
      snippet: snippetOf(pieces),
      detail: 'Emmet',
      // Names of elements and components come first: an abbreviation is never what was typed already.
      sortText: `6${found.abbreviation}`,
      filterText: found.abbreviation,
      topic: { about: 'text', markdown: `\`\`\`rust\n${plainTextOf(pieces)}\n\`\`\`` },
      isOneOfMany: true,
    },
  ];
}

/** Undefined where it is no abbreviation. */
function expanded(abbreviation: string, parentName: string | undefined): readonly AbbreviationNode[] | undefined {
  const repeats = [...abbreviation.matchAll(/\*(\d+)/g)].map(([, count]) => Number(count));
  if (repeats.reduce((all, count) => all * count, 1) > MOST_ELEMENTS) return undefined;
  const context = parentName === undefined ? CONFIG : { ...CONFIG, context: { name: parentName } };
  try {
    return parseMarkup(abbreviation, context).children;
  } catch {
    // The only way in which the parser tells that this is something else.
    return undefined;
  }
}

/** Ordinary text must not look like one: a word is one if it names an element, others if their elements are known. */
function isMeant(abbreviation: string, nodes: readonly AbbreviationNode[], html: HtmlCatalogue): boolean {
  if (/^lorem\d*$/.test(abbreviation)) return true;
  // `a` and `i` are words of their own.
  if (abbreviation.length === 1) return false;
  if (!OPERATOR.test(abbreviation))
    return nodes.length === 1 && nodes[0]?.name === abbreviation && isTag(abbreviation, html);
  return (
    nodes.every(({ name }) => name !== undefined && isTag(name, html)) && nodes.every(child => areTags(child, html))
  );
}

function areTags({ children }: AbbreviationNode, html: HtmlCatalogue): boolean {
  return children.every(child => (child.name === undefined || isTag(child.name, html)) && areTags(child, html));
}

function isTag(name: string, html: HtmlCatalogue): boolean {
  return html.element(name) !== undefined || /^(?:[A-Z]\w*|[a-z]\w*(?:-[a-z]\w*)+)$/.test(name);
}

import type { Element, RawText, Text } from 'tree-sitter-leptos';
import { type Displaced, displacedIn, foreignElements } from '../displaced-elements.js';
import { elementsIn, hasWholeTag } from '../elements.js';
import { holdsTablePartsOnly } from '../html-nesting.js';
import type { Report, Rule } from '../rule.js';
import { areSound } from '../view-soundness.js';

const TABLE_PARTS = new Set(['caption', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

/** What lies in a table, but in no cell, or in the wrong part (HTML standard, "foster parent"). */
export const misplacedTableContent: Rule = {
  name: 'misplaced-table-content',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    for (const displaced of displacedIn(document)) {
      const message = messageFor(displaced);
      const { start, end } = displaced.element.open.name;
      if (message !== undefined) yield { start, end, message };
    }
    for (const element of elementsIn(document)) {
      if (!holdsPartsOnly(element) || foreignElements(document).has(element)) continue;
      const reports = [...contentOf(element)];
      if (reports.length > 0 && areSound(document)) yield* reports;
    }
  },
};

/** Whether an element is a table, or a part of one that holds no text, and whether that is certain. */
function holdsPartsOnly(element: Element): boolean {
  if (!holdsTablePartsOnly(element.name) || element.isUnclosed) return false;
  return hasWholeTag(element);
}

/** Text, which lands in front of the table, and forms, which a parser leaves where they are, but closes at once. */
function* contentOf(element: Element): Generator<Report> {
  for (const child of element.children) {
    if (child.kind === 'element' && child.name === 'form') yield formIn(child, element);
    else if (child.kind === 'text' || child.kind === 'raw_text') yield* textIn(child, element);
  }
}

function messageFor({ element, parent, displacement, culprit }: Displaced): string | undefined {
  const { name } = element;
  switch (displacement.kind) {
    case 'fostered':
      return `\`<${parent.name}>\` cannot hold \`<${name}>\`: the browser puts it in front of the table. Put it in a cell, \`<td>\` or \`<th>\`.`;
    case 'implied':
      if (displacement.missing === 'colgroup') return needs(name, 'a `<colgroup>`');
      // A row without a `<tbody>` has a rule of its own.
      return isCell(name) ? needs(name, 'a `<tr>`') : undefined;
    case 'closes':
      if (culprit === undefined || !(TABLE_PARTS.has(culprit.name) || culprit.name === 'table')) return undefined;
      return `\`<${name}>\` ends the \`<${culprit.name}>\` around it: the browser puts it behind, and hydration finds another tree.`;
    default:
      return undefined;
  }
}

function needs(name: string, around: string): string {
  return `\`<${name}>\` needs ${around} around it: the browser adds one, and hydration finds another tree.`;
}

function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}

function* textIn(text: Text | RawText, { name }: Element): Generator<Report> {
  // White space may stand anywhere, and `"\n"` is white space.
  if (text.kind === 'text' && /^(?:\s|\\[nrt])*$/.test(text.content.text)) return;
  const { start, end } = text;
  yield {
    start,
    end,
    message: `\`<${name}>\` cannot hold text: the browser puts it in front of the table. Put it in a cell, \`<td>\` or \`<th>\`.`,
  };
}

function formIn({ open }: Element, parent: Element): Report {
  const { start, end } = open.name;
  return {
    start,
    end,
    message: `\`<${parent.name}>\` cannot hold \`<form>\`: the browser closes the form at once. Put it in a cell or around the table.`,
  };
}

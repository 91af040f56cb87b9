import type { Element, Span, ViewNode } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { displacedIn } from '../displaced-elements.js';
import { holderOf, isComponent } from '../elements.js';
import type { Fix } from '../finding.js';
import type { Report, Rule } from '../rule.js';

/**
 * Rows directly in a `<table>` (HTML standard, "in table"; view-language.md 6.2, H-TABLE): the browser puts a `<tbody>`
 * around them. Since 0.7 hydration walks through the page and does not expect it there.
 */
export const tableWithoutTbody: Rule = {
  name: 'table-without-tbody',
  severity: 'warning',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    const told = new Set<ViewNode>();
    for (const { element, displacement } of displacedIn(document)) {
      const isRow = displacement.kind === 'implied' && displacement.missing === 'tbody' && element.name === 'tr';
      if (!isRow || told.has(element)) continue;
      const run = runFrom(element);
      for (const node of run) told.add(node);
      yield report(element, run);
    }
  },
};

/** A row and all behind it that may stand in the same `<tbody>`. */
function runFrom(row: Element): readonly ViewNode[] {
  const siblings = holderOf(row)?.children ?? [];
  const run: ViewNode[] = [];
  for (const node of siblings.slice(siblings.indexOf(row))) {
    if (!isRow(node) && !mayRenderRows(node) && !isComment(node)) break;
    run.push(node);
  }
  while (run.length > 1 && isComment(run[run.length - 1])) run.pop();
  return run;
}

function report(row: Element, run: readonly ViewNode[]): Report {
  const { start, end } = row.open.name;
  const fix = bodyAround({ start: row.start, end: run[run.length - 1]?.end ?? row.end });
  // What components and blocks render may have a `<tbody>` of its own.
  const isSafe = run.every(node => isRow(node) || isComment(node));
  return {
    start,
    end,
    message: 'The browser puts a `<tbody>` around `<tr>`, and hydration finds another tree: write the `<tbody>`.',
    ...(isSafe ? { fix } : { suggestions: [fix] }),
  };
}

function bodyAround({ start, end }: Span): Fix {
  return {
    title: 'Put `<tbody>` around the rows',
    edits: [
      { start, end: start, text: '<tbody>' },
      { start: end, end, text: '</tbody>' },
    ],
  };
}

function isRow(node: ViewNode): boolean {
  return node.kind === 'element' && node.name === 'tr';
}

function mayRenderRows(node: ViewNode): boolean {
  return node.kind === 'block' || node.kind === 'fragment' || (node.kind === 'element' && isComponent(node));
}

function isComment(node: ViewNode | undefined): boolean {
  return node?.kind === 'rust_comment' || node?.kind === 'comment';
}

import { type Block, Element, View } from 'tree-sitter-leptos';
import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';
import { shownValues } from '../shown-values.js';

/** What shows its content only sometimes. */
const SOMETIMES: ReadonlySet<string> = new Set(['Show', 'ShowLet', 'AnimatedShow']);

/** The children of an island in what is not always shown: the server must have rendered them (I-CHILD, view-language.md 3.5). */
export const islandChildrenHidden: Rule = {
  name: 'island-children-hidden',
  severity: 'warning',
  *check(context) {
    if (!context.document.text.includes('island')) return;
    for (const item of ownItems(context)) {
      if (item.leptos?.kind !== 'island' || !item.leptos.props.some(({ name }) => name === 'children')) continue;
      for (const { place, start, code } of shownValues(item, context)) {
        const call = /(?<![\w.:])children\s*\(\s*\)/.exec(code);
        if (call === null || place.kind !== 'block' || /\bview\s*!/.test(code)) continue;
        if (!/\bif\b|\.then\s*\(/.test(code.slice(0, call.index)) && !isInSometimes(place)) continue;
        const at = start + call.index;
        const message =
          'The children of an island are HTML from the server, which is missing where they were not shown at first: show them always, and hide them with CSS.';
        yield { start: at, end: at + 'children'.length, message };
      }
    }
  },
};

function isInSometimes(block: Block): boolean {
  for (let node = block.owner; node !== undefined && !(node instanceof View); node = node.owner) {
    if (node instanceof Element && SOMETIMES.has(node.name)) return true;
  }
  return false;
}

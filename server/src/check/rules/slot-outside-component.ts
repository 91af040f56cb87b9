import type { Element } from 'tree-sitter-leptos';
import { isSlotMark } from '../../features/components/resolve-tag.js';
import { componentAround } from '../../features/components/slot-owner.js';
import { elementsIn } from '../elements.js';
import type { Report, Rule } from '../rule.js';

/** A slot with no component around it in the same view: an error, or nothing of it is shown (view-language.md 3.4, V-SLOT). */
export const slotOutsideComponent: Rule = {
  name: 'slot-outside-component',
  severity: 'error',
  scope: 'view',
  *check({ document }) {
    for (const element of elementsIn(document)) {
      const report = reportOf(element);
      if (report !== undefined) yield report;
    }
  },
};

function reportOf(element: Element): Report | undefined {
  const { open, name } = element;
  const mark = open.name.isComponent ? open.attributes.find(isSlotMark) : undefined;
  if (mark === undefined || componentAround(element) !== undefined) return undefined;
  return {
    start: mark.start,
    end: mark.keyEnd.end,
    message: `The slot \`<${name}>\` has no component around it: put it into the one that takes it, or remove \`slot\`.`,
  };
}

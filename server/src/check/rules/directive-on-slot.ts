import { attributesIn } from '../attributes.js';
import { isSlot } from '../elements.js';
import type { Rule } from '../rule.js';

const FOR_ELEMENTS = new Set(['bind', 'class', 'on', 'prop', 'style', 'use']);

/** `on:`, `class:` and the like on a slot, which renders no element (view-language.md 3.4). */
export const directiveOnSlot: Rule = {
  name: 'directive-on-slot',
  severity: 'error',
  scope: 'view',
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      const directive = attribute.directive?.text;
      if (directive === undefined || !FOR_ELEMENTS.has(directive) || !isSlot(element)) continue;
      yield {
        start: attribute.start,
        end: attribute.keyEnd.end,
        message: `A slot takes props, \`let:\` and \`clone:\` only, not \`${directive}:\`: put it on an element inside the slot.`,
      };
    }
  },
};

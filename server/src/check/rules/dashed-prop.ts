import type { Attribute, Element } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import { isComponent, isSlot } from '../elements.js';
import type { Rule } from '../rule.js';
import { isBehindMarker } from '../spread-marker.js';

/** A key with a dash among the props of a component: no Rust name has one (view-language.md 2.1). */
export const dashedProp: Rule = {
  name: 'dashed-prop',
  severity: 'error',
  scope: 'view',
  *check({ document, version }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (!isDashedProp(attribute, element)) continue;
      const { key, start, keyEnd, value } = attribute;
      const fix = { title: 'Write `attr:`', edits: [{ start, end: start, text: 'attr:' }] };
      const takesAttributes = atLeast(version, '0.7') && !isSlot(element) && value !== undefined;
      yield {
        start,
        end: keyEnd.end,
        message: `\`${key}\` cannot be a prop: names in Rust have no dash. ${isSlot(element) ? 'Slots take props only.' : `For an attribute of the component's elements, write \`attr:${key}\`.`}`,
        ...(takesAttributes ? { fix } : {}),
      };
    }
  },
};

function isDashedProp(attribute: Attribute, element: Element): boolean {
  if (attribute.directive !== undefined || !attribute.key.includes('-') || !isComponent(element)) return false;
  return !isBehindMarker(attribute, element);
}

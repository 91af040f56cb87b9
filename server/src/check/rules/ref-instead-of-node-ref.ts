import { atLeast } from '../../project/leptos-version.js';
import { attributeNamed, attributesIn, literalOf } from '../attributes.js';
import { isAttributeList, isComponent } from '../elements.js';
import type { Rule } from '../rule.js';

const OLD_NAMES = new Set(['ref', '_ref', 'ref_']);

/** The names that `node_ref` had up to 0.6 (view-language.md 2.2, V-REFKEY in 6.2). */
export const refInsteadOfNodeRef: Rule = {
  name: 'ref-instead-of-node-ref',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      const { key, value } = attribute;
      if (!OLD_NAMES.has(key) || isComponent(element) || isAttributeList(element)) continue;
      // A custom element may have an attribute of that name, but its value is no string that is written out.
      if (value === undefined || literalOf(attribute) !== undefined) continue;
      const { start } = attribute;
      const { end } = attribute.keyEnd;
      const fix = { title: 'Write `node_ref`', edits: [{ start, end, text: 'node_ref' }] };
      yield {
        start,
        end,
        message: `\`${key}\` was an old name: since Leptos 0.7 only \`node_ref\` takes a reference to the element.`,
        ...(attributeNamed(element, 'node_ref') === undefined ? { fix } : {}),
      };
    }
  },
};

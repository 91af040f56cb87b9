import { attributeNamed, attributesIn } from '../attributes.js';
import type { Rule } from '../rule.js';

/** `value` on `<textarea>` and `<select>`, where HTML has no such attribute (view-language.md 6.2, R-TEXTAREA). */
export const valueAttributeWithoutEffect: Rule = {
  name: 'value-attribute-without-effect',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (attribute.key !== 'value' || attribute.value === undefined) continue;
      if (element.name !== 'textarea' && element.name !== 'select') continue;
      const { start, keyEnd } = attribute;
      const isSafe = attributeNamed(element, 'prop:value') === undefined;
      const fix = { title: 'Write `prop:value`', edits: [{ start, end: start, text: 'prop:' }] };
      yield {
        start,
        end: keyEnd.end,
        message: `\`<${element.name}>\` has no attribute \`value\`: write \`prop:value\`, or \`bind:value\` to read it as well.`,
        ...(isSafe ? { fix } : {}),
      };
    }
  },
};

import { displacedIn } from '../displaced-elements.js';
import type { Rule } from '../rule.js';

/** A tag in an element that has text only, such as `<textarea>` and `<title>`: the browser shows the tag as text. */
export const elementInTextOnly: Rule = {
  name: 'element-in-text-only',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    for (const { element, parent, displacement } of displacedIn(document)) {
      if (displacement.kind !== 'text') continue;
      const { start, end } = element.open.name;
      yield {
        start,
        end,
        message: `\`<${parent.name}>\` holds text only: the browser takes the tag \`<${element.name}>\` as text. Write text, or take the tag out.`,
      };
    }
  },
};

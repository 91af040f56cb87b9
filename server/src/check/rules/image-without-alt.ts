import { attributeNamed, hasSpread } from '../attributes.js';
import { elementsIn, hasWholeTag } from '../elements.js';
import type { Rule } from '../rule.js';

/** What gives an image a name, or tells that it has none to tell (WCAG 1.1.1; HTML standard, "alt"). */
const INSTEAD = ['alt', 'prop:alt', 'aria-label', 'aria-labelledby', 'aria-hidden', 'role', 'title'];

/** An `<img>` that says nothing to those who do not see it. */
export const imageWithoutAlt: Rule = {
  name: 'image-without-alt',
  severity: 'hint',
  scope: 'view',
  *check({ document }) {
    for (const element of elementsIn(document)) {
      if (element.name !== 'img' || element.isUnclosed || !hasWholeTag(element) || hasSpread(element)) continue;
      if (INSTEAD.some(key => attributeNamed(element, key) !== undefined)) continue;
      const { start, end } = element.open.name;
      yield {
        start,
        end,
        message:
          'Screen readers read the address of an image without `alt`: say what it shows, or write `alt=""` if it only decorates.',
        suggestions: [{ title: 'Add `alt=""`', edits: [{ start: end, end, text: ' alt=""' }] }],
      };
    }
  },
};

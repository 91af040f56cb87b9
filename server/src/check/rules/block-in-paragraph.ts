import { displacedIn } from '../displaced-elements.js';
import type { Rule } from '../rule.js';
import { renamed } from '../tag-edits.js';

/**
 * A block inside of `<p>` (HTML standard, "close a p element"; view-language.md 6.2, H-P): the browser ends the
 * paragraph before it.
 */
export const blockInParagraph: Rule = {
  name: 'block-in-paragraph',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    for (const { element, displacement, culprit } of displacedIn(document)) {
      if (displacement.kind !== 'closes' || culprit?.name !== 'p') continue;
      const { start, end } = element.open.name;
      yield {
        start,
        end,
        message: `\`<p>\` cannot hold \`<${element.name}>\`: the browser ends the paragraph in front of it, and hydration finds another tree. Make the paragraph a \`<div>\`.`,
        related: [{ start: culprit.open.name.start, end: culprit.open.name.end, message: 'The paragraph' }],
        suggestions: [{ title: 'Make the paragraph a `<div>`', edits: renamed(culprit, 'div') }],
      };
    }
  },
};

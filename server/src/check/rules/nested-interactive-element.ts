import { displacedIn } from '../displaced-elements.js';
import type { Rule } from '../rule.js';

const KINDS = new Set(['a', 'button', 'form']);

/** A link in a link, a button in a button, a form in a form (view-language.md 6.2, H-NEST). */
export const nestedInteractiveElement: Rule = {
  name: 'nested-interactive-element',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    for (const { element, culprit } of displacedIn(document)) {
      if (culprit === undefined || culprit.name !== element.name || !KINDS.has(element.name)) continue;
      const { start, end } = element.open.name;
      const { name } = element;
      yield {
        start,
        end,
        message: `A \`<${name}>\` cannot lie in another: the browser ${name === 'form' ? 'drops the inner one' : 'closes the outer one'}, and hydration finds another tree. Put them side by side.`,
        related: [
          { start: culprit.open.name.start, end: culprit.open.name.end, message: `The \`<${name}>\` around it` },
        ],
      };
    }
  },
};

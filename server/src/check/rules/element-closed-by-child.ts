import { displacedIn } from '../displaced-elements.js';
import { holdsTablePartsOnly } from '../html-nesting.js';
import type { Rule } from '../rule.js';

/** What has a rule of its own. */
const ELSEWHERE = new Set(['p', 'a', 'button', 'head', 'table', 'td', 'th', 'caption']);

/**
 * A tag that ends an element around it, as `<li>` ends another `<li>` (HTML standard, "implied end tags"): what was
 * written inside stands behind it in the page.
 */
export const elementClosedByChild: Rule = {
  name: 'element-closed-by-child',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    for (const { element, displacement, culprit } of displacedIn(document)) {
      if (displacement.kind !== 'closes' || culprit === undefined) continue;
      if (ELSEWHERE.has(culprit.name) || holdsTablePartsOnly(culprit.name)) continue;
      const { start, end } = element.open.name;
      yield {
        start,
        end,
        message: `\`<${element.name}>\` ends the \`<${culprit.name}>\` around it: the browser puts it behind, and hydration finds another tree. ${advice(culprit.name, element.name)}`,
        related: [{ start: culprit.open.name.start, end: culprit.open.name.end, message: 'This element ends early' }],
      };
    }
  },
};

function advice(closed: string, child: string): string {
  if (closed === 'li') return 'Put a list around it: `<ul>` or `<ol>`.';
  if (closed === 'dt' || closed === 'dd') return `Put \`<${child}>\` beside it, or a \`<dl>\` around it.`;
  return 'Put it beside that element.';
}

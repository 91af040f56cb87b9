import { type Displaced, displacedIn } from '../displaced-elements.js';
import type { Rule } from '../rule.js';

/** What stands in a place where the browser drops its tag, or has to make up the elements around it. */
export const misplacedElement: Rule = {
  name: 'misplaced-element',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    for (const displaced of displacedIn(document)) {
      const reason = reasonFor(displaced);
      if (reason === undefined) continue;
      const { start, end } = displaced.element.open.name;
      yield { start, end, message: `${reason}, and hydration finds another tree.` };
    }
  },
};

function reasonFor({ element, parent, displacement, culprit }: Displaced): string | undefined {
  const { name } = element;
  switch (displacement.kind) {
    case 'ignored':
      if (culprit?.name === 'select')
        return `A \`<select>\` holds options only: the browser drops the tag \`<${name}>\``;
      if (culprit !== undefined) return undefined;
      return `\`<${name}>\` has no place in \`<${parent.name}>\`: the browser drops the tag`;
    case 'implied':
      if (displacement.missing !== 'head' && displacement.missing !== 'body') return undefined;
      return `\`<${name}>\` belongs in \`<${displacement.missing}>\`: the browser puts it there`;
    case 'closes':
      if (culprit?.name !== 'head') return undefined;
      return `\`<head>\` cannot hold \`<${name}>\`: the browser ends the head in front of it`;
    default:
      return undefined;
  }
}

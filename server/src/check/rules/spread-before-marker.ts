import type { Attribute, Element, Spread } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { elementsIn, hasWholeTag, isComponent, isSlot } from '../elements.js';
import type { Fix } from '../finding.js';
import type { Rule } from '../rule.js';

/**
 * `{..attributes}` in front of the marker `{..}`: the macro counts the two with different measures and takes as many
 * attributes behind the marker for props (view-language.md 2.2, V-MARKER in 6.2).
 */
export const spreadBeforeMarker: Rule = {
  name: 'spread-before-marker',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const element of elementsIn(document)) {
      const spread = isComponent(element) ? misplacedSpread(element) : undefined;
      if (spread === undefined || isSlot(element) || !hasWholeTag(element)) continue;
      yield {
        start: spread.start,
        end: spread.end,
        message:
          'A spread in front of `{..}` makes the macro take an attribute behind it for a prop: put the spread behind the marker.',
        ...fixOf(element, spread, document.text),
      };
    }
  },
};

/** The first spread in front of the marker, where the next attribute behind that would be taken for a prop. */
function misplacedSpread({ open }: Element): Spread | undefined {
  const marker = open.items.findIndex(item => item.kind === 'spread' && item.isMarker);
  if (marker <= 0) return undefined;
  const spread = open.items.slice(0, marker).find(item => item.kind === 'spread');
  const next = open.items.slice(marker).find(item => item.kind === 'attribute');
  return next !== undefined && isTakenForProp(next) && spread?.kind === 'spread' ? spread : undefined;
}

function isTakenForProp({ directive }: Attribute): boolean {
  return directive === undefined;
}

function fixOf({ open }: Element, { start, end }: Spread, text: string): { readonly fix?: Fix } {
  const marker = open.items.find(item => item.kind === 'spread' && item.isMarker);
  if (marker === undefined) return {};
  let from = start;
  while (/\s/.test(text.charAt(from - 1))) from--;
  const edits = [
    { start: from, end, text: '' },
    { start: marker.end, end: marker.end, text: ` ${text.slice(start, end)}` },
  ];
  return { fix: { title: 'Put the spread behind the marker', edits } };
}

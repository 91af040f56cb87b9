import { atLeast } from '../../project/leptos-version.js';
import { kindOf } from '../element-kind.js';
import { elementsIn, parentOf } from '../elements.js';
import { inertElements } from '../inert-elements.js';
import type { Rule } from '../rule.js';

/**
 * `<a>` in SVG beside other elements: the macro knows from the parent that SVG's is meant, and asks it only where the
 * element is an only child (view-language.md 2.3, V-AMBIG in 6.2).
 */
export const svgLinkAsHtml: Rule = {
  name: 'svg-link-as-html',
  severity: 'warning',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document, html }) {
    for (const element of elementsIn(document)) {
      const parent = element.name === 'a' ? parentOf(element) : undefined;
      // The name alone tells what the parent is, except in a link in a link.
      if (parent === undefined || parent.name === 'foreignObject' || html.namespaceOf(parent.name) !== 'svg') continue;
      if (element.isUnclosed || kindOf(element) !== 'html') continue;
      // What is written into the page together with its `<svg>` is read as SVG.
      if (inertElements(document).has(parent)) continue;
      const { start, end } = element;
      yield {
        start: element.open.name.start,
        end: element.open.name.end,
        message:
          'Beside other elements, Leptos makes this the `<a>` of HTML, which SVG does not show: give it a `<g>` of its own.',
        fix: {
          title: 'Put it into a `<g>`',
          edits: [
            { start, end: start, text: '<g>' },
            { start: end, end, text: '</g>' },
          ],
        },
      };
    }
  },
};

import type { Element } from 'tree-sitter-leptos';
import type { HtmlCatalogue, Namespace } from '../../html/catalogue.js';
import { atLeast } from '../../project/leptos-version.js';
import { kindOf } from '../element-kind.js';
import { elementsIn, hasWholeTag } from '../elements.js';
import type { Fix } from '../finding.js';
import { inertElements } from '../inert-elements.js';
import { isOneEditAway } from '../near-names.js';
import type { Rule } from '../rule.js';
import { renamed } from '../tag-edits.js';

const NAMESPACES: readonly Namespace[] = ['html', 'svg', 'mathml'];

/** A tag that Leptos has no function for (view-language.md 8.2, V-UNKEL in 6.2). */
export const unknownElement: Rule = {
  name: 'unknown-element',
  severity: 'warning',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document, html }) {
    for (const element of elementsIn(document)) {
      if (isKnown(element, html) || element.isUnclosed || !hasWholeTag(element) || inertElements(document).has(element))
        continue;
      const { start, end } = element.open.name;
      const suggestions = nearest(element, html);
      yield {
        start,
        end,
        message: `Leptos has no element \`<${element.name}>\`. ${advice(element.name)}`,
        ...(suggestions.length === 0 ? {} : { suggestions }),
      };
    }
  },
};

function isKnown(element: Element, html: HtmlCatalogue): boolean {
  const { name } = element;
  if (html.namespaceOf(name) !== undefined || name === '' || name.startsWith('r#') || /[:.]$|\.\./.test(name))
    return true;
  return kindOf(element) !== 'html';
}

function advice(name: string): string {
  if (/[:.]/.test(name)) return 'A component begins with a capital letter; SVG needs no prefix.';
  return 'A component begins with a capital letter, a custom element has a dash in its name.';
}

function nearest(element: Element, html: HtmlCatalogue): Fix[] {
  const { name } = element;
  const local = name.slice(name.search(/[^:.]*$/));
  const near = NAMESPACES.flatMap(namespace => html.elements(namespace).map(known => known.name)).filter(
    known =>
      (local !== name && known === local) || known.toLowerCase() === name.toLowerCase() || isOneEditAway(known, name),
  );
  return [...new Set(near)]
    .slice(0, 3)
    .map(known => ({ title: `Write \`<${known}>\``, edits: renamed(element, known) }));
}

import type { Attribute } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import type { Fix } from '../finding.js';
import { inertElements } from '../inert-elements.js';
import type { Rule } from '../rule.js';

/**
 * `class:name` and the like where nothing changes: Leptos writes the element into the page as it stands, the directive
 * as well (view-language.md 2.1, V-INERT in 6.2).
 */
export const directiveInStaticElement: Rule = {
  name: 'directive-in-static-element',
  severity: 'warning',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (!isMeantToAct(attribute) || !inertElements(document).has(element)) continue;
      const { start, key, keyEnd } = attribute;
      yield {
        start,
        end: keyEnd.end,
        message: `Nothing in this element changes, so Leptos writes it into the page as it stands: \`${key}\` becomes an attribute of that name. Give it a value that is no string literal.`,
        ...fixOf(attribute),
      };
    }
  },
};

/** What Leptos takes as text only where nothing changes. `on:` without a value has a rule of its own. */
function isMeantToAct({ key, directive, value }: Attribute): boolean {
  if (key === 'inner_html') return value?.form === 'string';
  switch (directive?.text) {
    case 'class':
      return value === undefined || value.form === 'string';
    case 'prop':
    case 'use':
      return value === undefined;
    default:
      return false;
  }
}

function fixOf({ key, directive, keyEnd, value }: Attribute): { readonly fix?: Fix } {
  const { end } = keyEnd;
  if (value === undefined) {
    if (directive?.text === 'use') return {};
    return { fix: { title: 'Write `=true`', edits: [{ start: end, end, text: '=true' }] } };
  }
  if (key !== 'inner_html') return {};
  const edits = [
    { start: value.start, end: value.start, text: '{' },
    { start: value.end, end: value.end, text: '}' },
  ];
  return { fix: { title: 'Put the value in braces', edits } };
}

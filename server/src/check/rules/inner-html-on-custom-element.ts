import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import { kindOf } from '../element-kind.js';
import type { Rule } from '../rule.js';

/** `inner_html` on a custom element is an attribute of that name (view-language.md 2.2, V-CUSTOMINNER in 6.2). */
export const innerHtmlOnCustomElement: Rule = {
  name: 'inner-html-on-custom-element',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (attribute.key !== 'inner_html' || kindOf(element) !== 'custom') continue;
      const { start } = attribute;
      const { end } = attribute.keyEnd;
      yield {
        start,
        end,
        message: `On a custom element, \`inner_html\` is an attribute like any other and sets no content: write \`prop:innerHTML\`, which works in the browser only.`,
        suggestions: [{ title: 'Write `prop:innerHTML`', edits: [{ start, end, text: 'prop:innerHTML' }] }],
      };
    }
  },
};

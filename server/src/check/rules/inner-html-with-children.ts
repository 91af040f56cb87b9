import type { Element } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import { kindOf } from '../element-kind.js';
import type { Rule } from '../rule.js';
import { areSound } from '../view-soundness.js';

/** `inner_html` and children on one element (view-language.md 2.2, V-INNER in 6.2): one of them has to give way. */
export const innerHtmlWithChildren: Rule = {
  name: 'inner-html-with-children',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (attribute.key !== 'inner_html' || attribute.value === undefined || !hasChildren(element)) continue;
      const kind = kindOf(element);
      if ((kind !== 'html' && kind !== 'svg') || !areSound(document)) continue;
      yield {
        start: attribute.start,
        end: attribute.keyEnd.end,
        message: `\`inner_html\` is all that \`<${element.name}>\` holds: remove it or the children.`,
      };
    }
  },
};

function hasChildren(element: Element): boolean {
  if (element.isUnclosed) return false;
  return element.children.some(child => child.kind !== 'rust_comment' && child.kind !== 'comment');
}

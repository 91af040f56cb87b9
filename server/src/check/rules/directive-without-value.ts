import type { Attribute } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import { isSlot } from '../elements.js';
import type { Rule } from '../rule.js';

/** Since 0.7 what has no value is `true`, which is no handler, nothing to bind and no style. */
const NEEDS_VALUE = new Set(['on', 'bind', 'style']);
const NEEDED_VALUE_UNTIL_0_6 = new Set(['on', 'prop', 'class', 'style']);

/** A directive that lacks its value (view-language.md 2.2, and V-VAL in 6.1). */
export const directiveWithoutValue: Rule = {
  name: 'directive-without-value',
  severity: 'error',
  scope: 'view',
  *check({ document, version }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (!lacksValue(attribute, version) || isSlot(element)) continue;
      yield {
        start: attribute.start,
        end: attribute.keyEnd.end,
        message: `\`${attribute.key}\` needs a value: write \`${attribute.key}=…\`.`,
      };
    }
  },
};

function lacksValue({ directive, value, bindings }: Attribute, version: LeptosVersion): boolean {
  if (value !== undefined || bindings !== undefined) return false;
  if (directive === undefined) return false;
  return (atLeast(version, '0.7') ? NEEDS_VALUE : NEEDED_VALUE_UNTIL_0_6).has(directive.text);
}

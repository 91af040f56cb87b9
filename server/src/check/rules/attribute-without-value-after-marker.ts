import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import { isComponent, isSlot } from '../elements.js';
import type { Rule } from '../rule.js';
import { isBehindMarker } from '../spread-marker.js';

/** What `true` means nothing for. */
const NO_FLAGS = new Set(['class', 'style', 'node_ref']);

/** `{..} hidden` on a component: the macro calls a function without its argument (view-language.md 2.2, V-AFTERKEYLESS). */
export const attributeWithoutValueAfterMarker: Rule = {
  name: 'attribute-without-value-after-marker',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      const { key, value, directive, bindings } = attribute;
      if (value !== undefined || bindings !== undefined || directive !== undefined) continue;
      if (!isComponent(element) || isSlot(element) || !isBehindMarker(attribute, element)) continue;
      const { start } = attribute;
      const { end } = attribute.keyEnd;
      const fix = { title: 'Write `=true`', edits: [{ start: end, end, text: '=true' }] };
      yield {
        start,
        end,
        message: `Behind \`{..}\` an attribute needs a value: write \`${key}=${NO_FLAGS.has(key) ? '…' : 'true'}\`.`,
        ...(NO_FLAGS.has(key) ? {} : { fix }),
      };
    }
  },
};

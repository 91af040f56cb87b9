import { headOf, isConditional } from '../item-head.js';
import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';

/** `#[slot(…)]`, and a slot whose fields have no names (S-ARG and S-TUPLE, view-language.md 3.7). */
export const slotForm: Rule = {
  name: 'slot-form',
  severity: 'error',
  *check(context) {
    if (!context.document.text.includes('slot')) return;
    for (const item of ownItems(context)) {
      if (item.leptos?.kind !== 'slot' || isConditional(item, context)) continue;
      const { attributes, hasParameters, start, source } = headOf(item, context);
      const given = attributes.find(({ path }) => path.replace(/^.*::/, '') === 'slot')?.arguments;
      if (given !== undefined && source.text.slice(given.start, given.contentEnd).trim() !== '') {
        const message = '`#[slot]` takes no arguments: what its fields are is said by `#[prop(…)]`.';
        yield { start: start + given.start, end: start + given.contentEnd, message };
      }
      if (!hasParameters) continue;
      const { nameStart, name } = item;
      const message = `The fields of a slot are props, so that they need names: write \`struct ${name} { … }\`.`;
      yield { start: nameStart, end: nameStart + name.length, message };
    }
  },
};

import { attributesIn } from '../attributes.js';
import type { Rule } from '../rule.js';
import { HIDDEN, outsideBrackets } from '../rust-text.js';

/** A call at the end of which is `()`, and no handler. */
const SETS = new RegExp(`\\.\\s*(?:set|update|dispatch)\\s*\\(${HIDDEN}+\\)$`, 'u');

/** `on:click=count.set(1)`: the call happens while the view is made (view-language.md 6.2, R-HANDLER). */
export const handlerCalled: Rule = {
  name: 'handler-called',
  severity: 'error',
  scope: 'view',
  *check({ document }) {
    for (const { attribute } of attributesIn(document)) {
      const { directive, value } = attribute;
      if (directive?.text !== 'on' || value?.code?.type !== 'call_expression') continue;
      const text = document.text.slice(value.start, value.end);
      if (!SETS.test(outsideBrackets(text))) continue;
      yield {
        start: value.start,
        end: value.end,
        message: `This runs when the view is made, not on \`${attribute.key}\`: a handler is a closure, \`move |_| …\`.`,
        fix: { title: 'Make it a closure', edits: [{ start: value.start, end: value.start, text: 'move |_| ' }] },
      };
    }
  },
};

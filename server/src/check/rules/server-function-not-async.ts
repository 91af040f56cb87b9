import type { Rule } from '../rule.js';
import { ownServerFunctions } from '../server-functions.js';

/** `#[server]` on a function that is not `async` (SF-ASYNC, view-language.md 4.2). */
export const serverFunctionNotAsync: Rule = {
  name: 'server-function-not-async',
  severity: 'error',
  *check(context) {
    for (const { item, head } of ownServerFunctions(context)) {
      const at = /\bfn\s+(?:r#)?$/.exec(head)?.index;
      if (at === undefined || /\basync\b/.test(head)) continue;
      const { start, nameStart, name } = item;
      const insert = start + at;
      yield {
        start: nameStart,
        end: nameStart + name.length,
        message: `A server function is a request in the browser, so \`${name}\` must be \`async\`.`,
        fix: { title: 'Make it `async`', edits: [{ start: insert, end: insert, text: 'async ' }] },
      };
    }
  },
};

import type { Rule } from '../rule.js';
import { ownServerFunctions } from '../server-functions.js';

/** `#[server]` on a function without a return type (SF-ARROW, view-language.md 4.2). */
export const serverFunctionWithoutResult: Rule = {
  name: 'server-function-without-result',
  severity: 'error',
  *check(context) {
    const { text } = context.document;
    for (const { item, facts } of ownServerFunctions(context)) {
      const { nameStart, name, end } = item;
      // A signature that is still being typed has no body.
      if (facts.returnType !== '' || text.charAt(end - 1) !== '}') continue;
      const message =
        `The server may not be reached, so \`${name}\` must return a \`Result\`: ` +
        `write \`-> Result<(), ServerFnError>\`.`;
      yield { start: nameStart, end: nameStart + name.length, message };
    }
  },
};

import { headOf } from '../item-head.js';
import type { Rule } from '../rule.js';
import { ownServerFunctions } from '../server-functions.js';

/** `#[server]` on a function with type parameters, which the struct of its arguments does not have (view-language.md 4.2). */
export const serverFunctionWithGenerics: Rule = {
  name: 'server-function-with-generics',
  severity: 'error',
  *check(context) {
    for (const { item } of ownServerFunctions(context)) {
      const { source, start } = headOf(item, context);
      const { nameStart, name } = item;
      const behind = source.text.slice(nameStart - start + name.length);
      if (!/^\s*<\s*(?:const\s+)?[A-Z]/.test(behind)) continue;
      const message = `A server function has one URL, so that \`${name}\` cannot be generic: write the type out.`;
      yield { start: nameStart, end: nameStart + name.length, message };
    }
  },
};

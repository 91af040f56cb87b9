import type { Rule } from '../rule.js';
import { optionSpan, ownServerFunctions } from '../server-functions.js';

/** A `prefix` of `#[server]` that does not begin with `/` (S-PREFIX, view-language.md 4.3). */
export const serverPrefix: Rule = {
  name: 'server-prefix',
  severity: 'error',
  *check(context) {
    for (const found of ownServerFunctions(context)) {
      const prefix = found.facts.arguments['prefix'];
      // Anything but a plain path is an expression, of which nothing is known.
      if (prefix === undefined || !/^[\w.~-][\w./~-]*$/.test(prefix)) continue;
      // A string in place of the struct is in the wrong place first of all: see `server-arguments`.
      if (found.facts.arguments['name'] === undefined && !/\bprefix\s*=/.test(found.head)) continue;
      yield {
        ...optionSpan(found, 'prefix'),
        message: `The prefix of a URL must begin with \`/\`: write \`/${prefix}\`.`,
      };
    }
  },
};

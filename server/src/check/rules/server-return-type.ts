import { atLeast } from '../../project/leptos-version.js';
import type { Rule } from '../rule.js';
import { ownServerFunctions } from '../server-functions.js';

/** Types that are surely no alias of a `Result`. */
const PLAIN = /^(?:\(|&|\[|impl\b|(?:String|bool|char|str|[iuf](?:\d+|size))$|(?:Vec|Option|Box|HashMap|HashSet)\s*<)/;

/** A server function that returns something else than a `Result` (SF-RET, view-language.md 4.2). */
export const serverReturnType: Rule = {
  name: 'server-return-type',
  severity: 'error',
  *check(context) {
    const { version, document } = context;
    for (const { item, facts } of ownServerFunctions(context)) {
      const { returnType } = facts;
      if (returnType === '' || document.text.charAt(item.end - 1) !== '}') continue;
      // From 0.8 on it may be an alias, and only the compiler knows.
      const isOther = atLeast(version, '0.8') ? PLAIN.test(returnType) : !returnType.startsWith('Result');
      if (!isOther) continue;
      const start = document.text.indexOf(returnType, document.text.indexOf('->', item.nameStart));
      const span =
        start === -1
          ? { start: item.nameStart, end: item.nameStart + item.name.length }
          : { start, end: start + returnType.length };
      yield {
        ...span,
        message: `The server may not be reached, so a server function returns a \`Result\`: write \`Result<${returnType}, ServerFnError>\`.`,
      };
    }
  },
};

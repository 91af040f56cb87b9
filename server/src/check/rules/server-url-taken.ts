import { endpointOf } from '../../features/server-functions/endpoint.js';
import type { Rule } from '../rule.js';
import { type OwnServerFunction, optionSpan, ownServerFunctions } from '../server-functions.js';
import { codeOfDocument } from '../view-place.js';

/** Two server functions of a file with the same URL (S-DUPURL, view-language.md 4.3): the method makes no difference. */
export const serverUrlTaken: Rule = {
  name: 'server-url-taken',
  severity: 'error',
  *check(context) {
    const byUrl = new Map<string, OwnServerFunction>();
    for (const found of ownServerFunctions(context)) {
      const { item, facts } = found;
      // Without an endpoint a hash of the place keeps them apart; of two sides of a `cfg` only one is there.
      if (facts.arguments['endpoint'] === undefined || item.cfg !== undefined) continue;
      const { url } = endpointOf(item.name, facts, context.version);
      const first = byUrl.get(url);
      if (first === undefined) {
        byUrl.set(url, found);
        continue;
      }
      // What stands in functions, as in those of tests, need not be in one program.
      const code = codeOfDocument(context);
      if (!isAtTop(first.item.start, code) || !isAtTop(item.start, code)) continue;
      const { nameStart, name } = first.item;
      yield {
        ...optionSpan(found, 'endpoint'),
        message: `\`${url}\` is the URL of \`${name}\` already, so that one of both is never reached: write another endpoint.`,
        related: [{ start: nameStart, end: nameStart + name.length, message: `\`${name}\` has the URL` }],
      };
    }
  },
};

/** Whether an offset lies in no braces. */
function isAtTop(offset: number, code: string): boolean {
  let depth = 0;
  for (let at = 0; at < offset; at++) {
    const character = code.charAt(at);
    if (character === '{') depth++;
    else if (character === '}') depth--;
  }
  return depth === 0;
}

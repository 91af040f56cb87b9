import { nearestName } from 'prettier-plugin-leptos/terminal';
import { atLeast } from '../../project/leptos-version.js';
import type { Rule } from '../rule.js';
import { optionSpan, ownServerFunctions } from '../server-functions.js';

/** The names that `encoding` takes, in whatever case (view-language.md 4.1). */
const NAMES = ['Url', 'Cbor', 'GetCbor', 'GetJson'];

/** An `encoding` of `#[server]` that does not exist, or that 0.8 broke (SF-ENC, S-URL, view-language.md 4.1). */
export const serverEncoding: Rule = {
  name: 'server-encoding',
  severity: 'error',
  *check(context) {
    for (const found of ownServerFunctions(context)) {
      const encoding = found.facts.arguments['encoding'];
      if (encoding === undefined || !/^\w+$/.test(encoding)) continue;
      const span = optionSpan(found, 'encoding');
      const isKnown = NAMES.some(name => name.toLowerCase() === encoding.toLowerCase());
      if (!isKnown) {
        const near = nearestName(encoding, NAMES);
        const advice = near === undefined ? `it is one of ${NAMES.join(', ')}.` : `did you mean \`${near}\`?`;
        yield { ...span, message: `There is no encoding \`${encoding}\`; ${advice}` };
      } else if (encoding.toLowerCase() === 'url' && atLeast(context.version, '0.8')) {
        const message =
          'The encoding `Url` does not compile from Leptos 0.8 on: leave it out, it is what is used anyway.';
        yield { ...span, message };
      }
    }
  },
};

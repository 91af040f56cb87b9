import { nearestName } from 'prettier-plugin-leptos/terminal';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import type { Rule } from '../rule.js';
import { optionSpan, ownServerFunctions } from '../server-functions.js';

/** The keys of `#[server(…)]`, and from which to which version they hold (view-language.md 4.1). */
const OPTIONS: readonly (readonly [name: string, since: LeptosVersion, until?: LeptosVersion])[] = [
  ['name', '0.5'],
  ['prefix', '0.5'],
  ['encoding', '0.5'],
  ['endpoint', '0.5'],
  ['input', '0.6'],
  ['output', '0.6'],
  ['input_derive', '0.6'],
  ['req', '0.6', '0.7'],
  ['res', '0.6', '0.7'],
  ['client', '0.6'],
  ['custom', '0.6'],
  ['impl_from', '0.6'],
  ['server', '0.8'],
  ['impl_deref', '0.8'],
  ['protocol', '0.8'],
];

/** A key in `#[server(…)]` that the version of Leptos does not have (SF-KEY, view-language.md 4.1). */
export const unknownServerOption: Rule = {
  name: 'unknown-server-option',
  severity: 'error',
  *check(context) {
    const { version } = context;
    const known = OPTIONS.filter(([, since, until]) => atLeast(version, since) && (!until || atLeast(until, version)));
    const names = known.map(([name]) => name);
    for (const found of ownServerFunctions(context)) {
      for (const key of Object.keys(found.facts.arguments)) {
        if (names.includes(key)) continue;
        const near = nearestName(key, names);
        const advice = near === undefined ? `it is one of ${names.join(', ')}.` : `did you mean \`${near}\`?`;
        yield { ...optionSpan(found, key), message: `Leptos ${version} knows no option \`${key}\` here; ${advice}` };
      }
    }
  },
};

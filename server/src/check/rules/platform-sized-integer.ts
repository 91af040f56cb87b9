import type { Rule } from '../rule.js';
import { ownServerFunctions } from '../server-functions.js';

/** `usize` or `isize` between a browser with 32 bits and a server with 64 (S-USIZE of view-language.md 6.2). */
export const platformSizedInteger: Rule = {
  name: 'platform-sized-integer',
  severity: 'hint',
  *check(context) {
    for (const { item, facts } of ownServerFunctions(context)) {
      for (const { name, nameStart, type } of facts.parameters) {
        const size = SIZE.exec(type)?.[1];
        if (size !== undefined)
          yield { start: nameStart, end: nameStart + name.length, message: messageFor(name, size) };
      }
      const size = SIZE.exec(facts.okType ?? '')?.[1];
      const { name, nameStart } = item;
      if (size !== undefined) {
        yield { start: nameStart, end: nameStart + name.length, message: messageFor('the answer', size) };
      }
    }
  },
};

const SIZE = /(?<![\w:])([ui])size\b/;

function messageFor(what: string, sign: string): string {
  const shown = what.includes(' ') ? what : `\`${what}\``;
  return (
    `\`${sign}size\` has 32 bits in the browser and mostly 64 on the server: ` +
    `write \`${sign}32\` or \`${sign}64\` for ${shown}, so that both ends agree.`
  );
}

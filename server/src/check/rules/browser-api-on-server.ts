import { type BodyCode, componentBodies } from '../component-bodies.js';
import { isHydrated } from '../hydration.js';
import { perPiece } from '../item-code.js';
import type { Rule } from '../rule.js';

/** `window()` in the body of a component, which runs on the server first, and panics there (H-BROWSER, view-language.md 6.2). */
export const browserApiOnServer: Rule = {
  name: 'browser-api-on-server',
  severity: 'warning',
  *check(context) {
    const { text } = context.document;
    for (const { start: offset, piece } of componentBodies(context)) {
      const calls = callsIn(piece);
      if (calls.length > 0 && !isHydrated(context)) return;
      for (const { index, name } of calls) {
        const isOwn = /^(?:window|document)/.test(name) && /\bfn\s+(?:window|document)\b/.test(text);
        if (isOwn) continue;
        const start = offset + index;
        const message = `There is no \`${name}()\` on the server, where this body runs first: use it in an \`Effect\` or a handler.`;
        yield { start, end: start + name.length, message };
      }
    }
  },
};

/** Calls in a body of what the server does not have, each with its path. */
const callsIn = perPiece(
  ({ straight, code }: BodyCode): readonly { readonly index: number; readonly name: string }[] => {
    // Who asks where the code runs knows what the server does not have.
    if (!CALL.test(code) || GUARD.test(code)) return [];
    return [...straight.matchAll(new RegExp(CALL, 'g'))].map(({ index, 0: call }) => ({
      index,
      name: call.replace(/\s*\($/, ''),
    }));
  },
);

const CALL =
  /(?<![\w.:])(?:(?:leptos::(?:prelude::)?|web_sys::)?(?:window|document)|js_sys::\w+::\w+|gloo(?:_\w+)?::\w+(?:::\w+)*|(?:Local|Session)Storage::\w+)\s*\(/;
const GUARD = /\bcfg(?:_if)?\b|\bis_(?:server|browser)\b/;

import { componentBodies } from '../component-bodies.js';
import { isHydrated } from '../hydration.js';
import type { Rule } from '../rule.js';

/** `window()` in the body of a component, which runs on the server first, and panics there (H-BROWSER, view-language.md 6.2). */
export const browserApiOnServer: Rule = {
  name: 'browser-api-on-server',
  severity: 'warning',
  *check(context) {
    const { text } = context.document;
    if (!CALL.test(text) || !isHydrated(context)) return;
    for (const { start: offset, straight, code } of componentBodies(context)) {
      // Who asks where the code runs knows what the server does not have.
      if (GUARD.test(code)) continue;
      for (const { index, 0: call } of straight.matchAll(new RegExp(CALL, 'g'))) {
        const isOwn = /^(?:window|document)/.test(call) && /\bfn\s+(?:window|document)\b/.test(text);
        if (isOwn) continue;
        const start = offset + index;
        const name = call.replace(/\s*\($/, '');
        const message = `There is no \`${name}()\` on the server, where this body runs first: use it in an \`Effect\` or a handler.`;
        yield { start, end: start + name.length, message };
      }
    }
  },
};

const CALL =
  /(?<![\w.:])(?:(?:leptos::(?:prelude::)?|web_sys::)?(?:window|document)|js_sys::\w+::\w+|gloo(?:_\w+)?::\w+(?:::\w+)*|(?:Local|Session)Storage::\w+)\s*\(/;
const GUARD = /\bcfg(?:_if)?\b|\bis_(?:server|browser)\b/;

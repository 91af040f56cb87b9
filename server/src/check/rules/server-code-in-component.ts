import { componentBodies } from '../component-bodies.js';
import { runsInBrowser } from '../hydration.js';
import type { Rule } from '../rule.js';

/** Files, sockets and databases in a component that the browser runs as well (H-SERVER, view-language.md 6.2). */
export const serverCodeInComponent: Rule = {
  name: 'server-code-in-component',
  severity: 'warning',
  *check(context) {
    if (!SERVER_ONLY.test(context.document.text)) return;
    for (const { item, start: offset, code } of componentBodies(context)) {
      if (APART.test(code) || !runsInBrowser(item.leptos.kind, context)) continue;
      for (const { index, 0: path } of code.matchAll(new RegExp(SERVER_ONLY, 'g'))) {
        const start = offset + index;
        const message = `The browser runs this as well, where there is no \`${path}\`: put it in a \`#[server]\` function.`;
        yield { start, end: start + path.length, message };
      }
    }
  },
};

const SERVER_ONLY =
  /(?<![\w:])(?:std::(?:fs::\w+|env::vars?|net::Tcp\w+|process::Command)|tokio::(?:fs|net|process)::\w+|sqlx::\w+)(?=\s*(?:::|\(|!))/;
/** What is compiled for the server only, or is a function by itself. */
const APART = /\bcfg(?:_if)?\b|\bis_(?:server|browser)\b|\bfn\s+\w/;

import { componentBodies } from '../component-bodies.js';
import { viewsIn } from '../elements.js';
import { runsInBrowser } from '../hydration.js';
import type { Report, Rule } from '../rule.js';

/** Another view on the server than in the browser, where hydration expects the same (H-CFG, view-language.md 6.2). */
export const markupDiffersByTarget: Rule = {
  name: 'markup-differs-by-target',
  severity: 'warning',
  *check(context) {
    const { document } = context;
    if (!CONDITION.test(document.text)) return;
    for (const { item, start, code } of componentBodies(context)) {
      if (!runsInBrowser(item.leptos.kind, context)) continue;
      for (const condition of document.text.slice(start, item.end).matchAll(new RegExp(CONDITION, 'g'))) {
        // What stands in a comment or string is blank in the code.
        if (!code.startsWith('if', condition.index)) continue;
        const open = start + condition.index + condition[0].length;
        const view = viewsIn(document).find(each => each.start >= open);
        if (view !== undefined && isWithin(code.slice(open - start, view.start - start))) {
          yield reportOf(start + condition.index, condition[0]);
        }
      }
    }
  },
};

const CONDITION =
  /\bif\s+!?\s*(?:cfg!\s*\(\s*(?:not\s*\(\s*)?(?:target_arch|target_family|feature\s*=\s*"(?:ssr|hydrate|csr)")[^{]*|(?:\w+::)*is_(?:server|browser)\s*\(\s*\)\s*)\{/;

/** Whether the block that was opened in front of a piece of code is still open at its end. */
function isWithin(code: string): boolean {
  let depth = 0;
  for (const character of code) {
    if (character === '{') depth++;
    else if (character === '}' && --depth < 0) return false;
  }
  return true;
}

function reportOf(at: number, condition: string): Report {
  const start = at + condition.search(/(?<=\bif\s+)\S/);
  const message =
    'The browser makes another view than the server has sent, and hydration fails: show the same first, and change it in an effect.';
  return { start, end: at + condition.slice(0, -1).trimEnd().length, message };
}

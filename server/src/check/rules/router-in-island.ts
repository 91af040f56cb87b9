import { allViews, visit } from 'tree-sitter-leptos';
import type { Item } from '../../facts/facts.js';
import { wordsIn } from '../../features/migrations/rust-words.js';
import { codeOf } from '../../features/rust-code.js';
import { isIslandsMode, leptosFeatures } from '../app-features.js';
import { ownItems } from '../own-items.js';
import type { Report, Rule, RuleContext } from '../rule.js';

/** What needs the router around it. */
const TAGS: ReadonlySet<string> = new Set(['A', 'Outlet']);
const HOOKS: readonly string[] = [
  'use_navigate',
  'use_location',
  'use_params',
  'use_params_map',
  'use_query',
  'use_query_map',
  'use_url',
  'use_matched',
];

/** Parts of the router in an island: the router itself runs on the server only (I-ROUTER, view-language.md 3.5). */
export const routerInIsland: Rule = {
  name: 'router-in-island',
  severity: 'warning',
  *check(context) {
    const { document } = context;
    // With the router for islands there is one in the browser.
    if (!document.text.includes('leptos_router') || !isIslandsMode(context)) return;
    if (leptosFeatures(context).has('islands-router')) return;
    const islands = ownItems(context).filter(({ leptos }) => leptos?.kind === 'island');
    if (islands.length === 0) return;
    yield* tagsIn(islands, context);
    yield* hooksIn(islands, document.text);
  },
};

function* tagsIn(islands: readonly Item[], { document }: RuleContext): Generator<Report> {
  for (const view of allViews(document)) {
    const island = islands.find(({ start, end }) => start <= view.start && view.end <= end);
    if (island === undefined) continue;
    const reports: Report[] = [];
    visit(view, place => {
      if (place.kind === 'element' && TAGS.has(place.name)) {
        reports.push(reportOf(place.open.name, `<${place.name}>`, place.name === 'A' ? 'write `<a href=…>`' : ADVICE));
      }
    });
    yield* reports;
  }
}

function* hooksIn(islands: readonly Item[], text: string): Generator<Report> {
  for (const { start, end } of islands) {
    const code = codeOf(text.slice(start, end));
    for (const word of wordsIn(code, HOOKS)) {
      if (!/^\s*(?:::\s*<[^;]*?>\s*)?\(/.test(code.slice(word.end))) continue;
      yield reportOf({ start: start + word.start, end: start + word.end }, word.text, ADVICE);
    }
  }
}

const ADVICE = 'use it in a component around the island, and pass what the island needs as a prop';

function reportOf({ start, end }: { start: number; end: number }, what: string, advice: string): Report {
  const message = `\`${what}\` needs the router, which is not there in an island, where it panics: ${advice}.`;
  return { start, end, message };
}

import { atLeast } from '../../project/leptos-version.js';
import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';

/** `#[prop(optional)]` on a prop of an island that is no `Option` (I-OPT, view-language.md 3.5). */
export const islandOptionalProp: Rule = {
  name: 'island-optional-prop',
  severity: 'error',
  holdsFor: version => atLeast(version, '0.7'),
  *check(context) {
    if (!context.document.text.includes('island')) return;
    for (const { leptos, start, nameStart } of ownItems(context)) {
      if (leptos?.kind !== 'island' || context.document.text.slice(start, nameStart).includes('cfg_attr')) continue;
      for (const { name, type, options, nameStart: at } of leptos.props) {
        // Only what is surely something else: an alias of `Option` has another name.
        if (name === 'children' || !options.includes('optional') || !PLAIN.test(type)) continue;
        const message =
          `An optional prop of an island must be an \`Option\`: write \`Option<${type}>\`, ` +
          `or take \`optional\` away.`;
        yield { start: at, end: at + name.length, message };
      }
    }
  },
};

const PLAIN = /^(?:bool|char|String|[iuf](?:\d+|size)|Vec<.*>|RwSignal<.*>)$/;

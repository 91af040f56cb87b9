import type { Item } from '../../facts/facts.js';
import type { ComponentDefinition } from '../../project/definitions.js';
import { isIslandsMode } from '../app-features.js';
import { isCompiled } from '../compiled-files.js';
import { componentAround, runsOnServerOnly } from '../islands.js';
import type { Report, Rule } from '../rule.js';
import { codeOfDocument } from '../view-place.js';

/** What runs in the browser only, by whichever path. Not `Effect::new_isomorphic`, which runs on the server as well. */
const EFFECT = /\b(?:Effect\s*::\s*(?:new|new_sync|watch|watch_sync)|create_effect)(?=\s*\()/g;

/** An effect in a component that only runs on the server (I-EVENT, view-language.md 3.5). */
export const effectOutsideIsland: Rule = {
  name: 'effect-outside-island',
  severity: 'warning',
  *check(context) {
    const { text } = context.document;
    if (!text.includes('Effect') && !text.includes('create_effect')) return;
    if (!isIslandsMode(context) || !isCompiled(context)) return;
    const known = new Map<Item, boolean>();
    for (const { 0: call, index } of codeOfDocument(context).matchAll(EFFECT)) {
      const component = componentAround(index, context);
      if (component === undefined) continue;
      const isDead = known.get(component.item) ?? runsOnServerOnly(component, context.project);
      known.set(component.item, isDead);
      if (isDead) yield reportOf({ start: index, end: index + call.length }, component);
    }
  },
};

function reportOf({ start, end }: Pick<Report, 'start' | 'end'>, { item }: ComponentDefinition): Report {
  return {
    start,
    end,
    message:
      `This effect never runs: \`${item.leptos.tag}\` is no island, and effects run in the browser only. ` +
      `Move it into a component with \`#[island]\`.`,
    related: [
      {
        start: item.nameStart,
        end: item.nameStart + item.name.length,
        message: 'this component is shown outside of islands only',
      },
    ],
  };
}

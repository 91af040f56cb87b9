import { type Attribute, allViews, visit } from 'tree-sitter-leptos';
import type { Item } from '../../facts/facts.js';
import type { ComponentDefinition } from '../../project/definitions.js';
import { isIslandsMode } from '../app-features.js';
import { isCompiled } from '../compiled-files.js';
import { componentAround, runsOnServerOnly } from '../islands.js';
import type { Report, Rule } from '../rule.js';

/** What has an effect in the browser only. */
const IN_BROWSER: ReadonlySet<string> = new Set(['on', 'bind', 'prop', 'use']);

/** `on:`, `bind:`, `prop:` and `use:` on an element of a component that only runs on the server (I-EVENT, view-language.md 3.5). */
export const handlerOutsideIsland: Rule = {
  name: 'handler-outside-island',
  severity: 'warning',
  *check(context) {
    if (!isIslandsMode(context) || !isCompiled(context)) return;
    const known = new Map<Item, boolean>();
    for (const view of allViews(context.document)) {
      const found: Attribute[] = [];
      visit(view, place => {
        if (place.kind !== 'element' || place.open.name.isComponent) return;
        for (const attribute of place.open.attributes) if (isInBrowser(attribute)) found.push(attribute);
      });
      const component = found.length === 0 ? undefined : componentAround(view.start, context);
      if (component === undefined) continue;
      const isDead = known.get(component.item) ?? runsOnServerOnly(component, context.project);
      known.set(component.item, isDead);
      if (isDead) for (const attribute of found) yield reportOf(attribute, component);
    }
  },
};

function isInBrowser({ directive, name }: Attribute): boolean {
  return directive !== undefined && name !== undefined && IN_BROWSER.has(directive.text);
}

function reportOf({ start, keyEnd, directive }: Attribute, { item }: ComponentDefinition): Report {
  const nameEnd = item.nameStart + item.name.length;
  return {
    start,
    end: keyEnd.end,
    message:
      `\`${directive?.text}:\` does nothing here: \`${item.leptos.tag}\` is no island, so its code runs on the server only. ` +
      `Move this part into a component with \`#[island]\`.`,
    related: [{ start: item.nameStart, end: nameEnd, message: 'this component is shown outside of islands only' }],
  };
}

import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';

/** `#[island]` on a function with type parameters (view-language.md 3.5): the exported function cannot have any. */
export const islandWithGenerics: Rule = {
  name: 'island-with-generics',
  severity: 'error',
  *check(context) {
    const { text } = context.document;
    if (!text.includes('island')) return;
    for (const { leptos, name, start, nameStart } of ownItems(context)) {
      if (leptos?.kind !== 'island' || leptos.generics === '' || leptos.generics === '<>') continue;
      if (text.slice(start, nameStart).includes('cfg_attr')) continue;
      const message =
        `An island cannot be generic: the browser finds it by name, and nobody tells it what \`${leptos.generics}\` is. ` +
        `Write the type out, or make it a \`#[component]\` inside of an island.`;
      const at = nameStart + name.length;
      yield { start: nameStart, end: at, message };
    }
  },
};

import { eventNamed, events, type LeptosEvent } from '../../html/events.js';
import { attributesIn } from '../attributes.js';
import { kindOf } from '../element-kind.js';
import { isOneEditAway } from '../near-names.js';
import type { Rule } from '../rule.js';

/** An event that Leptos does not know, with nearly the name of one that it does (view-language.md 8.1). */
export const unknownEvent: Rule = {
  name: 'unknown-event',
  severity: 'warning',
  scope: 'view',
  *check({ document, version }) {
    for (const { attribute, element } of attributesIn(document)) {
      const { directive, name } = attribute;
      if (directive?.text !== 'on' || name === undefined || attribute.value === undefined) continue;
      if (eventNamed(name.text, version) !== undefined) continue;
      const kind = kindOf(element);
      // Custom elements send events of their own, and so may what a component renders.
      if (kind !== 'html' && kind !== 'svg') continue;
      const near = nearest(name.text, events(version));
      if (near === undefined) continue;
      const { start, end } = name;
      yield {
        start,
        end,
        message: `No element sends \`${name.text}\`: did you mean \`${near}\`?`,
        suggestions: [{ title: `Write \`on:${near}\``, edits: [{ start, end, text: near }] }],
      };
    }
  },
};

function nearest(name: string, known: readonly LeptosEvent[]): string | undefined {
  const lower = name.toLowerCase().replace(/^on(?=.)/, '');
  const same = known.find(event => event.name.toLowerCase() === lower || event.name === name.toLowerCase());
  if (same !== undefined) return same.name;
  // Short names have neighbours that are words as well.
  return name.length < 5 ? undefined : known.find(event => isOneEditAway(event.name, name))?.name;
}

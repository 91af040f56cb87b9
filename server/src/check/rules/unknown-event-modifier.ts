import type { Part } from 'tree-sitter-leptos';
import { eventModifiers, eventNamed } from '../../html/events.js';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import type { Fix } from '../finding.js';
import { isOneEditAway } from '../near-names.js';
import type { Rule } from '../rule.js';

/** `on:click:foo`: an error in 0.9, an event that nobody sends before (view-language.md 2.2, V-MOD in 6.1). */
export const unknownEventModifier: Rule = {
  name: 'unknown-event-modifier',
  severity: 'error',
  scope: 'view',
  *check({ document, version }) {
    for (const { attribute } of attributesIn(document)) {
      const { directive, name, modifiers } = attribute;
      if (directive?.text !== 'on' || name === undefined) continue;
      // Before 0.9, an event of the application's own may have a colon in its name: `on:turbo:load`.
      if (!atLeast(version, '0.9') && eventNamed(name.text, version) === undefined) continue;
      for (const modifier of modifiers) {
        if (isKnown(modifier.text, version)) continue;
        const suggestion = nearest(modifier, version);
        yield {
          start: modifier.start,
          end: modifier.end,
          message: `\`${modifier.text}\` is no modifier of an event: ${expected(version)}.`,
          ...(suggestion === undefined ? {} : { suggestions: [suggestion] }),
        };
      }
    }
  },
};

/** `undelegated` has a rule of its own where it works no longer. */
function isKnown(modifier: string, version: LeptosVersion): boolean {
  return modifier === 'undelegated' || eventModifiers(version).some(({ name }) => name === modifier);
}

function expected(version: LeptosVersion): string {
  const names = eventModifiers(version).map(({ name }) => `\`${name}\``);
  return `Leptos ${version} knows ${names.join(' and ')}`;
}

function nearest({ start, end, text }: Part, version: LeptosVersion): Fix | undefined {
  const near = eventModifiers(version).find(({ name }) => isOneEditAway(name, text) || text.startsWith(name));
  return near && { title: `Write \`${near.name}\``, edits: [{ start, end, text: near.name }] };
}

import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import type { Rule } from '../rule.js';

/** `:undelegated` names something that Leptos has no longer (view-language.md 2.2, V-UNDEL in 6.2). */
export const undelegatedEvent: Rule = {
  name: 'undelegated-event',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute } of attributesIn(document)) {
      if (attribute.directive?.text !== 'on') continue;
      for (const modifier of attribute.modifiers) {
        if (modifier.text !== 'undelegated') continue;
        const { start, end } = modifier;
        const colon = document.text.lastIndexOf(':', start);
        yield {
          start,
          end,
          message: 'Leptos has no `:undelegated` since 0.7, and does not delegate events: remove it.',
          fix: { title: 'Remove `:undelegated`', edits: [{ start: colon, end, text: '' }] },
        };
      }
    }
  },
};

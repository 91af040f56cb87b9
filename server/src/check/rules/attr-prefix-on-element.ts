import { atLeast } from '../../project/leptos-version.js';
import { attributeNamed, attributesIn } from '../attributes.js';
import { isAttributeList, isComponent } from '../elements.js';
import type { Rule } from '../rule.js';
import { areSound } from '../view-soundness.js';

/** `attr:` on an element (view-language.md 2.2, V-ATTREL in 6.2): since 0.7 it belongs on components only. */
export const attrPrefixOnElement: Rule = {
  name: 'attr-prefix-on-element',
  severity: 'warning',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      const { directive, name } = attribute;
      if (directive?.text !== 'attr' || name === undefined || isComponent(element) || isAttributeList(element))
        continue;
      // In front of a torn tag may stand the beginning of another one.
      if (!areSound(document)) return;
      const { start } = attribute;
      const fix = { title: 'Remove `attr:`', edits: [{ start, end: name.start, text: '' }] };
      // Two attributes of the same name would be the next mistake.
      const isSafe = attributeNamed(element, name.text) === undefined;
      yield {
        start,
        end: attribute.keyEnd.end,
        message: `\`attr:\` is for components: on an element, write \`${name.text}\`.`,
        ...(isSafe ? { fix } : { suggestions: [fix] }),
      };
    }
  },
};

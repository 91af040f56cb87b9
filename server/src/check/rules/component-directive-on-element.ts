import { atLeast } from '../../project/leptos-version.js';
import { attributesIn, removal } from '../attributes.js';
import { isAttributeList, isComponent } from '../elements.js';
import { inertElements } from '../inert-elements.js';
import type { Rule } from '../rule.js';
import { areSound } from '../view-soundness.js';

const FOR_COMPONENTS = new Set(['clone', 'let', 'nostrip', 'slot']);

/** `let:`, `clone:`, `nostrip:` and `slot:` on an element, which has no use for them (view-language.md 2.2). */
export const componentDirectiveOnElement: Rule = {
  name: 'component-directive-on-element',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      const directive = attribute.directive?.text;
      if (directive === undefined || !FOR_COMPONENTS.has(directive)) continue;
      if (isComponent(element) || isAttributeList(element)) continue;
      // There it becomes an attribute, which does nothing.
      if (inertElements(document).has(element)) continue;
      // In front of a torn tag may stand the beginning of another one.
      if (!areSound(document)) return;
      yield {
        start: attribute.start,
        end: attribute.keyEnd.end,
        message: `\`${directive}:\` is for components: \`<${element.name}>\` has no use for it. Remove it.`,
        suggestions: [{ title: `Remove \`${attribute.key}\``, edits: [removal(attribute, document.text)] }],
      };
    }
  },
};

import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import { isComponent, viewOf } from '../elements.js';
import type { Rule } from '../rule.js';

/** A `class=` that is no literal beside the global class of the view (view-language.md 6.1, V-GLOBCLASS). */
export const dynamicClassWithGlobalClass: Rule = {
  name: 'dynamic-class-with-global-class',
  severity: 'error',
  scope: 'view',
  holdsFor: version => !atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      const { key, value } = attribute;
      if (key !== 'class' || value?.code === undefined || value.code.type.endsWith('_literal')) continue;
      // A tuple names one class, as `class:name` does.
      if (value.code.type === 'tuple_expression' || isComponent(element)) continue;
      if (viewOf(element)?.globalClass === undefined) continue;
      yield {
        start: attribute.start,
        end: attribute.keyEnd.end,
        message:
          'The view has a class for all its elements, and `class` sets another at run time: write `class:name=condition`.',
      };
    }
  },
};

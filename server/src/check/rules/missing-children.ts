import { propOf } from '../../features/components/missing-props.js';
import { componentTags, hasConditionalProps } from '../component-tags.js';
import { hasContent } from '../content.js';
import type { Rule } from '../rule.js';

/** A component that takes children, and a tag that has none (view-language.md 3.3). */
export const missingChildren: Rule = {
  name: 'missing-children',
  severity: 'error',
  *check(context) {
    for (const { element, definition } of componentTags(context)) {
      if (definition === undefined || element.isUnclosed || hasContent(element)) continue;
      if (element.open.attributes.some(attribute => propOf(attribute) === 'children')) continue;
      const isMissing = definition.item.leptos.props.some(({ name, isRequired }) => name === 'children' && isRequired);
      if (!isMissing || hasConditionalProps(definition, context.project)) continue;
      const { start, end } = element.open.name;
      const { name } = element;
      const message = `\`<${name}>\` needs content: write it between \`<${name}>\` and \`</${name}>\`.`;
      yield { start, end, message };
    }
  },
};

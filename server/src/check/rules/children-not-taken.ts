import { componentTags, hasConditionalProps } from '../component-tags.js';
import { contentOf } from '../content.js';
import type { Rule } from '../rule.js';

/** Content in the tag of a component that has no prop `children` (view-language.md 3.3). */
export const childrenNotTaken: Rule = {
  name: 'children-not-taken',
  severity: 'error',
  *check(context) {
    for (const { element, definition } of componentTags(context)) {
      // An element that is not closed yet holds what is behind it by accident.
      if (definition === undefined || element.isUnclosed || element.children.length === 0) continue;
      if (definition.item.leptos.props.some(({ name }) => name === 'children')) continue;
      const content = contentOf(element);
      const [first, last] = [content[0], content.at(-1)];
      if (first === undefined || last === undefined || hasConditionalProps(definition, context.project)) continue;
      const { start, end } = element.open.name;
      const { name } = element;
      const message = `\`<${name}>\` takes no content: close it with \`/>\`, or give the component a prop \`children: Children\`.`;
      const related = [{ start: first.start, end: last.end, message: 'this is not taken' }];
      yield { start, end, message, related };
    }
  },
};

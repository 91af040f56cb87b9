import type { Element } from 'tree-sitter-leptos';
import { closureIn } from '../closures.js';
import { componentTags, hasConditionalProps } from '../component-tags.js';
import { contentOf, namesContent } from '../content.js';
import { functionTypeOf } from '../function-types.js';
import type { Report, Rule, RuleContext } from '../rule.js';

/** Content that names nothing of what its component passes to it: `<For each=… key=…><li/></For>` (view-language.md 3.3). */
export const contentWithoutLet: Rule = {
  name: 'content-without-let',
  severity: 'error',
  *check(context) {
    for (const { element, definition } of componentTags(context)) {
      const children = definition?.item.leptos.props.find(({ name }) => name === 'children');
      if (definition === undefined || children === undefined || element.isUnclosed) continue;
      const arity = functionTypeOf(children, definition.item.leptos)?.arity ?? 0;
      if (arity === 0 || isNamed(element) || !isPlain(element, context)) continue;
      if (!hasConditionalProps(definition, context.project)) yield reportOf(element);
    }
  },
};

/** What is passed to the prop `children` is no content. */
function isNamed({ open }: Element): boolean {
  return open.attributes.some(attribute => namesContent(attribute) || attribute.key === 'children');
}

/** Whether there is content, and none that is a closure: what is wrong with that, another rule tells. */
function isPlain(element: Element, { document: { text } }: RuleContext): boolean {
  const content = contentOf(element);
  return content.length > 0 && !content.some(node => node.kind === 'block' && closureIn(node.code, text) !== undefined);
}

function reportOf({ name, open }: Element): Report {
  const { start, end } = open.name;
  return {
    start,
    end,
    message: `\`<${name}>\` passes something to its content: give it a name with \`let:item\` in the tag.`,
    suggestions: [{ title: 'Add `let:item`', edits: [{ start: end, end, text: ' let:item' }] }],
  };
}

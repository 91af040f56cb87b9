import type { Attribute, Element } from 'tree-sitter-leptos';
import type { TagDefinition } from '../../features/components/resolve-tag.js';
import { componentTags, hasConditionalProps } from '../component-tags.js';
import { hasContent, namesContent } from '../content.js';
import type { Rule } from '../rule.js';

/** `let:name` in the tag of a component that calls its children without an argument (view-language.md 2.2, 3.3). */
export const letWithoutArgument: Rule = {
  name: 'let-without-argument',
  severity: 'error',
  *check(context) {
    for (const { element, definition } of componentTags(context)) {
      const binding = element.open.attributes.find(namesContent);
      if (binding === undefined || definition === undefined || !hasContent(element)) continue;
      if (!callsWithoutArgument(definition) || hasConditionalProps(definition, context.project)) continue;
      yield { ...keyOf(binding), message: messageFor(element) };
    }
  },
};

function messageFor({ name }: Element): string {
  return `\`<${name}>\` passes nothing to its content that \`let:\` could name: leave it out.`;
}

function keyOf({ start, keyEnd }: Attribute) {
  return { start, end: keyEnd.end };
}

/** The types of Leptos for children that are called without anything. */
const PLAIN = /^(?:\w+::)*(?:Typed)?Children(?:Fragment)?(?:Fn|FnMut|Mut)?(?:<[^,]*>)?$/;

function callsWithoutArgument({ item }: TagDefinition): boolean {
  const children = item.leptos.props.find(({ name }) => name === 'children');
  return children !== undefined && PLAIN.test(children.passedType.replace(/\s/g, ''));
}

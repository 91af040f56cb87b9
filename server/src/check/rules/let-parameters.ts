import type { Attribute } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { componentTags, hasConditionalProps } from '../component-tags.js';
import { hasContent, namesContent } from '../content.js';
import { functionTypeOf, partsOf } from '../function-types.js';
import type { Report, Rule } from '../rule.js';

/** `let` that names more or fewer things than the component passes to its content (view-language.md 2.2, 3.3). */
export const letParameters: Rule = {
  name: 'let-parameters',
  severity: 'error',
  holdsFor: version => atLeast(version, '0.7'),
  *check(context) {
    for (const { element, definition } of componentTags(context)) {
      const named = element.open.attributes.filter(namesContent);
      const [first] = named;
      if (definition === undefined || first === undefined || !hasContent(element)) continue;
      const children = definition.item.leptos.props.find(({ name }) => name === 'children');
      const arity = children && functionTypeOf(children, definition.item.leptos)?.arity;
      const patterns = named.flatMap(binding => patternsOf(binding, context.document.text));
      // What names nothing at all, and what need not be named, other rules tell.
      if (arity === undefined || arity === 0 || patterns.length === arity) continue;
      if (!hasConditionalProps(definition, context.project)) yield reportOf(element.name, first, patterns, arity);
    }
  },
};

function patternsOf({ bindings, name }: Attribute, text: string): readonly string[] {
  if (bindings === undefined) return name === undefined ? [] : [name.text];
  return partsOf(text.slice(bindings.start + 1, bindings.end - 1));
}

function reportOf(tag: string, first: Attribute, patterns: readonly string[], arity: number): Report {
  const { start, end } = first;
  const passes = `\`<${tag}>\` passes ${arity === 1 ? 'one thing' : `${arity} things`} to its content`;
  if (arity > 1) {
    const names = Array.from({ length: arity }, (_, index) => patterns[index] ?? '_').join(', ');
    return { start, end, message: `${passes}: write \`let(${names})\`.` };
  }
  const written = `let((${patterns.join(', ')}))`;
  const suggestions = [{ title: `Write \`${written}\``, edits: [{ start, end, text: written }] }];
  return { start, end, message: `${passes}: for the parts of a tuple, write \`${written}\`.`, suggestions };
}

import type { Attribute } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import { isComponent, isSlot } from '../elements.js';
import { inertElements } from '../inert-elements.js';
import type { Rule } from '../rule.js';

/** `on:click="save()"`, `class:open="true"`, `node_ref="name"`: a literal where it is of the wrong type (view-language.md 2.2, 6.1). */
export const literalForDirective: Rule = {
  name: 'literal-for-directive',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      const message = isLiteral(attribute) ? messageFor(attribute) : undefined;
      if (message === undefined || isSlot(element) || inertElements(document).has(element)) continue;
      // A component has a prop of that name, of whatever type.
      if (isComponent(element) && OF_ELEMENTS.test(attribute.key)) continue;
      const { value } = attribute;
      if (value !== undefined) yield { start: value.start, end: value.end, message };
    }
  },
};

const OF_ELEMENTS = /^(?:node_ref$|bind:)/;
const LITERALS: ReadonlySet<string> = new Set(['integer_literal', 'float_literal', 'char_literal', 'boolean_literal']);

function isLiteral({ value }: Attribute): boolean {
  return value?.form === 'string' || (value?.code?.errors.length === 0 && LITERALS.has(value.code.type ?? ''));
}

function messageFor({ key, directive, name, value }: Attribute): string | undefined {
  if (key === 'node_ref') return '`node_ref` takes a `NodeRef` that `NodeRef::new()` makes, no literal.';
  switch (directive?.text) {
    case 'on':
      return 'A handler is a Rust closure, no text or number: write `move |_| …`.';
    case 'bind':
      return `What is bound must be a signal, so that it can change: write \`${key}=signal\`.`;
    case 'class':
      if (value?.code?.type === 'boolean_literal') return undefined;
      return `\`class:\` takes a \`bool\`, which says whether the class is there: write \`class:${name?.text ?? ''}=true\`, or a closure.`;
    case 'style':
      if (value?.form === 'string') return undefined;
      return `\`style:\` takes a string, with its unit: write \`${key}="…"\`.`;
    default:
      return undefined;
  }
}

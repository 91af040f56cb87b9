import type { Span } from 'tree-sitter-leptos';
import { declarations, endOfAngles } from '../../facts/arguments.js';
import { Cursor } from '../../facts/cursor.js';
import { type ComponentBody, componentBodies } from '../component-bodies.js';
import { partsOf } from '../function-types.js';
import { headOf } from '../item-head.js';
import type { Rule, RuleContext } from '../rule.js';

/** A type parameter of a component that is in the type of no prop: the struct of its props would not use it (E0392). */
export const unusedTypeParameter: Rule = {
  name: 'unused-type-parameter',
  severity: 'error',
  *check(context) {
    for (const { item } of componentBodies(context)) {
      const { kind, generics, where, props, tag } = item.leptos;
      // An island cannot have any.
      if (kind === 'island' || generics === '') continue;
      for (const { start, end } of typeParameters(item, context)) {
        const name = context.document.text.slice(start, end);
        const word = new RegExp(`(?<![\\p{XID_Continue}'])${name}(?![\\p{XID_Continue}])`, 'u');
        // `F: Fn() -> T` is a use as well, if another prop has `F` in its type.
        const others = [...partsOf(generics.slice(1, -1)), ...partsOf(where.replace(/^where\b/, ''))];
        const uses = [...props.map(({ type }) => type), ...others.filter(bound => subjectOf(bound) !== name)];
        if (uses.some(use => word.test(use))) continue;
        const message =
          `\`${name}\` is in the type of no prop, and Rust rejects \`${tag}Props<${name}>\`, which would not use it: ` +
          `remove it, or add \`#[prop(optional)] _${name.toLowerCase()}: PhantomData<${name}>\`.`;
        yield { start, end, message };
      }
    }
  },
};

function subjectOf(bound: string): string {
  return bound.split(':', 1)[0]?.trim() ?? '';
}

/** The names of the type parameters of a component, where they stand in the document. */
function typeParameters(item: ComponentBody['item'], context: RuleContext): readonly Span[] {
  const { source, start } = headOf(item, context);
  const cursor = new Cursor(source, item.nameStart - start + item.name.length, source.text.length);
  cursor.peek();
  const end = source.text.charAt(cursor.at) === '<' ? endOfAngles(source, cursor.at, source.text.length) : undefined;
  if (end === undefined) return [];
  return declarations(source, cursor.at + 1, end - 1).flatMap(part => {
    const [name] =
      /^(?!const\b)[\p{XID_Start}_][\p{XID_Continue}]*/u.exec(source.text.slice(part.start, part.end)) ?? [];
    return name === undefined ? [] : [{ start: start + part.start, end: start + part.start + name.length }];
  });
}

import type { Span } from 'tree-sitter-leptos';
import { declarations, endOfAngles } from '../../facts/arguments.js';
import { Cursor } from '../../facts/cursor.js';
import type { ComponentFacts } from '../../facts/facts.js';
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
      const { kind, generics, tag } = item.leptos;
      // An island cannot have any.
      if (kind === 'island' || generics === '') continue;
      const parameters = typeParameters(item, context);
      const nameAt = ({ start, end }: Span): string => context.document.text.slice(start, end);
      const used = usedOf(parameters.map(nameAt), item.leptos);
      for (const { start, end } of parameters) {
        const name = nameAt({ start, end });
        if (used.has(name)) continue;
        const message =
          `\`${name}\` is in the type of no prop, and Rust rejects \`${tag}Props<${name}>\`, which would not use it: ` +
          `remove it, or add \`#[prop(optional)] _${name.toLowerCase()}: PhantomData<${name}>\`.`;
        yield { start, end, message };
      }
    }
  },
};

/**
 * The type parameters that the struct of the props uses: those in the types of its fields, and those that follow from
 * these, as `T` from `F` by `F: Fn() -> T` (RFC 1214, "constrained" in rustc). What a bound only takes, as in `F: Fn(T)`,
 * is not used. `impl Trait` in a prop becomes a parameter with such a bound.
 */
function usedOf(names: readonly string[], { generics, where, props }: ComponentFacts): ReadonlySet<string> {
  const types = props.map(({ type }) => type.trim());
  const isBound = (type: string): boolean => /^impl\b/.test(type);
  const used = new Set(namesIn(types.filter(type => !isBound(type)).join(' '), names));
  const declared = [...partsOf(generics.slice(1, -1)), ...partsOf(where.replace(/^where\b/, ''))];
  const steps = [...declared, ...types.filter(isBound)].flatMap(bound => stepsIn(bound, names));
  for (let before = -1; before !== used.size; ) {
    before = used.size;
    for (const { from, to } of steps) {
      if (from.every(name => used.has(name))) for (const name of to) used.add(name);
    }
  }
  return used;
}

/** What follows from what by a bound. */
interface Step {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** `F: Fn(A) -> B + Iterator<Item = C>`: `B` from `F` and `A`, `C` from `F`. */
function stepsIn(bound: string, names: readonly string[]): readonly Step[] {
  const [subject = ''] = /^(?:[^:]|::)*:(?!:)/.exec(bound) ?? [];
  return bound
    .slice(subject.length)
    .split('+')
    .flatMap(part => {
      const at = part.search(/->|=/);
      if (at === -1) return [];
      return [{ from: namesIn(subject + part.slice(0, at), names), to: namesIn(part.slice(at), names) }];
    });
}

function namesIn(code: string, names: readonly string[]): readonly string[] {
  const words = new Set(code.match(/(?<!')[\p{XID_Start}_]\p{XID_Continue}*/gu));
  return names.filter(name => words.has(name));
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

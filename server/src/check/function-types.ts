import type { ComponentFacts, Prop, SlotFacts } from '../facts/facts.js';

/** The type of something that is called. */
export interface FunctionType {
  /** How many arguments it takes. */
  readonly arity: number;
  /** Whether a view will do as well, in some versions of Leptos. */
  readonly takesViews?: boolean;
}

/** `Fn(A, B) -> C`, as a bound or behind `impl`. */
const CALLED = /^(?:impl\s*)?(?:for\s*<[^>]*>\s*)?(?:\w+::)*Fn(?:Mut|Once)?\s*\(/;

/**
 * The function that a prop takes: `impl Fn(T)`, a type parameter that is bound to be one, Leptos' `ViewFn`.
 *
 * @returns Undefined where the type is another, or its bounds are not written where it is declared.
 */
export function functionTypeOf(prop: Prop, component: ComponentFacts | SlotFacts): FunctionType | undefined {
  const type = prop.passedType.trim();
  if (/^ViewFn(?:Once)?$/.test(type)) return { arity: 0, takesViews: true };
  if (prop.isInto) return undefined;
  if (type.startsWith('impl')) return functionIn(type);
  if (!/^\w+$/.test(type)) return undefined;
  const declared = component.generics.replace(/^<|>$/g, '');
  const where = component.kind === 'slot' ? '' : component.where.replace(/^where\b/, '');
  for (const declaration of [...split(declared, ','), ...split(where, ',')]) {
    const [name = '', ...bounds] = declaration.split(/(?<!:):(?!:)/);
    if (name.trim() !== type) continue;
    const found = functionIn(bounds.join(':'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @param bounds `impl Fn(T) + Send`, or without the `impl`. */
function functionIn(bounds: string): FunctionType | undefined {
  for (const bound of split(bounds, '+')) {
    const head = CALLED.exec(bound);
    if (head === null) continue;
    const [taken = ''] = split(bound.slice(head[0].length), ')');
    return { arity: split(taken, ',').filter(part => part !== '').length };
  }
  return undefined;
}

/**
 * The parts of a piece of Rust between separators that stand outside of all brackets.
 *
 * @returns The parts, trimmed.
 */
export function split(code: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < code.length; at++) {
    const character = code.charAt(at);
    if (depth === 0 && character === separator) {
      parts.push(code.slice(from, at).trim());
      from = at + 1;
    } else if ('([{<'.includes(character)) depth++;
    // The `>` of an arrow closes nothing.
    else if (')]}'.includes(character) || (character === '>' && !'-='.includes(code.charAt(at - 1)))) depth--;
  }
  parts.push(code.slice(from).trim());
  return parts;
}

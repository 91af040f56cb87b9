import { matchingDelimiter } from 'tree-sitter-leptos';
import { declarations } from '../facts/arguments.js';
import { pairDelimiters } from '../facts/delimiters.js';
import type { ComponentFacts, Prop, SlotFacts } from '../facts/facts.js';
import { outsideBrackets } from './rust-text.js';

/** The type of something that is called. */
export interface FunctionType {
  /** How many arguments it takes. */
  readonly arity: number;
  /** Whether a view will do as well, in some versions of Leptos. */
  readonly takesViews?: boolean;
}

/** `Fn(A, B) -> C`, as a bound or behind `impl`. */
const CALLED = /(?:^|\+|\bimpl\b)\s*(?:for\s*<[^>]*>\s*)?(?:\w+::)*Fn(?:Mut|Once)?\s*\(/;

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
  for (const declaration of [...partsOf(declared), ...partsOf(where)]) {
    const [name = '', ...bounds] = declaration.split(/(?<!:):(?!:)/);
    if (name.trim() !== type) continue;
    const found = functionIn(bounds.join(':'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @param bounds `impl Fn(T) + Send`, or without the `impl`. */
function functionIn(bounds: string): FunctionType | undefined {
  const head = CALLED.exec(outsideBrackets(bounds));
  // What stands in `<…>` belongs to another type.
  if (head === null || bounds.slice(0, head.index).includes('<')) return undefined;
  const open = head.index + head[0].length - 1;
  const close = matchingDelimiter(bounds, open);
  return close === undefined ? undefined : { arity: partsOf(bounds.slice(open + 1, close)).length };
}

/** A list without a bracket, a literal or a comment: its commas are those between its parts. */
const PLAIN_LIST = /^[\w\s,:&]*$/;

/** The parameters, patterns or type arguments that stand between commas in a piece of Rust, as written. */
export function partsOf(code: string): readonly string[] {
  if (PLAIN_LIST.test(code)) {
    const parts = code.split(',').map(part => part.trim());
    return parts.filter(part => part !== '');
  }
  const source = { text: code, delimiters: pairDelimiters(code) };
  return declarations(source, 0, code.length).map(({ start, end }) => code.slice(start, end));
}

import type { Item } from '../../facts/facts.js';
import type { Binding } from '../bindings/bindings.js';
import { blanked } from '../rust-code.js';
import { typeOfLet, typeOfParameter } from './written-types.js';

/** What a signal of a literal, or of a list that names what it holds, is a signal of. */
const LITERALS: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^-?\d[\d_]*$/, 'i32'],
  [/^-?\d[\d_]*_?([iu](?:8|16|32|64|128|size))$/, '$1'],
  [/^-?\d[\d_]*\.\d*$/, 'f64'],
  [/^-?\d[\d_.]*_?(f32|f64)$/, '$1'],
  [/^(?:true|false)$/, 'bool'],
  [/^String::new\(\)$|^"[^"]*"\.(?:to_string|to_owned|into)\(\)$|^String::from\("[^"]*"\)$/, 'String'],
  [/^"[^"]*"$/, "&'static str"],
  [/^Vec::<([^<>]+)>::new\(\)$/, 'Vec<$1>'],
  [/^None::<(.+)>$/s, 'Option<$1>'],
];

/** Calls that say what they return. What stands behind them on the statement is looked at elsewhere. */
const CALLS: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^((?:RwSignal|StoredValue|Memo|NodeRef|Server(?:Multi)?Action)::<.+>)::new$/s, '$1'],
  [/^(Signal::<.+>)::derive$/s, '$1'],
  [/^create_node_ref::<(.+)>$/s, 'NodeRef<$1>'],
  [/^expect_context::<(.+)>$/s, '$1'],
  [/^use_context::<(.+)>$/s, 'Option<$1>'],
];

/**
 * The type of a variable, as far as it is written or follows from a literal.
 *
 * @returns Undefined where only the compiler knows it.
 */
export function typeOfLocal({ name, by, from }: Binding, text: string, item: Item): string | undefined {
  if (by === 'parameter') return nameable(typeOfParameter(name, text, item));
  if (by !== 'let') return undefined;
  const code = text.slice(from, item.end);
  return typeOfLet(name, code) ?? signalType(name, code) ?? typeOfCall(code);
}

/** A type that an argument decides has no name. */
function nameable(type: string | undefined): string | undefined {
  return type?.startsWith('impl ') ? undefined : type;
}

/**
 * Whether a type means something else as the type of a prop, or nothing: it names a type parameter or a lifetime of the
 * function that it was written in, or leaves something out that only a function's body may leave out.
 */
export function belongsToFunction(type: string, text: string, { leptos, nameStart }: Item): boolean {
  const isComponent = leptos?.kind === 'component' || leptos?.kind === 'island';
  const generics = isComponent ? leptos.generics : (/^[^(]*/.exec(text.slice(nameStart))?.[0] ?? '');
  const declared = [...generics.matchAll(/[<,]\s*(?:const\s+)?([\p{XID_Start}_][\p{XID_Continue}]*)/gu)].map(
    ([, name]) => name,
  );
  if (/&\s*(?!\s|'static\b)|'(?!static\b)\w|\bSelf\b|\b_\b/.test(type)) return true;
  return [...type.matchAll(/[\p{XID_Start}_][\p{XID_Continue}]*/gu)].some(([word]) => declared.includes(word));
}

/** Of `let (count, set_count) = signal(0);` and the like, at the beginning of some code. */
function signalType(name: string, code: string): string | undefined {
  const pair =
    /^let\s*\(\s*(?:r#)?(\w+)\s*,\s*(?:r#)?(\w+)\s*,?\s*\)\s*=\s*(?:create_)?signal(?:::<([^;=]+)>)?\(\s*(?:cx\s*,\s*)?([^;]*)\)\s*;/u.exec(
      code,
    );
  const held = pair === null ? undefined : (pair[3] ?? typeOfLiteral(pair[4] ?? ''));
  if (pair !== null) return held && `${pair[1] === name ? 'ReadSignal' : 'WriteSignal'}<${held}>`;
  const single = /^let\s+(?:r#)?\w+\s*=\s*(?:RwSignal::new|create_rw_signal)\(([^;]*)\)\s*;/u.exec(code);
  const type = typeOfLiteral(single?.[1] ?? '');
  return type && `RwSignal<${type}>`;
}

/** Of `let theme = expect_context::<Theme>();` and the like: a call, and nothing done with what it returns. */
function typeOfCall(code: string): string | undefined {
  const [, callee = '', behind = ''] =
    /^let\s+(?:mut\s+)?(?:r#)?\w+\s*=\s*([\w:]+(?:<[^;()=]+>[\w:]*)?)(\([\s\S]*)/u.exec(code) ?? [];
  const known = CALLS.find(([pattern]) => pattern.test(callee));
  if (known === undefined || !/^\s*;/.test(behindBrackets(behind))) return undefined;
  return callee.replace(known[0], known[1]).replaceAll('::<', '<');
}

/** What follows the bracket that some code begins with, and that one's end. */
function behindBrackets(code: string): string {
  let depth = 0;
  for (const { 0: mark, index } of blanked(code).matchAll(/[({[\])}]/g)) {
    depth += '({['.includes(mark) ? 1 : -1;
    if (depth === 0) return code.slice(index + 1);
  }
  return '';
}

function typeOfLiteral(value: string): string | undefined {
  const literal = value.trim();
  const known = LITERALS.find(([pattern]) => pattern.test(literal));
  return known && literal.replace(known[0], known[1]);
}

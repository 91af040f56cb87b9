import type { Item } from '../../facts/facts.js';
import type { Binding } from '../bindings/bindings.js';

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
];

/**
 * The type of a variable, as far as it is written or follows from a literal.
 *
 * @returns Undefined where only the compiler knows it.
 */
export function typeOfLocal({ name, by, from }: Binding, text: string, item: Item): string | undefined {
  if (by === 'parameter') return typeOfParameter(name, item);
  if (by !== 'let') return undefined;
  const code = text.slice(from, item.end);
  return (
    new RegExp(`^let\\s+(?:mut\\s+)?(?:r#)?${name}\\s*:\\s*([^=;]+?)\\s*=`, 'u').exec(code)?.[1] ??
    signalType(name, code)
  );
}

function typeOfParameter(name: string, { leptos }: Item): string | undefined {
  const props = leptos?.kind === 'component' || leptos?.kind === 'island' ? leptos.props : [];
  const type = props.find(candidate => candidate.name === name)?.type;
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
    /^let\s*\(\s*(?:r#)?(\w+)\s*,\s*(?:r#)?(\w+)\s*,?\s*\)\s*=\s*(?:create_)?signal\(\s*(?:cx\s*,\s*)?([^;]*)\)\s*;/u.exec(
      code,
    );
  const held = pair === null ? undefined : typeOfLiteral(pair[3] ?? '');
  if (pair !== null) return held && `${pair[1] === name ? 'ReadSignal' : 'WriteSignal'}<${held}>`;
  const single = /^let\s+(?:r#)?\w+\s*=\s*(?:RwSignal::new|create_rw_signal)\(([^;]*)\)\s*;/u.exec(code);
  const type = typeOfLiteral(single?.[1] ?? '');
  if (type !== undefined) return `RwSignal<${type}>`;
  const action = /^let\s+(?:r#)?\w+\s*=\s*(Server(?:Multi)?Action)::<([\w:]+)>::new\(\)/u.exec(code);
  return action === null ? undefined : `${action[1]}<${action[2]}>`;
}

function typeOfLiteral(value: string): string | undefined {
  const literal = value.trim();
  const known = LITERALS.find(([pattern]) => pattern.test(literal));
  return known && literal.replace(known[0], known[1]);
}

import type { Item } from '../../facts/facts.js';

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
 * @param code The function up to where the variable is used, literals included.
 * @returns Undefined where only the compiler knows it.
 */
export function typeOfLocal(name: string, code: string, item: Item): string | undefined {
  const declared = new RegExp(`\\blet\\s+(?:mut\\s+)?${name}\\s*:\\s*([^=;]+?)\\s*=`, 'u').exec(code)?.[1];
  if (declared !== undefined) return declared;
  const { leptos } = item;
  const props = leptos?.kind === 'component' || leptos?.kind === 'island' ? leptos.props : [];
  const prop = props.find(candidate => candidate.name === name);
  if (prop !== undefined && !prop.type.startsWith('impl ')) return prop.type;
  return signalType(name, code);
}

function signalType(name: string, code: string): string | undefined {
  const pair = /\blet\s*\(\s*(\w+)\s*,\s*(\w+)\s*,?\s*\)\s*=\s*(?:create_)?signal\(\s*(?:cx\s*,\s*)?([^;]*)\)\s*;/gu;
  for (const [, read, write, value = ''] of code.matchAll(pair)) {
    const type = read === name || write === name ? typeOfLiteral(value) : undefined;
    if (type !== undefined) return `${read === name ? 'ReadSignal' : 'WriteSignal'}<${type}>`;
  }
  const single = new RegExp(`\\blet\\s+${name}\\s*=\\s*(?:RwSignal::new|create_rw_signal)\\(([^;]*)\\)\\s*;`, 'u');
  const type = typeOfLiteral(single.exec(code)?.[1] ?? '');
  if (type !== undefined) return `RwSignal<${type}>`;
  const action = new RegExp(`\\blet\\s+${name}\\s*=\\s*(Server(?:Multi)?Action)::<([\\w:]+)>::new\\(\\)`, 'u').exec(
    code,
  );
  return action === null ? undefined : `${action[1]}<${action[2]}>`;
}

function typeOfLiteral(value: string): string | undefined {
  const literal = value.trim();
  const known = LITERALS.find(([pattern]) => pattern.test(literal));
  return known && literal.replace(known[0], known[1]);
}

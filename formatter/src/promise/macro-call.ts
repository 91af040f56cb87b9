import { endsOperand } from './expression.js';
import type { Groups } from './groups.js';
import type { Side } from './side.js';
import type { Walk } from './walk.js';

/** The delimiters of the standard library's macros whose arguments are expressions (leptosfmt.md 2.13). */
const STANDARD_MACROS: ReadonlyMap<string, '(' | '[' | '{'> = new Map([
  ...words(
    `addr_of addr_of_mut assert assert_eq assert_ne cfg compile_error concat concat_bytes const_format_args dbg debug_assert
    debug_assert_eq debug_assert_ne env eprint eprintln format format_args format_args_nl include include_bytes
    include_str matches option_env panic print println todo unimplemented unreachable write writeln`,
  ).map(name => [name, '('] as const),
  ['vec', '['],
  ['thread_local', '{'],
]);

/**
 * The name in front of the `!` in front of an opening delimiter, without its path; undefined where it is no call. A `!`
 * of unquoted text may have a block behind it.
 */
export function macroName(side: Side, open: number): string | undefined {
  if (!side.is(open - 1, '!') || side.isInText(open - 1)) return undefined;
  if (!side.isIdent(open - 2) || !endsOperand(side, open - 2)) return undefined;
  return side.word(open - 2);
}

/** The delimiter that a standard macro is printed with; undefined for other macros. */
export function standardDelimiter(name: string): '(' | '[' | '{' | undefined {
  return STANDARD_MACROS.get(name);
}

/** @param macroNames Names of macros whose content is a view, with their paths. */
export function isViewMacro(name: string, macroNames: readonly string[]): boolean {
  return macroNames.some(path => path === name || path.endsWith(`::${name}`));
}

/** Whether the next token of a side is part of the content of a view: no delimiter is between it and the macro's. */
export function isDirectlyInView(side: Side, groups: Groups, macroNames: readonly string[]): boolean {
  const name = macroName(side, groups.innermost(side));
  return name !== undefined && isViewMacro(name, macroNames);
}

/**
 * Whether the next tokens mean what they mean in Rust: the innermost macro that they are in takes expressions. Macros
 * have their delimiters on both sides, and where there is text is known of the view as it was.
 */
export function isInRust({ before, groups, rules }: Walk): boolean {
  for (const open of groups.all(before)) {
    const name = macroName(before, open);
    if (name !== undefined) return standardDelimiter(name) !== undefined || isViewMacro(name, rules.macroNames);
  }
  return false;
}

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

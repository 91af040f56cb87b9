import { pathAt, type Span, type ViewDocument } from 'tree-sitter-leptos';
import { blanked } from '../rust-code.js';
import { stringLiterals } from '../string-literals.js';

/** A variable in a string: `item` of `"{item:?}"` and of `"{:>item$}"`. */
export interface InlineArgument extends Span {
  /** Whether the string is certainly a format. Another macro, or who reads the string, may mean something else by it. */
  readonly isKnown: boolean;
}

/** The macros of std, of Leptos, of `log` and of `tracing` that begin with a format, what is in front of that included. */
const FORMAT_IN_FRONT =
  /(?<![\p{XID_Continue}])(?:(?:debug|debug_error|debug_log|debug_warn|eprint|eprintln|error|format|format_args|info|log|panic|print|println|todo|trace|unimplemented|unreachable|warn)\s*!\s*[([{]|(?:write|writeln)\s*!\s*[([{][^,;]*,)\s*$/u;

const NAME = /[\p{XID_Start}_][\p{XID_Continue}]*/u;
const WIDTHS = /([\p{XID_Start}_][\p{XID_Continue}]*)\$/gu;

/** Where strings in a piece of Rust code take a variable by its name, in order. Texts and values in views are no formats. */
export function inlineArguments(document: ViewDocument, piece: Span, name: string): InlineArgument[] {
  const isThere = document.text.slice(piece.start, piece.end).includes(name);
  return isThere ? inlineNames(document, piece).filter(found => found.name === name) : [];
}

/** As `inlineArguments`, of all names. */
export function inlineNames(document: ViewDocument, piece: Span): (InlineArgument & { readonly name: string })[] {
  const { text } = document;
  const code = blanked(text.slice(piece.start, piece.end));
  return [...stringLiterals(text, piece)].flatMap(({ content, raw }) => {
    const found = argumentsIn(text.slice(content.start, content.end), raw, content.start);
    if (found.length === 0 || !isCode(document, content.start)) return [];
    const isKnown = FORMAT_IN_FRONT.test(code.slice(0, content.start - piece.start));
    const behind = code.slice(content.end - piece.start);
    return found
      .map(({ start, end }) => ({ start, end, name: text.slice(start, end), isKnown }))
      .filter(({ name }) => !isGiven(name, behind));
  });
}

/** Whether the macro gives a name a value of its own behind the string: `format!("{a}", a = 1)`. */
function isGiven(name: string, behind: string): boolean {
  return new RegExp(`^[^()[\\]{}]*\\b${name}\\s*=(?!=)`).test(behind);
}

/** The names in the braces of a format (Rust's `std::fmt`); `{{` is a brace, and `\u{…}` a character. */
function argumentsIn(format: string, raw: boolean, from: number): Span[] {
  const found: Span[] = [];
  const braces = raw ? /\{\{|\{([^{}]*)/gu : /\\u\{[^}]*\}|\\[\s\S]|\{\{|\{([^{}]*)/gu;
  for (const { 1: inner, index } of format.matchAll(braces)) {
    if (inner === undefined) continue;
    const start = from + index + 1;
    const colon = inner.indexOf(':');
    const argument = NAME.exec(colon < 0 ? inner : inner.slice(0, colon));
    if (argument !== null) found.push(spanOf(argument[0], start + argument.index));
    if (colon < 0) continue;
    for (const { 1: width = '', index: at } of inner.slice(colon).matchAll(WIDTHS))
      found.push(spanOf(width, start + colon + at));
  }
  return found;
}

function spanOf(name: string, start: number): Span {
  return { start, end: start + name.length };
}

/** A string among tags is text, and one that is an attribute's value is that value. */
function isCode(document: ViewDocument, offset: number): boolean {
  const path = pathAt(document, offset);
  const [owner, place] = [path.at(-2), path.at(-1)];
  if (place === undefined) return true;
  return place.kind === 'rust' && !(owner?.kind === 'attribute' && owner.value?.form === 'string');
}

import type { Span } from 'tree-sitter-leptos';

/** A name in Rust code, with what stands around it on either side, comments and blanks left out. */
export interface RustWord extends Span {
  readonly text: string;
  /** The path in front of it with its last `::`, as written without blanks; empty where there is none. */
  readonly path: string;
  /** Where that path begins; the word's own start where there is none. */
  readonly pathStart: number;
}

/** The names of a list, wherever they stand in code as names of their own: no methods, fields or declarations. */
export function wordsIn(code: string, names: readonly string[]): RustWord[] {
  const words: RustWord[] = [];
  for (const match of code.matchAll(new RegExp(`(?<![\\w#'])(?:${names.join('|')})(?!\\w)`, 'g'))) {
    const start = match.index;
    const before = code.slice(Math.max(0, start - 200), start);
    const path = /(?:[A-Za-z_]\w*\s*::\s*)+$/.exec(before)?.[0] ?? '';
    const lead = before.slice(0, before.length - path.length).trimEnd();
    if (/(?:(?<!\.)\.|::|\bfn|\blet|\bmut|\bstruct|\benum|\btype|\btrait|\bmod|\bmacro_rules!|[$])$/.test(lead))
      continue;
    words.push({
      start,
      end: start + match[0].length,
      text: match[0],
      path: path.replace(/\s+/g, ''),
      pathStart: start - path.length,
    });
  }
  return words;
}

/** Whether the code declares the name itself, so that it need not be Leptos'. */
export function declares(code: string, name: string): boolean {
  return new RegExp(`\\b(?:fn|struct|enum|type|trait|macro_rules!)\\s+${name}\\b`).test(code);
}

/**
 * Whether a name may mean something else than Leptos' item at some place of the code: an item or an import of its own, or
 * a variable, rather one too many.
 */
export function isTaken(code: string, name: string): boolean {
  if (declares(code, name)) return true;
  if (new RegExp(`\\buse\\s+(?!(?:::\\s*)?leptos\\b)[^;]*\\b${name}\\b`).test(code)) return true;
  // Only functions are named as variables are. What is called, or the beginning of a path, is the function.
  if (/^[A-Z]/.test(name)) return false;
  const words = code.matchAll(new RegExp(`(?<![\\w#'.]|::\\s*)${name}(?!\\w)(?!\\s*(?:\\(|::|!))`, 'g'));
  return [...words].some(({ index }) => !isInUse(code, index));
}

/** Whether an offset lies in a `use …;`. */
export function isInUse(code: string, offset: number): boolean {
  const statement = code.slice(code.lastIndexOf(';', offset - 1) + 1, offset);
  return /\buse\s[^;]*$/.test(statement);
}

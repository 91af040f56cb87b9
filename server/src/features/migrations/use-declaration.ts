import type { Span } from 'tree-sitter-leptos';

/** A `use` of a crate, without its attributes. */
export interface UseDeclaration extends Span {
  /** What stands in front of `use`, with a blank behind it: `pub`, `pub(crate)`; empty where it is private. */
  readonly visibility: string;
  readonly crate: string;
  /** What it imports: the one path, or those in its braces, as they are written but for blanks around `::`. */
  readonly parts: readonly string[];
}

/** rustfmt's line, unless it is told otherwise. */
const WIDTH = 100;

/**
 * The `use` declarations of a crate. Those that cannot be written anew are left out: with comments in them, or half-typed.
 *
 * @param text The file.
 * @param code The file, without literals and comments.
 */
export function usesOf(text: string, code: string, crate: string): UseDeclaration[] {
  const declarations: UseDeclaration[] = [];
  for (const match of code.matchAll(new RegExp(`\\buse\\s+${crate}\\s*::([^;]*);`, 'g'))) {
    const [whole, tree = ''] = match;
    const end = match.index + whole.length;
    const parts = partsOf(tree.trim().replace(/\s*::\s*/g, '::'));
    const before = code.slice(Math.max(0, match.index - 40), match.index);
    const visibility = /\bpub(?:\s*\([\w\s:]*\))?\s+$/.exec(before)?.[0] ?? '';
    const start = match.index - visibility.length;
    if (parts === undefined || text.slice(start, end) !== code.slice(start, end)) continue;
    declarations.push({ start, end, visibility, crate, parts });
  }
  return declarations;
}

function partsOf(tree: string): string[] | undefined {
  if (!tree.startsWith('{')) return [tree];
  const parts: string[] = [];
  let depth = 0;
  let start = 1;
  for (let at = 0; at < tree.length; at++) {
    const character = tree.charAt(at);
    if (character === '{') depth++;
    if (character === '}') depth--;
    const isEnd = depth === 0;
    if (isEnd && at < tree.length - 1) return undefined;
    if (!isEnd && (depth !== 1 || character !== ',')) continue;
    const part = tree.slice(start, at).trim();
    if (part !== '') parts.push(part);
    start = at + 1;
  }
  return depth === 0 ? parts : undefined;
}

/** A declaration with other parts, in the order and on the lines that rustfmt gives them where each is short. */
export function declarationOf(
  { visibility, crate }: UseDeclaration,
  parts: readonly string[],
  indent: string,
  lineEnd: string,
): string {
  const sorted = inOrder(grouped(parts));
  const head = `${visibility}use ${crate}::`;
  const [only] = sorted;
  if (sorted.length === 1 && only !== undefined) return `${head}${only};`;
  const line = `${head}{${sorted.join(', ')}};`;
  if (indent.length + line.length <= WIDTH && !line.includes('\n')) return line;
  const inner = `${indent}    `;
  return [`${head}{`, ...filled(sorted, inner), `${indent}};`].join(lineEnd);
}

/** Parts of the same module in one list: `html::{self, Div}`. What is in lists in lists stays as it is. */
function grouped(parts: readonly string[]): string[] {
  const modules = new Map<string, string[]>();
  for (const part of new Set(parts)) {
    const module = /^(\w+)(?:$|::(?:\{[^{}]*\}|[^{}]*)$)/.exec(part)?.[1] ?? part;
    modules.set(module, [...(modules.get(module) ?? []), part]);
  }
  return [...modules].map(([module, [first = module, ...others]]) =>
    others.length === 0 ? first : `${module}::{${inOrder([first, ...others].flatMap(namesBehind)).join(', ')}}`,
  );
}

/** What a part names in its module. */
function namesBehind(part: string): string[] {
  if (!part.includes('::')) return ['self'];
  const rest = part.slice(part.indexOf('::') + 2);
  return rest.startsWith('{')
    ? rest
        .slice(1, -1)
        .split(',')
        .map(name => name.trim())
        .filter(name => name !== '')
    : [rest];
}

function inOrder(parts: readonly string[]): string[] {
  return [...new Set(parts)].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

/** rustfmt's order: `self`, modules and functions, types, and the glob at last. */
function rankOf(part: string): number {
  if (/^self\b/.test(part)) return 0;
  if (/^[a-z_]/.test(part)) return 1;
  return part === '*' ? 3 : 2;
}

/** As many parts on a line as there is room for. */
function filled(parts: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const part of parts) {
    if (line !== indent && line.length + part.length + 1 > WIDTH) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${part}, `;
  }
  return [...lines, line.trimEnd()];
}

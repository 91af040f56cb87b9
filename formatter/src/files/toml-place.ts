/**
 * Where a key stands in a TOML file, as the parser tells values only.
 *
 * @param path The whole way to the key: `workspace`, `metadata`, `leptos-check`, `all`.
 * @returns Line and column, counted from 1: the key's; the table's where the key is written in a way of its own; the
 *   file's beginning where neither is found.
 */
export function placeOfKey(text: string, path: readonly string[]): { line: number; column: number } {
  let table: string[] = [];
  let nearest = { line: 1, column: 1 };
  for (const [index, line] of text.split('\n').entries()) {
    const header = /^\s*\[+([^\]]+)\]/.exec(line);
    if (header?.[1] !== undefined) table = keysIn(header[1]);
    const assigned = header === null ? /^(\s*)([^=#]+?)\s*=/.exec(line) : null;
    const here = assigned?.[2] === undefined ? table : [...table, ...keysIn(assigned[2])];
    if (assigned !== null && same(here, path)) return { line: index + 1, column: (assigned[1] ?? '').length + 1 };
    if (!same(here, path.slice(0, here.length)) || here.length < path.length - 1) continue;
    const inline = line.indexOf(path[path.length - 1] ?? '');
    if (assigned !== null && inline !== -1) return { line: index + 1, column: inline + 1 };
    if (header !== null) nearest = { line: index + 1, column: 1 };
  }
  return nearest;
}

function keysIn(dotted: string): string[] {
  const keys = dotted.match(/"[^"]*"|'[^']*'|[^.\s]+/g) ?? [];
  return keys.map(key => key.replace(/^["']|["']$/g, ''));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

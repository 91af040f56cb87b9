import { allViews, Located, type ViewDocument } from 'tree-sitter-leptos';
import type { Tree } from 'web-tree-sitter';

/** Every part of every view with its place, as text: two documents are the same where their outlines are. */
export function outline(document: ViewDocument): string {
  const lines: string[] = [];
  for (const view of allViews(document)) {
    lines.push(`view ${view.macro.text} ${view.start}-${view.end}`);
    describe(view, 1, lines);
  }
  return lines.join('\n');
}

function describe(part: Located, depth: number, lines: string[]): void {
  for (const [name, value] of Object.entries(part)) {
    if (name === 'owner' || name === 'syntaxId' || name === 'from' || name === 'length') continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one instanceof Located) {
        lines.push(`${' '.repeat(depth % 60)}${name} ${one.constructor.name} ${one.start}-${one.end}`);
        if (depth < 2000) describe(one, depth + 1, lines);
      } else if (one !== undefined && typeof one !== 'object') {
        lines.push(`${' '.repeat(depth % 60)}${name} ${JSON.stringify(one)}`);
      }
    }
  }
}

/** The parts of a document that lie outside its text, or outside what holds them. */
export function misplaced(document: ViewDocument): string[] {
  const found: string[] = [];
  const check = (part: Located, outer: { start: number; end: number }): void => {
    const { start, end } = part;
    if (start < outer.start || end > outer.end || end < start) {
      found.push(`${part.constructor.name} ${start}-${end} outside ${outer.start}-${outer.end}`);
    }
    for (const [name, value] of Object.entries(part)) {
      if (name === 'owner') continue;
      for (const one of Array.isArray(value) ? value : [value]) if (one instanceof Located) check(one, { start, end });
    }
  };
  for (const view of document.views) check(view, { start: 0, end: document.text.length });
  return found;
}

/** The syntax tree behind a document, which it does not show, as text. */
export function treeOutline(document: ViewDocument): string {
  const tree = Reflect.get(document, 'tree') as Tree;
  const lines: string[] = [];
  const pending = [tree.rootNode];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    lines.push(`${node.isMissing ? 'MISSING ' : ''}${node.type} ${node.startIndex}-${node.endIndex}`);
    for (const child of node.children.reverse()) pending.push(child);
  }
  return lines.join('\n');
}

import { type ParentNode, pathAt, type ViewDocument, type ViewNode } from 'tree-sitter-leptos';

/** What half-typed content can be read as: `ul>li*3{item}` is text and a block. */
const TYPED: ReadonlySet<ViewNode['kind']> = new Set(['raw_text', 'block', 'unexpected', 'unparsed']);

/**
 * What holds a word that begins at `start` and is being typed up to `offset`, where a child may stand: between tags, not
 * in a tag, a string, a comment or Rust code, and not in the middle of a sentence.
 */
export function contentAt(document: ViewDocument, start: number, offset: number): ParentNode | undefined {
  const path = pathAt(document, start);
  const node = path.at(-1);
  const parent = path.at(-2);
  if (node?.kind !== 'raw_text') return undefined;
  if (parent?.kind !== 'view' && parent?.kind !== 'element' && parent?.kind !== 'fragment') return undefined;
  const { lines, text } = document;
  const line = text.slice(lines.startOf(lines.positionAt(start).line), start);
  if (node.start !== start && line.trim() !== '') return undefined;
  const typed = parent.children.filter(child => child.start < offset && start < child.end);
  return typed.every(child => TYPED.has(child.kind)) ? parent : undefined;
}

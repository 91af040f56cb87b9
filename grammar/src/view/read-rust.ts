import type { Node } from 'web-tree-sitter';
import { findViews } from '../find-views.js';
import { adopt, RustCode, RustError, type View } from './nodes.js';
import type { Reading, Source } from './reading.js';

/** Reads Rust code whose holder begins at `base` of the source, with the views in it. */
export function readRust(
  reading: Reading,
  source: Source,
  node: Node,
  base: number,
  before: RustCode | undefined,
): RustCode {
  const start = node.startIndex;
  const end = node.endIndex;
  const views: View[] = [];
  const code = new RustCode(start - base, end - start, node.type, rustErrors(node, start, source), views);
  reading.later(() => {
    views.push(...findViews(reading, source, start, end, before, before?.views ?? []));
    adopt(code, views);
  });
  return code;
}

export function isErrorNode(node: Node): boolean {
  return node.isError || node.isMissing;
}

/** The places under `node` where Rust code does not parse, relative to `base`; nested views are left to themselves. */
export function rustErrors(node: Node, base: number, source: Source): readonly RustError[] {
  const errors: RustError[] = [];
  const pending: Node[] = node.hasError ? [node] : [];
  for (let inner = pending.pop(); inner !== undefined; inner = pending.pop()) {
    if (inner.isMissing) {
      errors.push(new RustError(endOfToken(source.text, inner.startIndex) - base, 0, inner.type));
    } else if (inner.isError) {
      errors.push(new RustError(inner.startIndex - base, inner.endIndex - inner.startIndex, undefined));
    } else if (inner.type !== 'view_macro' && inner.hasError) {
      for (const child of inner.children.reverse()) pending.push(child);
    }
  }
  const last = lastLeaf(node);
  if (last.type === 'missing_value') {
    const missing = last.parent?.type === 'field_expression' ? 'field_identifier' : 'identifier';
    errors.push(new RustError(endOfToken(source.text, last.startIndex) - base, 0, missing));
  }
  if (last.type === 'unclosed_delimiter') {
    errors.push(new RustError(last.startIndex - base, last.endIndex - last.startIndex, undefined));
  }
  return errors;
}

/** What a bare value breaks off with is its last token. */
function lastLeaf(node: Node): Node {
  let last = node;
  while (last.type !== 'block' && last.type !== 'string_literal') {
    const child = last.lastChild;
    if (child === null) break;
    last = child;
  }
  return last;
}

/** What is missing is missing right behind the last token, not in front of the next. */
function endOfToken(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
  return end;
}

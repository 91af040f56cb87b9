import type { Node } from 'web-tree-sitter';
import { findViews, type Source } from '../find-views.js';
import { RustCode, RustError, type View } from './nodes.js';

/** Reads Rust code whose holder begins at `base` of the source, with the views in it. */
export function readRust(source: Source, node: Node, base: number, before: readonly View[]): RustCode {
  const start = node.startIndex;
  const views = findViews(source, start, node.endIndex, before);
  return new RustCode(start - base, node.endIndex - start, node.type, rustErrors(node, start, source), views);
}

export function isErrorNode(node: Node): boolean {
  return node.isError || node.isMissing;
}

/** The places under `node` where Rust code does not parse, relative to `base`; nested views are left to themselves. */
export function rustErrors(node: Node, base: number, source: Source): readonly RustError[] {
  if (!node.hasError && !mayHoldUnclosedBrace(node, source)) return [];
  const errors: RustError[] = [];
  const pending: Node[] = [node];
  for (let inner = pending.pop(); inner !== undefined; inner = pending.pop()) {
    if (inner.isMissing) {
      errors.push(new RustError(endOfToken(source.text, inner.startIndex) - base, 0, inner.type));
    } else if (inner.isError || inner.type === 'unclosed_delimiter') {
      errors.push(new RustError(inner.startIndex - base, inner.endIndex - inner.startIndex, undefined));
    } else if (inner.type !== 'view_macro' && (inner.hasError || mayHoldUnclosedBrace(inner, source))) {
      pending.push(...inner.children.reverse());
    }
  }
  return errors;
}

/** An unclosed brace is the last token of the bare value that it stands in. */
function mayHoldUnclosedBrace(node: Node, source: Source): boolean {
  return source.text.charAt(node.endIndex - 1) === '{';
}

/** What is missing is missing right behind the last token, not in front of the next. */
function endOfToken(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
  return end;
}

import type { Node } from 'web-tree-sitter';
import { findViews } from '../find-views.js';
import { adopt, RustCode, RustError, type View } from './nodes.js';
import type { Reading, Source } from './reading.js';

const NO_ERRORS: readonly RustError[] = [];

/** Nodes that never break off: what they end with is a delimiter, or nothing is in them. */
const ENDS_WHOLE = new Set(['block', 'string_literal', 'identifier', 'spread', 'shorthand']);

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
  const { type } = node;
  const errors = [
    ...rustErrors(node, start, source),
    ...brokenEnd(node, type, start, source),
    ...mendedErrors(source, start, end),
  ];
  const code = new RustCode(start - base, end - start, type, errors, views);
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
  return errors;
}

function mendedErrors({ mended }: Source, from: number, to: number): readonly RustError[] {
  if (mended === undefined) return NO_ERRORS;
  const inside = mended.filter(({ start, end }) => from <= start && end <= to);
  return inside.map(({ start, end, missing }) => new RustError(start - from, end - start, missing));
}

/** What a bare value breaks off with is its last token. */
function brokenEnd(node: Node, type: string, base: number, source: Source): readonly RustError[] {
  if (ENDS_WHOLE.has(type)) return NO_ERRORS;
  const last = lastLeaf(node);
  switch (last.type) {
    case 'missing_value': {
      const missing = last.parent?.type === 'field_expression' ? 'field_identifier' : 'identifier';
      return [new RustError(endOfToken(source.text, last.startIndex) - base, 0, missing)];
    }
    case 'unclosed_delimiter':
      return [new RustError(last.startIndex - base, last.endIndex - last.startIndex, undefined)];
    default:
      return NO_ERRORS;
  }
}

function lastLeaf(node: Node): Node {
  for (let last = node; ; ) {
    const child = last.lastChild;
    if (child === null || ENDS_WHOLE.has(child.type)) return child ?? last;
    last = child;
  }
}

/** What is missing is missing right behind the last token, not in front of the next. */
function endOfToken(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
  return end;
}

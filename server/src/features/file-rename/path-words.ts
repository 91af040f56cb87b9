import { opaqueTokens, pathAt, type ViewDocument } from 'tree-sitter-leptos';
import { blanked } from '../rust-code.js';

/** A path as it stands in code or in a tag, outside of `use`: `super::ui::Button`. */
export interface WrittenPath {
  /** UTF-16. */
  readonly start: number;
  /** Without `r#`. An empty first one stands for a leading `::`. */
  readonly segments: readonly string[];
  /** Where each segment ends. */
  readonly ends: readonly number[];
  /** Whether `$` stands in front: `$crate` in a macro. */
  readonly isOfMacro: boolean;
}

const PATH =
  /(?<![\p{XID_Continue}#'])(?:::\s*)?(?:r#)?[\p{XID_Start}_][\p{XID_Continue}]*(?:\s*::\s*(?:r#)?[\p{XID_Start}_][\p{XID_Continue}]*)*/gu;
const SEGMENT = /^(?:::)|(?:r#)?[\p{XID_Start}_][\p{XID_Continue}]*/gu;

/**
 * The paths of a Rust file, names alone included, in order. What is text, or the name of an attribute in a view, is none;
 * nor are literals, comments, and what stands behind a dot.
 */
export function writtenPaths(text: string, document: ViewDocument | undefined): WrittenPath[] {
  const code = blanked(text);
  return [...code.matchAll(PATH)].flatMap(({ 0: written, index: start }) => {
    const before = code.slice(Math.max(0, start - 20), start);
    if (/(?<!\.)\.\s*$/.test(before) || (written.startsWith('::') && /[>\p{XID_Continue}]\s*$/u.test(before)))
      return [];
    if (!isCode(document, start)) return [];
    const segments: string[] = [];
    const ends: number[] = [];
    for (const { 0: segment, index } of written.matchAll(SEGMENT)) {
      segments.push(segment === '::' ? '' : segment.replace(/^r#/, ''));
      ends.push(start + index + segment.length);
    }
    return [{ start, segments, ends, isOfMacro: before.endsWith('$') }];
  });
}

/** Where a word stands outside of literals and comments. */
export function wordsOf(text: string, name: string): number[] {
  const opaque = [...opaqueTokens(text)];
  const found: number[] = [];
  let next = 0;
  for (const { index } of text.matchAll(new RegExp(`(?<![\\p{XID_Continue}#])${name}(?![\\p{XID_Continue}])`, 'gu'))) {
    while ((opaque[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((opaque[next]?.start ?? Number.POSITIVE_INFINITY) > index) found.push(index);
  }
  return found;
}

/** Whether an offset lies outside of views, in Rust code in one, or in a tag's name. */
export function isCode(document: ViewDocument | undefined, offset: number): boolean {
  const innermost = document === undefined ? undefined : pathAt(document, offset).at(-1);
  return innermost === undefined || CODE.has(innermost.kind);
}

const CODE: ReadonlySet<string> = new Set(['rust', 'element', 'incomplete_tag', 'stray_close_tag']);

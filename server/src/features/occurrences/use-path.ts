import { blanked } from '../rust-code.js';

/**
 * The segments in front of a name in a `use`, those of the groups around it included: for `C` of `use a::{b::C, d};`
 * they are `a` and `b`.
 *
 * @param code What is written from the beginning of the `use` item up to the name.
 */
export function segmentsBefore(code: string): readonly string[] {
  const written = blanked(code);
  const use = /\buse\b/.exec(written);
  if (use === null) return [];
  const groups: string[][] = [];
  let path: string[] = [];
  for (const [token] of written
    .slice(use.index + 'use'.length)
    .matchAll(/(?:r#)?[\p{XID_Start}_][\p{XID_Continue}]*|[{},]/gu)) {
    if (token === '{') groups.push(path);
    else if (token === '}') path = groups.pop() ?? [];
    else if (token === ',') path = groups.at(-1) ?? [];
    else path = [...path, token.replace(/^r#/, '')];
  }
  return path;
}

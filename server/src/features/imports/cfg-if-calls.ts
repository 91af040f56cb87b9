import { codeOf } from '../rust-code.js';

/** A `cfg_if! { … }`, attributes in front of it included. UTF-16. */
interface Call {
  readonly start: number;
  readonly end: number;
}

/** Its items belong to the scope around it, so that only their places tell that they stand under its conditions. */
const HEAD =
  /(?:#\s*\[[^\]]*\]\s*)*(?:cfg_if\s*::\s*)?(?<![\p{XID_Continue}#])cfg_if(?![\p{XID_Continue}])\s*!\s*[{([]/gu;

/** The outermost calls of `cfg_if!` in a Rust file, in order. */
export function cfgIfCalls(text: string): readonly Call[] {
  if (!text.includes('cfg_if')) return [];
  const code = codeOf(text);
  const calls: Call[] = [];
  for (const { 0: head, index: start } of code.matchAll(HEAD)) {
    if (start < (calls.at(-1)?.end ?? 0)) continue;
    calls.push({ start, end: closing(code, start + head.length) });
  }
  return calls;
}

/** Where something begins, or the call that it stands in. */
export function startOutside(calls: readonly Call[], offset: number): number {
  return calls.find(({ start, end }) => start <= offset && offset < end)?.start ?? offset;
}

/** Behind the bracket that closes the one in front of an offset. */
function closing(code: string, from: number): number {
  let depth = 1;
  for (const { 0: bracket, index } of code.slice(from).matchAll(/[{}()[\]]/g)) {
    depth += '{(['.includes(bracket) ? 1 : -1;
    if (depth === 0) return from + index + 1;
  }
  return code.length;
}

/** Behind a word a `|` is an operator, unless that is one of these. */
const BEFORE_CLOSURE = /(?<![\p{XID_Continue}])(?:async|break|else|if|in|match|move|return|static|while)$/u;

/**
 * What stands between the bars of each closure, in order: of `|a, b| a || f(|_| b)` these are `a, b` and `_`.
 *
 * @param code Without comments, its literals marked (`valuesMarked`).
 */
export function closureParameters(code: string): string[] {
  const found: string[] = [];
  for (let at = code.indexOf('|'); at >= 0; at = code.indexOf('|', at + 1)) {
    const isEmpty = code.charAt(at + 1) === '|';
    if (!isEmpty && beginsClosure(code.slice(Math.max(0, at - 200), at))) {
      const end = code.indexOf('|', at + 1);
      if (end < 0) return found;
      found.push(code.slice(at + 1, end));
      at = end;
    } else if (isEmpty) at++;
  }
  return found;
}

/** Whether a `|` behind some code begins a closure: nothing stands in front that it could combine. */
function beginsClosure(before: string): boolean {
  const code = before.trimEnd();
  return !/[\p{XID_Continue})\]}?]$/u.test(code) || BEFORE_CLOSURE.test(code);
}

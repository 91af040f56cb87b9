/** What reads a signal, by the look of it: a method of signals, or a function of which nobody knows. */
const READING = /\.\s*(?:get|read|track|with)\w*\s*\(|(?<!\.\s*)\b[a-z_]\w*\s*\(/;

/**
 * Whether a name stands for a memo, or a derived signal, that never changes: its closure reads no signal, only what was
 * there when the component was made.
 *
 * @param code The component's; literals and comments are blanked out.
 */
export function isConstantMemo(name: string, code: string): boolean {
  const made = new RegExp(
    `\\blet\\s+${name}\\b[^=;]*=\\s*(?:leptos::(?:prelude::)?)?(?:(?:Memo|Signal)\\s*::\\s*(?:new|derive)|create_memo)\\s*\\(`,
  ).exec(code);
  if (made === null) return false;
  const start = made.index + made[0].length;
  const argument = code.slice(start, endOfArguments(start, code));
  // The name of a closure says nothing of what is in it.
  return argument.includes('|') && !READING.test(argument);
}

function endOfArguments(start: number, code: string): number {
  let depth = 1;
  let end = start;
  while (end < code.length && depth > 0) {
    const character = code.charAt(end++);
    if (character === '(') depth++;
    else if (character === ')') depth--;
  }
  return end;
}

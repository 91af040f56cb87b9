import { formatExpression } from './format-rust.js';

/** Formats an expression, and throws where formatting the result again would change it. */
export function formatStable(code: string, maxWidth = 60): string {
  const once = formatExpression(code, maxWidth);
  const twice = formatExpression(once, maxWidth);
  if (twice !== once) throw new Error(`Not stable:\n${once}\nbecomes\n${twice}`);
  return once;
}

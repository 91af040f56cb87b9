import type { HtmlToken, OpenToken } from './html-token.js';

/** What stands in a table beside rows. */
const PARTS = new Set(['tbody', 'thead', 'tfoot', 'caption', 'colgroup']);

/**
 * Puts the rows of a table into the `<tbody>` that browsers make for them: a view without it differs from the page, and
 * hydration fails (view-language.md 6.2, H-TABLE).
 */
export function implyTableBody(tokens: readonly HtmlToken[]): HtmlToken[] {
  const whole: HtmlToken[] = [];
  const open: OpenToken[] = [];
  const enter = (token: OpenToken): void => {
    whole.push(token);
    if (!token.isVoid) open.push(token);
  };
  const leave = (): void => {
    const left = open.pop();
    if (left !== undefined) whole.push({ kind: 'close', name: left.name, isForeign: left.isForeign });
  };
  for (const token of tokens) {
    const parent = open.at(-1);
    if (token.kind === 'open') {
      if (parent === BODY && PARTS.has(token.name)) leave();
      if (parent?.name === 'table' && token.name === 'tr') enter(BODY);
      enter(token);
    } else if (token.kind === 'close') {
      if (parent === BODY) leave();
      leave();
    } else whole.push(token);
  }
  return whole;
}

/** Known by itself: a `<tbody>` that is written ends where it says. */
const BODY: OpenToken = { kind: 'open', name: 'tbody', attributes: [], isVoid: false, isForeign: false };

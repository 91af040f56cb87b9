import type { View } from '../view/nodes.js';
import { excerpt, type Problem } from './problem.js';

/** The macro call itself: its last delimiter, and the global class in front. */
export function checkView(view: View, text: string): Problem[] {
  const problems: Problem[] = [];
  if (!view.found.closed) {
    const { start, end } = view.macro;
    const opener = text.charAt(view.body.start - 1);
    problems.push({
      code: 'syntax/unclosed-view',
      message: `This view is never closed: its \`${opener}\` has no partner.`,
      start,
      end,
    });
  }
  for (const error of view.globalClass?.errors ?? []) {
    const { start, end } = error;
    const message =
      error.missing === ','
        ? 'The class of a whole view is followed by a comma: `class = "…",`.'
        : `The class of a whole view is one literal, name or group: unexpected \`${excerpt(text.slice(start, end))}\`.`;
    problems.push({ code: 'syntax/global-class', message, start, end });
  }
  return problems;
}

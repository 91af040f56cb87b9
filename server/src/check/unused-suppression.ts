import { suggestion } from 'prettier-plugin-leptos/terminal';
import type { Span, TextEdit } from 'tree-sitter-leptos';
import { isCode, KNOWN_CODES, UNUSED_SUPPRESSION } from './codes.js';
import type { Report } from './rule.js';
import type { SuppressedText, Suppression, Suppressions } from './suppressions.js';

/**
 * The names in `leptos-check-ignore` that suppress nothing: those of no rule, and those of rules that have looked and
 * found nothing there.
 *
 * @param hasLooked Whether a code would certainly have been found by now.
 */
export function unusedSuppressions(
  source: SuppressedText,
  suppressions: Suppressions,
  hasLooked: (code: string) => boolean,
): Report[] {
  const unused = suppressions.unused.filter(suppression => !isKept(suppression, source.text));
  return unused.flatMap(suppression => {
    const { code, name } = suppression;
    const isKnown = isCode(code);
    if (isKnown && !hasLooked(code)) return [];
    const message = isKnown
      ? `\`${code}\` finds nothing here, so there is nothing to ignore`
      : `There is no rule \`${code}\`${suggestion(code, KNOWN_CODES)}`;
    const fix = { title: `Remove \`${code}\` from the comment`, edits: [removalOf(suppression, source)] };
    // What was mistyped was meant: to remove it would be a guess.
    return [{ ...name, message, ...(isKnown ? { fix } : { suggestions: [fix] }) }];
  });
}

/** Whoever names `unused-suppression` in a comment keeps all of it. */
function isKept({ names }: Suppression, text: string): boolean {
  return names.some(({ start, end }) => text.slice(start, end) === UNUSED_SUPPRESSION);
}

function removalOf({ name, names, comment }: Suppression, source: SuppressedText): TextEdit {
  const index = names.findIndex(({ start }) => start === name.start);
  const [before, after] = [names[index - 1], names[index + 1]];
  if (before !== undefined) return { start: before.end, end: name.end, text: '' };
  if (after !== undefined) return { start: name.start, end: after.start, text: '' };
  return { ...wholeComment(comment, source), text: '' };
}

/** A comment with the blanks that are only there because of it: its lines, where nothing else is on them. */
function wholeComment({ start, end }: Span, { text, lines }: SuppressedText): Span {
  const lineStart = lines.startOf(lines.positionAt(start).line);
  const lastLine = lines.positionAt(end).line;
  const isFirst = text.slice(lineStart, start).trim() === '';
  const isLast = text.slice(end, lines.endOf(lastLine)).trim() === '';
  if (isFirst && isLast) {
    return { start: lineStart, end: lastLine + 1 < lines.lineCount ? lines.startOf(lastLine + 1) : text.length };
  }
  if (isLast) return { start: lineStart + text.slice(lineStart, start).trimEnd().length, end };
  const blanks = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + blanks };
}

import { nearestName } from 'prettier-plugin-leptos/terminal';
import type { Span } from 'tree-sitter-leptos';
import { isCode, KNOWN_CODES, UNUSED_SUPPRESSION } from './codes.js';
import type { Report } from './rule.js';
import { MARK } from './suppressions.js';

/** What stands behind the word of such a comment. */
interface Meaning {
  /** The rules that are meant. */
  readonly codes: readonly string[];
  /** Whether their names are written as they are. */
  readonly isExact: boolean;
  /** How far the names reach. */
  readonly end: number;
  /** What divides the names from the reason. */
  readonly separator: string;
  readonly reason: string;
}

/**
 * The comments that begin with `leptos-check-ignore` and are not `leptos-check-ignore NAME, NAME: reason`. Prose that
 * happens to begin with the word is none of them.
 */
export function misreadSuppressions(text: string, comments: readonly Span[]): Report[] {
  return comments.flatMap(comment => reportOf(comment, text) ?? []);
}

function reportOf(comment: Span, text: string): Report | undefined {
  const written = text.slice(comment.start, comment.end).replace(/\s*(?:\*\/)?$/, '');
  // As in any comment that names it: all of it is to be kept.
  if (written.includes(UNUSED_SUPPRESSION)) return undefined;
  const start = comment.start + written.indexOf(MARK);
  const behind = written.slice(written.indexOf(MARK) + MARK.length);
  const { codes, isExact, end, separator, reason } = meaningOf(behind);
  if (codes.length === 0) {
    if (!/^\s*(?:$|[^\w\s])/.test(behind)) return undefined;
    const message = `This ignores nothing, as it names no rule: write \`${MARK} NAME: the reason\``;
    return { start, end: start + MARK.length, message };
  }
  const named = `${MARK} ${codes.join(', ')}`;
  const message = `This ignores nothing: write \`${named}${reason === '' ? '' : ': the reason'}\``;
  const report = { start, end: start + MARK.length + end, message };
  if (behind.includes('\n') || (separator === '' && reason !== '')) return report;
  const edit = { start, end: comment.start + written.length, text: reason === '' ? named : `${named}: ${reason}` };
  const fix = { title: `Write \`${named}\``, edits: [edit] };
  // What was mistyped is a guess.
  return { ...report, ...(isExact ? { fix } : { suggestions: [fix] }) };
}

function meaningOf(behind: string): Meaning {
  const [, before = '', list = ''] = /^([\s:=([]*)([\w/-]+(?:\s*,\s*[\w/-]+)*)?/.exec(behind) ?? [];
  const codes: string[] = [];
  let end = 0;
  let isExact = true;
  for (const { 0: name, index } of list.matchAll(/[\w/-]+/g)) {
    // Only the first can be known by its likeness: the words behind it may be the reason.
    const code = isCode(name) ? name : codes.length === 0 ? nearestName(name, KNOWN_CODES) : undefined;
    if (code === undefined) break;
    isExact &&= code === name;
    codes.push(code);
    end = before.length + index + name.length;
  }
  const [, separator = '', reason = ''] = /^[\s)\]]*([-–—:;,.=(]*)\s*(.*)$/s.exec(behind.slice(end)) ?? [];
  return { codes, isExact, end, separator, reason: separator === '(' ? reason.replace(/\)$/, '') : reason };
}

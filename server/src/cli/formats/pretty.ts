import picocolors from 'picocolors';
import type { Span } from 'tree-sitter-leptos';
import type { Finding, Severity } from '../../check/finding.js';
import { SEVERITIES } from '../../check/finding.js';
import { printable } from '../output.js';
import { frameLine } from './code-frame.js';
import { type FileResult, type Reporter, rangeOf, type Summary } from './reporter.js';

export interface PrettyOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/** For people: every finding with the lines it is about, and the sum at the end. */
export function prettyReporter({ color, width }: PrettyOptions): Reporter {
  const colors = picocolors.createColors(color);
  const counts = new Map<Severity, number>();
  let files = 0;
  return {
    file(result) {
      if (result.findings.length > 0) files++;
      for (const { severity } of result.findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      return result.findings.map(finding => shown(finding, result, colors, width)).join('');
    },
    end: summary => lastLine(counts, files, summary, colors),
  };
}

function shown(finding: Finding, result: FileResult, colors: Colors, width: number): string {
  const paint = painter(finding.severity, colors);
  const title = `${paint(finding.severity)}${colors.dim(`[${finding.code}]`)}: ${printable(finding.message)}`;
  const parts = [`${heading(result, finding, colors)}: ${title}`, frame(result, finding, paint, colors, width, 1)];
  for (const place of finding.related) {
    parts.push(`  ${heading(result, place, colors)}: ${printable(place.message)}`);
    parts.push(frame(result, place, colors.cyan, colors, width, 0));
  }
  if (finding.fix !== undefined) parts.push(`  ${colors.green('fix')}: ${printable(finding.fix.title)} (--fix)`);
  return `${parts.join('\n')}\n\n`;
}

function heading({ file, lines }: FileResult, place: Span, colors: Colors): string {
  const { start } = rangeOf(lines, place);
  return colors.bold(`${printable(file)}:${start.line + 1}:${start.character + 1}`);
}

/** The first line of a place with marks under it, and `around` lines before and after. */
function frame(
  result: FileResult,
  place: Span,
  paint: (text: string) => string,
  colors: Colors,
  width: number,
  around: number,
): string {
  const { start, end } = rangeOf(result.lines, place);
  const first = Math.max(0, start.line - around);
  const last = Math.min(result.lines.lineCount - 1, start.line + around);
  const gutter = `${last + 1}`.length;
  const rows: string[] = [];
  for (let line = first; line <= last; line++) {
    const text = lineText(result, line);
    const isMarked = line === start.line;
    const to = end.line === line ? end.character : text.length;
    const { source, marks } = frameLine(text, start.character, to, Math.max(20, width - gutter - 6));
    const number = `${line + 1}`.padStart(gutter);
    rows.push(`  ${colors.dim(`${number} |`)} ${source}`.trimEnd());
    if (isMarked) rows.push(`  ${colors.dim(`${' '.repeat(gutter)} |`)} ${paint(marks)}`);
  }
  return rows.join('\n');
}

function lineText({ text, lines }: FileResult, line: number): string {
  const end = line + 1 < lines.lineCount ? lines.startOf(line + 1) : text.length;
  return text.slice(lines.startOf(line), end).replace(/[\r\n]+$/, '');
}

function lastLine(counts: Map<Severity, number>, files: number, summary: Summary, colors: Colors): string {
  const told = SEVERITIES.flatMap(severity => {
    const count = counts.get(severity) ?? 0;
    return count === 0 ? [] : [painter(severity, colors)(counted(count, severity))];
  });
  const fixed = summary.fixed === 0 ? '' : `${counted(summary.fixed, 'problem')} fixed. `;
  const where = files === 0 ? counted(summary.files, 'file') : `${files} of ${counted(summary.files, 'file')}`;
  const unread = summary.troubles.length === 0 ? '' : `, ${summary.troubles.length} could not be read or parsed`;
  const found = told.length === 0 ? 'No problems' : told.join(', ');
  return `${fixed}${found} in ${where}${unread}, ${summary.seconds.toFixed(1)} s\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'information' ? '' : 's'}`;
}

function painter(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'information':
      return colors.blue;
    case 'hint':
      return colors.cyan;
  }
}

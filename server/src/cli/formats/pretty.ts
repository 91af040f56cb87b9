import picocolors from 'picocolors';
import { frameAround, printable } from 'prettier-plugin-leptos/terminal';
import type { Span } from 'tree-sitter-leptos';
import type { Finding, Severity } from '../../check/finding.js';
import { SEVERITIES } from '../../check/finding.js';
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
  const until = end.line === start.line ? end.character : undefined;
  const marked = { line: start.line, character: start.character, until };
  return frameAround(line => lineText(result, line), marked, around, width, { dim: colors.dim, mark: paint });
}

function lineText({ text, lines }: FileResult, line: number): string | undefined {
  return line < lines.lineCount ? text.slice(lines.startOf(line), lines.endOf(line)) : undefined;
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

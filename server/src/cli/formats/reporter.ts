import type { Trouble } from 'prettier-plugin-leptos/files';
import type { LineIndex, Span } from 'tree-sitter-leptos';
import type { Finding, Severity } from '../../check/finding.js';

/** The findings of one file, with all that is needed to show them. */
export interface FileResult {
  /** As findings name it: relative to the working directory, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

/** The run as a whole. */
export interface Summary {
  readonly files: number;
  readonly fixed: number;
  readonly seconds: number;
  readonly troubles: readonly Trouble[];
}

/** Makes text of findings; each call returns what can be printed by then. */
export interface Reporter {
  file(result: FileResult): string;
  end(summary: Summary): string;
}

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Zero-based lines and UTF-16 characters. */
export function rangeOf(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** GitHub and SARIF know three levels. */
export function isMinor(severity: Severity): boolean {
  return severity === 'information' || severity === 'hint';
}

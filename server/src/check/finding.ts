import type { RelatedPlace, Span, TextEdit } from 'tree-sitter-leptos';

/** From the one that always fails a run to the one that is only a suggestion. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What a setting makes of a rule. */
export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = [...SEVERITIES, 'off'];

export function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.some(severity => severity === value);
}

export function isLevel(value: unknown): value is Level {
  return value === 'off' || isSeverity(value);
}

/** Whether `severity` is as severe as `other`, or more. */
export function isAtLeast(severity: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(other);
}

/** Edits on the text that was checked; they do not overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Something to tell the developer: UTF-16 offsets, in the words that editor and terminal both show. */
export interface Finding extends Span {
  /** `syntax/…` for what does not parse, otherwise the rule's slug. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /** Edits that are safe to apply unseen. */
  readonly fix?: Fix;
  /** Edits that somebody has to look at. */
  readonly suggestions?: readonly Fix[];
}

import type { RelatedPlace, Span, ViewDocument } from 'tree-sitter-leptos';
import type { LeptosVersion } from '../project/leptos-version.js';
import type { Fix, Severity } from './finding.js';

/** What a rule may look at. */
export interface RuleContext {
  readonly document: ViewDocument;
  readonly version: LeptosVersion;
}

/** A place where a rule is broken. */
export interface Report extends Span {
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
  /** Whether a problem of syntax is only a consequence of this report, and need not be told as well. */
  readonly explains?: (problem: Consequence) => boolean;
}

/** As much of a syntax problem as a rule needs to tell whether it is a consequence. */
export interface Consequence extends Span {
  readonly code: string;
  readonly related: readonly Span[];
}

/** One rule: a file in `rules/`, a test and a page in `docs/rules/` under the same name. */
export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  /** Which versions of Leptos it holds for; all where it is left out. */
  readonly holdsFor?: (version: LeptosVersion) => boolean;
  check(context: RuleContext): Iterable<Report>;
}

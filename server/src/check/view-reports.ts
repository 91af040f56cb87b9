import { findProblemsIn, type Problem, type RelatedPlace, type RstmlVersion, type View } from 'tree-sitter-leptos';
import { viewsIn } from './elements.js';
import type { Fix } from './finding.js';
import type { Report, ViewContext, ViewRule } from './rule.js';

/** What one outermost view has in it, whatever stands around it. */
export interface ViewReports {
  /** Those of rules that found something. */
  readonly byRule: ReadonlyMap<ViewRule, readonly Report[]>;
  readonly problems: readonly Problem[];
}

/** What a view is checked with: another answer may follow from another of these. */
export interface Terms {
  readonly rules: readonly ViewRule[];
  readonly version: ViewContext['version'];
  readonly html: ViewContext['html'];
  readonly rstml: RstmlVersion | undefined;
}

interface Kept {
  readonly terms: Terms;
  /** Where the view began. */
  readonly start: number;
  readonly reports: ViewReports;
}

/** A view that an edit left alone is the same object afterwards, wherever it has moved to. */
const KEPT = new WeakMap<View, Kept>();

/** Finds what is wrong in one outermost view and those nested in it; at once where nothing has changed since the last time. */
export class ViewRun {
  private readonly document: ViewContext['document'];
  private readonly byRule = new Map<ViewRule, readonly Report[]>();
  private at = 0;
  private isSound = true;
  private known: ViewReports | undefined;

  /**
   * @param text The document's. What stands behind the view is not looked at.
   * @param onFault Takes what a rule throws, or throws it: the rule has found nothing then.
   */
  constructor(
    private readonly view: View,
    text: string,
    private readonly terms: Terms,
    private readonly onFault: (rule: ViewRule, fault: unknown) => void,
  ) {
    this.document = { text: text.slice(0, view.end), views: [view] };
    const kept = KEPT.get(view);
    if (kept !== undefined && isSame(kept.terms, terms)) this.known = movedBy(view.start - kept.start, kept.reports);
  }

  /** Runs the next rule. Whether there was one. */
  step(): boolean {
    const rule = this.known === undefined ? this.terms.rules[this.at++] : undefined;
    if (rule === undefined) return false;
    const { version, html } = this.terms;
    try {
      const found = [...rule.check({ document: this.document, version, html })];
      if (found.length > 0) this.byRule.set(rule, found);
    } catch (fault) {
      this.isSound = false;
      this.onFault(rule, fault);
    }
    return true;
  }

  /** What was found, once all rules have run. */
  get reports(): ViewReports {
    this.known ??= this.finished();
    return this.known;
  }

  private finished(): ViewReports {
    const { view, document, terms, byRule } = this;
    const problems = viewsIn(document).flatMap(each => findProblemsIn(each, document.text, terms.rstml));
    const reports = { byRule, problems };
    if (this.isSound) KEPT.set(view, { terms, start: view.start, reports });
    return reports;
  }
}

function isSame(one: Terms, other: Terms): boolean {
  if (one.version !== other.version || one.html !== other.html || one.rstml !== other.rstml) return false;
  if (one.rules === other.rules) return true;
  return one.rules.length === other.rules.length && one.rules.every((rule, index) => rule === other.rules[index]);
}

function movedBy(shift: number, reports: ViewReports): ViewReports {
  if (shift === 0) return reports;
  return {
    byRule: new Map(
      [...reports.byRule].map(([rule, found]) => [rule, found.map(report => movedReport(report, shift))]),
    ),
    problems: reports.problems.map(problem => movedReport(problem, shift)),
  };
}

function movedReport<T extends Report | Problem>(report: T, shift: number): T {
  const { related, fix, suggestions, explains }: Partial<Report> = report;
  return {
    ...moved(report, shift),
    ...(related === undefined ? {} : { related: related.map((place): RelatedPlace => moved(place, shift)) }),
    ...(fix === undefined ? {} : { fix: movedFix(fix, shift) }),
    ...(suggestions === undefined ? {} : { suggestions: suggestions.map(each => movedFix(each, shift)) }),
    ...(explains === undefined
      ? {}
      : { explains: { within: moved(explains.within, shift), unclosedAt: explains.unclosedAt + shift } }),
  };
}

function movedFix(fix: Fix, shift: number): Fix {
  return { ...fix, edits: fix.edits.map(edit => moved(edit, shift)) };
}

function moved<T extends { readonly start: number; readonly end: number }>(span: T, shift: number): T {
  return { ...span, start: span.start + shift, end: span.end + shift };
}

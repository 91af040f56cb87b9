import type { Problem, View, ViewDocument } from 'tree-sitter-leptos';
import type { DocumentRule, Report, Rule, RuleContext, Surroundings, ViewRule } from './rule.js';
import { type Terms, ViewRun } from './view-reports.js';

/** Told of a rule that failed, and of what it threw. */
export type OnFault = (rule: string, fault: unknown) => void;

/** What rules are run with. */
interface RunOptions extends Surroundings {
  readonly rstml?: Terms['rstml'];
  /** A rule that throws has found nothing, and the others go on; without this, what it throws is thrown. */
  readonly onFault?: OnFault | undefined;
}

/** Rules by what they look at; the same object for all documents, as views remember for which they were checked. */
export interface WantedRules {
  readonly all: readonly Rule[];
  readonly ofViews: readonly ViewRule[];
  readonly ofDocuments: readonly DocumentRule[];
}

export function wantedRules(all: readonly Rule[]): WantedRules {
  const ofViews = all.filter((rule): rule is ViewRule => rule.scope === 'view');
  return { all, ofViews, ofDocuments: all.filter((rule): rule is DocumentRule => rule.scope !== 'view') };
}

/**
 * Runs rules over a document, in steps of one rule on one view, or on the document. Not a generator: with more than a
 * hundred rules, most of which find nothing, resuming one would take as long as running them.
 */
export class RulesRun {
  /** What was found, by those that found something. */
  readonly byRule = new Map<Rule, Report[]>();
  readonly problems: Problem[] = [];
  /** Rules that asked for more than the document, or failed. */
  readonly unsure = new Set<Rule>();
  private readonly views: readonly View[];
  private readonly terms: Terms;
  private readonly context: RuleContext;
  private nextView = 0;
  private inView: ViewRun | undefined;
  private nextRule = 0;
  private running: DocumentRule | undefined;

  /** @param document Must not change until the last step. */
  constructor(
    private readonly document: ViewDocument,
    private readonly options: RunOptions,
    readonly rules: WantedRules,
  ) {
    const { version, html, rstml } = options;
    this.views = document.views;
    this.terms = { rules: rules.ofViews, version, html, rstml };
    this.context = watchedContext(document, options, () => {
      if (this.running !== undefined) this.unsure.add(this.running);
    });
  }

  /** Runs the next rule. Whether there was one. */
  step(): boolean {
    return this.stepInViews() || this.stepInDocument();
  }

  private stepInViews(): boolean {
    for (;;) {
      if (this.inView?.step()) return true;
      if (this.inView !== undefined) this.take(this.inView);
      const view = this.views[this.nextView++];
      if (view === undefined) return false;
      this.inView = new ViewRun(view, this.document.text, this.terms, (rule, fault) => this.onFault(rule, fault));
    }
  }

  private take({ reports }: ViewRun): void {
    this.inView = undefined;
    for (const [rule, found] of reports.byRule) this.add(rule, found);
    this.problems.push(...reports.problems);
  }

  private stepInDocument(): boolean {
    const rule = this.rules.ofDocuments[this.nextRule++];
    if (rule === undefined) return false;
    this.running = rule;
    try {
      this.add(rule, [...rule.check(this.context)]);
    } catch (fault) {
      this.onFault(rule, fault);
    }
    return true;
  }

  private onFault(rule: Rule, fault: unknown): void {
    if (this.options.onFault === undefined) throw fault;
    this.unsure.add(rule);
    this.options.onFault(rule.name, fault);
  }

  private add(rule: Rule, reports: readonly Report[]): void {
    if (reports.length === 0) return;
    const before = this.byRule.get(rule);
    if (before === undefined) this.byRule.set(rule, [...reports]);
    else before.push(...reports);
  }
}

/**
 * What rules may look at: a plain object, as helpers copy it.
 *
 * @param onAsk Called when more than the document is asked for: a rule that did may find more where more is known.
 */
function watchedContext(document: ViewDocument, around: Surroundings, onAsk: () => void): RuleContext {
  const { version, html, file } = around;
  return {
    document,
    version,
    html,
    file,
    get project() {
      onAsk();
      return around.project;
    },
    get styles() {
      onAsk();
      return around.styles;
    },
    viewsOf: path => {
      onAsk();
      return around.viewsOf(path);
    },
  };
}

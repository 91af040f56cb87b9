import { opaqueTokens, type Problem, type RstmlVersion, type Span, type ViewDocument } from 'tree-sitter-leptos';
import { SYNTAX_CODES, UNUSED_SUPPRESSION } from './codes.js';
import { withoutConsequences } from './consequences.js';
import type { Finding, Level } from './finding.js';
import type { DocumentRule, Report, Rule, RuleContext, Surroundings, ViewRule } from './rule.js';
import { RULES } from './rules/index.js';
import { Suppressions } from './suppressions.js';
import { unusedSuppressions } from './unused-suppression.js';
import { reportsOnView, type ViewReports } from './view-reports.js';

/** Told of a rule that failed, and of what it threw. */
export type OnFault = (rule: string, fault: unknown) => void;

export interface CheckOptions extends Surroundings {
  readonly rstml?: RstmlVersion | undefined;
  /** Levels that differ from the rules' own, by code; `all` counts for those not named. */
  readonly levels: Readonly<Record<string, Level>>;
  /** A rule that throws has found nothing, and the others go on; without this, what it throws is thrown. */
  readonly onFault?: OnFault | undefined;
}

/** What the rules have found, and which of them would find it in any project. */
interface Checked {
  /** Of those that found something. */
  readonly byRule: ReadonlyMap<Rule, readonly Report[]>;
  readonly problems: readonly Problem[];
  /** Those that asked for more than the document, or failed. */
  readonly unsure: ReadonlySet<Rule>;
}

/**
 * The findings of one document, in the order of the text.
 *
 * @param rules By default all that there are.
 */
export function checkDocument(
  document: ViewDocument,
  options: CheckOptions,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const steps = checkInSteps(document, options, rules);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * As `checkDocument`, in steps of one rule on one view, or on the document: whoever has something better to do meanwhile
 * does it between two of them. The document must not change until the last step.
 */
export function* checkInSteps(
  document: ViewDocument,
  options: CheckOptions,
  rules: readonly Rule[] = RULES,
): Generator<void, Finding[]> {
  const wanted = wantedOf(rules, options);
  const { byRule, problems, unsure } = yield* runRules(document, options, wanted);
  const explained = [...byRule.values()].flatMap(reports => reports.flatMap(({ explains }) => explains ?? []));
  const findings = [
    ...wanted.flatMap(rule =>
      (byRule.get(rule) ?? []).flatMap(report => toldAs(rule.name, rule.severity, report, options.levels)),
    ),
    ...withoutConsequences(problems, explained).flatMap(problem =>
      toldAs(problem.code, 'error', problem, options.levels),
    ),
  ];
  const suppressions = Suppressions.in(document, commentsIn);
  const shown = findings.filter(({ code, start }) => !suppressions.take(code, document.lines.positionAt(start).line));
  if (!suppressions.isEmpty) {
    // What does not parse hides what rules would find, and nothing can be said of a comment about it.
    const lookedAlone = new Set<string>([
      ...SYNTAX_CODES.filter(code => levelOf(code, 'error', options.levels) !== 'off'),
      ...wanted.filter(rule => !unsure.has(rule)).map(({ name }) => name),
    ]);
    const hasLooked = (code: string): boolean => problems.length === 0 && lookedAlone.has(code);
    const unused = unusedSuppressions(document, suppressions, hasLooked);
    shown.push(...unused.flatMap(report => toldAs(UNUSED_SUPPRESSION, 'warning', report, options.levels)));
  }
  return shown.sort((a, b) => a.start - b.start || a.end - b.end);
}

function* runRules(document: ViewDocument, options: CheckOptions, rules: readonly Rule[]): Generator<void, Checked> {
  const { version, html, rstml } = options;
  const terms = { rules: rules.filter(isViewRule), version, html, rstml };
  const unsure = new Set<Rule>();
  const onFault = (rule: Rule, fault: unknown): void => {
    if (options.onFault === undefined) throw fault;
    unsure.add(rule);
    options.onFault(rule.name, fault);
  };
  const byRule = new Map<Rule, Report[]>();
  const problems: Problem[] = [];
  for (const view of document.views) {
    const found: ViewReports = yield* reportsOnView(view, document.text, terms, onFault);
    for (const [rule, reports] of found.byRule) addTo(byRule, rule, reports);
    problems.push(...found.problems);
  }
  let running: DocumentRule | undefined;
  const context = watchedContext(document, options, () => {
    if (running !== undefined) unsure.add(running);
  });
  for (const rule of rules) {
    if (isViewRule(rule)) continue;
    running = rule;
    try {
      addTo(byRule, rule, [...rule.check(context)]);
    } catch (fault) {
      onFault(rule, fault);
    }
    yield;
  }
  return { byRule, problems, unsure };
}

function addTo(byRule: Map<Rule, Report[]>, rule: Rule, reports: readonly Report[]): void {
  if (reports.length === 0) return;
  const before = byRule.get(rule);
  if (before === undefined) byRule.set(rule, [...reports]);
  else before.push(...reports);
}

function isViewRule(rule: Rule): rule is ViewRule {
  return rule.scope === 'view';
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

function commentsIn(text: string): Span[] {
  return [...opaqueTokens(text)].filter(token => token.kind === 'comment');
}

/** The level that the settings give a code, its own where they say nothing. */
export function levelOf(code: string, own: Level, levels: CheckOptions['levels']): Level {
  return levels[code] ?? levels['all'] ?? own;
}

interface Choice {
  readonly rules: readonly Rule[];
  readonly version: CheckOptions['version'];
  readonly wanted: readonly Rule[];
}

/** By the levels: as long as these are the same, so are the rules for all files. */
const CHOSEN = new WeakMap<CheckOptions['levels'], Choice>();

function wantedOf(rules: readonly Rule[], options: CheckOptions): readonly Rule[] {
  const { version, levels } = options;
  const before = CHOSEN.get(levels);
  if (before?.rules === rules && before.version === version) return before.wanted;
  const wanted = rules.filter(rule => isWanted(rule, options));
  CHOSEN.set(levels, { rules, version, wanted });
  return wanted;
}

function isWanted(rule: Rule, { version, levels }: CheckOptions): boolean {
  return levelOf(rule.name, rule.severity, levels) !== 'off' && (rule.holdsFor?.(version) ?? true);
}

/**
 * What a rule or the grammar reports as a finding with its level; none where that is off.
 *
 * @param own The level where no setting gives another.
 */
export function toldAs(code: string, own: Level, report: Report | Problem, levels: CheckOptions['levels']): Finding[] {
  const severity = levelOf(code, own, levels);
  if (severity === 'off') return [];
  const { start, end, message, related = [] } = report;
  const { fix, suggestions }: Pick<Report, 'fix' | 'suggestions'> = report;
  return [
    {
      start,
      end,
      code,
      severity,
      message,
      related,
      ...(fix === undefined ? {} : { fix }),
      ...(suggestions === undefined ? {} : { suggestions }),
    },
  ];
}

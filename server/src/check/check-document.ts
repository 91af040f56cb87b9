import {
  findProblems,
  opaqueTokens,
  type Problem,
  type RstmlVersion,
  type Span,
  type ViewDocument,
} from 'tree-sitter-leptos';
import { SYNTAX_CODES, UNUSED_SUPPRESSION } from './codes.js';
import { withoutConsequences } from './consequences.js';
import type { Finding, Level } from './finding.js';
import type { Report, Rule, RuleContext, Surroundings } from './rule.js';
import { RULES } from './rules/index.js';
import { Suppressions } from './suppressions.js';
import { unusedSuppressions } from './unused-suppression.js';

/** Told of a rule that failed, and of what it threw. */
export type OnFault = (rule: string, fault: unknown) => void;

export interface CheckOptions extends Surroundings {
  readonly rstml?: RstmlVersion | undefined;
  /** Levels that differ from the rules' own, by code; `all` counts for those not named. */
  readonly levels: Readonly<Record<string, Level>>;
  /** A rule that throws has found nothing, and the others go on; without this, what it throws is thrown. */
  readonly onFault?: OnFault | undefined;
}

interface RuleReport {
  readonly rule: Rule;
  readonly report: Report;
}

/** What the rules have found, and which of them would find it in any project. */
interface Checked {
  readonly reports: readonly RuleReport[];
  readonly lookedAlone: ReadonlySet<string>;
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
 * As `checkDocument`, one rule after the other: whoever has something better to do meanwhile does it between two of
 * them. The document must not change until the last step.
 */
export function* checkInSteps(
  document: ViewDocument,
  options: CheckOptions,
  rules: readonly Rule[] = RULES,
): Generator<void, Finding[]> {
  const { reports, lookedAlone } = yield* runRules(document, options, rules);
  const explained = reports.flatMap(({ report }) => report.explains ?? []);
  const problems = findProblems(document, options.rstml);
  const findings = [
    ...reports.flatMap(({ rule, report }) => toldAs(rule.name, rule.severity, report, options.levels)),
    ...withoutConsequences(problems, explained).flatMap(problem =>
      toldAs(problem.code, 'error', problem, options.levels),
    ),
  ];
  const suppressions = Suppressions.in(document, commentsIn);
  const shown = findings.filter(({ code, start }) => !suppressions.take(code, document.lines.positionAt(start).line));
  if (!suppressions.isEmpty) {
    // What does not parse hides what rules would find, and nothing can be said of a comment about it.
    const hasLooked = (code: string): boolean => problems.length === 0 && lookedAlone.has(code);
    const unused = unusedSuppressions(document, suppressions, hasLooked);
    shown.push(...unused.flatMap(report => toldAs(UNUSED_SUPPRESSION, 'warning', report, options.levels)));
  }
  return shown.sort((a, b) => a.start - b.start || a.end - b.end);
}

function* runRules(document: ViewDocument, options: CheckOptions, rules: readonly Rule[]): Generator<void, Checked> {
  const reports: RuleReport[] = [];
  const wantsSyntax = SYNTAX_CODES.filter(code => levelOf(code, 'error', options.levels) !== 'off');
  const lookedAlone = new Set<string>(wantsSyntax);
  for (const rule of rules) {
    if (!isWanted(rule, options)) continue;
    let isAlone = true;
    const context = watchedContext(document, options, () => {
      isAlone = false;
    });
    try {
      const found = [...rule.check(context)];
      reports.push(...found.map(report => ({ rule, report })));
      if (isAlone) lookedAlone.add(rule.name);
    } catch (fault) {
      if (options.onFault === undefined) throw fault;
      options.onFault(rule.name, fault);
    }
    yield;
  }
  return { reports, lookedAlone };
}

/**
 * What a rule may look at: a plain object, as helpers copy it.
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

import { opaqueTokens, type Problem, type RstmlVersion, type Span, type ViewDocument } from 'tree-sitter-leptos';
import { SYNTAX_CODES, UNUSED_SUPPRESSION } from './codes.js';
import { withoutConsequences } from './consequences.js';
import type { Finding, Level } from './finding.js';
import { misreadSuppressions } from './misread-suppressions.js';
import type { Report, Rule, Surroundings } from './rule.js';
import { RULES } from './rules/index.js';
import { type OnFault, RulesRun, type WantedRules, wantedRules } from './rules-run.js';
import { Suppressions } from './suppressions.js';
import { unusedSuppressions } from './unused-suppression.js';

export interface CheckOptions extends Surroundings {
  readonly rstml?: RstmlVersion | undefined;
  /** Levels that differ from the rules' own, by code; `all` counts for those not named. */
  readonly levels: Readonly<Record<string, Level>>;
  /** A rule that throws has found nothing, and the others go on; without this, what it throws is thrown. */
  readonly onFault?: OnFault | undefined;
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
  const run = new RulesRun(document, options, wantedOf(rules, options));
  while (run.step());
  return findingsOf(run, document, options);
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
  const run = new RulesRun(document, options, wantedOf(rules, options));
  while (run.step()) yield;
  return findingsOf(run, document, options);
}

function findingsOf(run: RulesRun, document: ViewDocument, options: CheckOptions): Finding[] {
  const { byRule, problems, unsure, rules } = run;
  // Most files have nothing to be told of.
  if (byRule.size === 0 && problems.length === 0 && !Suppressions.mayBeIn(document.text)) return [];
  const explained = [...byRule.values()].flatMap(reports => reports.flatMap(({ explains }) => explains ?? []));
  const findings = [
    ...rules.all.flatMap(rule =>
      (byRule.get(rule) ?? []).flatMap(report => toldAs(rule.name, rule.severity, report, options.levels)),
    ),
    ...withoutConsequences(problems, explained).flatMap(problem =>
      toldAs(problem.code, 'error', problem, options.levels),
    ),
  ];
  const suppressions = Suppressions.in(document, commentsIn);
  const isShown = ({ code, start }: Finding): boolean =>
    suppressions.isEmpty || !suppressions.take(code, document.lines.positionAt(start).line);
  const shown = findings.filter(isShown);
  const misread = misreadSuppressions(document.text, suppressions.misread);
  shown.push(...misread.flatMap(report => toldAs(UNUSED_SUPPRESSION, 'warning', report, options.levels)));
  if (!suppressions.isEmpty) {
    // What does not parse hides what rules would find, and nothing can be said of a comment about it.
    const lookedAlone = new Set<string>([
      ...SYNTAX_CODES.filter(code => levelOf(code, 'error', options.levels) !== 'off'),
      ...rules.all.filter(rule => !unsure.has(rule)).map(({ name }) => name),
    ]);
    const hasLooked = (code: string): boolean => problems.length === 0 && lookedAlone.has(code);
    const unused = unusedSuppressions(document, suppressions, hasLooked);
    shown.push(...unused.flatMap(report => toldAs(UNUSED_SUPPRESSION, 'warning', report, options.levels)));
  }
  return shown.sort((a, b) => a.start - b.start || a.end - b.end);
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
  readonly wanted: WantedRules;
}

/** By the levels: as long as these are the same, so are the rules for all files. */
const CHOSEN = new WeakMap<CheckOptions['levels'], Choice>();

function wantedOf(rules: readonly Rule[], options: CheckOptions): WantedRules {
  const { version, levels } = options;
  const before = CHOSEN.get(levels);
  if (before?.rules === rules && before.version === version) return before.wanted;
  const wanted = wantedRules(rules.filter(rule => isWanted(rule, options)));
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

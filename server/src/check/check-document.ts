import { findProblems, type Problem, type RstmlVersion, type ViewDocument } from 'tree-sitter-leptos';
import { withoutConsequences } from './consequences.js';
import type { Finding, Level, Severity } from './finding.js';
import type { Report, Rule, Surroundings } from './rule.js';
import { RULES } from './rules/index.js';
import { isSuppressed, suppressionsIn } from './suppressions.js';

export interface CheckOptions extends Surroundings {
  readonly rstml?: RstmlVersion | undefined;
  /** Levels that differ from the rules' own, by code; `all` counts for those not named. */
  readonly levels: Readonly<Record<string, Level>>;
}

/** The findings of one document, in the order of the text. */
export function checkDocument(document: ViewDocument, options: CheckOptions): Finding[] {
  const reports = RULES.filter(rule => isWanted(rule, options)).flatMap(rule =>
    [...rule.check({ ...options, document })].map(report => ({ rule, report })),
  );
  const explained = reports.flatMap(({ report }) => report.explains ?? []);
  const findings = [
    ...reports.flatMap(({ rule, report }) => leveled(rule.name, rule.severity, report, options)),
    ...withoutConsequences(findProblems(document, options.rstml), explained).flatMap(problem =>
      leveled(problem.code, 'error', problem, options),
    ),
  ];
  const suppressions = suppressionsIn(document);
  return findings
    .filter(finding => !isSuppressed(suppressions, document.lines, finding.code, finding))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The level that the settings give a code, its own where they say nothing. */
export function levelOf(code: string, own: Severity, levels: CheckOptions['levels']): Level {
  return levels[code] ?? levels['all'] ?? own;
}

function isWanted(rule: Rule, { version, levels }: CheckOptions): boolean {
  return levelOf(rule.name, rule.severity, levels) !== 'off' && (rule.holdsFor?.(version) ?? true);
}

function leveled(code: string, own: Severity, report: Report | Problem, { levels }: CheckOptions): Finding[] {
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

import { docsPath } from '../../check/docs.js';
import { type FileResult, type Reporter, rangeOf } from './reporter.js';

/** One JSON object for the whole run; positions are zero-based, in UTF-16. */
export function jsonReporter(): Reporter {
  const findings: object[] = [];
  return {
    file(result) {
      findings.push(...findingsOf(result));
      return '';
    },
    end: ({ files }) => `${JSON.stringify({ files, findings }, undefined, 2)}\n`,
  };
}

function findingsOf({ file, lines, findings }: FileResult): object[] {
  return findings.map(finding => ({
    file,
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    range: rangeOf(lines, finding),
    fixable: finding.fix !== undefined,
    docs: docsPath(finding.code),
  }));
}

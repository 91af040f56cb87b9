import { isMinor, type Reporter, rangeOf } from './reporter.js';

/** Workflow commands that GitHub shows beside the lines of a pull request; lines and columns count from 1. */
export function githubReporter(): Reporter {
  return {
    file: ({ file, lines, findings }) =>
      findings
        .map(finding => {
          const { start, end } = rangeOf(lines, finding);
          const properties = {
            file,
            line: start.line + 1,
            col: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
            title: finding.code,
          };
          const command = isMinor(finding.severity) ? 'notice' : finding.severity;
          const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
          return `::${command} ${written.join(',')}::${escapeMessage(finding.message)}\n`;
        })
        .join(''),
    end: () => '',
  };
}

/** What ends a command or an escape is written as a code, as GitHub's own toolkit does. */
function escapeMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

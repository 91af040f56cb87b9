import { existsSync } from 'node:fs';
import type { LineIndex } from 'tree-sitter-leptos';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { docsUrl } from '../check/docs.js';
import type { Finding, Severity } from '../check/finding.js';
import { rangeOf } from './positions.js';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const pages = new Map<string, string | undefined>();

/** A finding in a text with these lines as LSP has it. */
export function diagnosticOf(finding: Finding, { lines }: { readonly lines: LineIndex }, uri: string): Diagnostic {
  const href = pageOf(finding.code);
  return {
    range: rangeOf(lines, finding),
    severity: SEVERITY[finding.severity],
    code: finding.code,
    source: 'leptos',
    message: finding.message,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(finding.related.length === 0
      ? {}
      : {
          relatedInformation: finding.related.map(place => ({
            location: { uri, range: rangeOf(lines, place) },
            message: place.message,
          })),
        }),
  };
}

/** The address of the page on a code, where there is one. */
function pageOf(code: string): string | undefined {
  if (!pages.has(code)) {
    const url = docsUrl(code);
    pages.set(code, existsSync(url) ? url.href : undefined);
  }
  return pages.get(code);
}

import { editsOfFixes } from '../../check/edits-of-fixes.js';
import type { Finding, Fix } from '../../check/finding.js';
import type { CodeAction, CodeActionSource } from './code-action.js';

type Fixable = Finding & { readonly fix: Fix };

/** The fixes of findings that the selection touches. */
export const findingFixes: CodeActionSource = {
  kinds: ['quickfix'],
  find: ({ findings, span }) =>
    findings()
      .filter(finding => finding.start <= span.end && span.start <= finding.end)
      .flatMap(finding => [
        ...(finding.fix === undefined ? [] : [fixing(finding, finding.fix, true)]),
        ...(finding.suggestions ?? []).map(suggestion => fixing(finding, suggestion, false)),
      ]),
};

/** @param isPreferred Whether it is safe: what somebody has to look at is not done by itself. */
function fixing(finding: Finding, { title, edits }: Fix, isPreferred: boolean): CodeAction {
  return { title, kind: 'quickfix', isPreferred, fixes: [finding], edits: () => ({ own: edits }) };
}

/** All fixes of the document at once. */
export const fixAll: CodeActionSource = {
  kinds: ['source.fixAll.leptos'],
  find: ({ findings }) => {
    const fixes = fixable(findings());
    if (fixes.length === 0) return [];
    const action: CodeAction = {
      title: 'Fix all that can be fixed by itself',
      kind: 'source.fixAll.leptos',
      fixes,
      edits: () => ({ own: editsOfFixes(fixes.map(({ fix }) => fix)) }),
    };
    return [action];
  },
};

function fixable(findings: readonly Finding[]): Fixable[] {
  return findings.filter((finding): finding is Fixable => finding.fix !== undefined);
}

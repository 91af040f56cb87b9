import { readViewQuickly } from 'prettier-plugin-leptos/read';
import { applyEdits, type Parsers, type TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { type CheckOptions, checkDocument } from '../check/check-document.js';
import { editsOfFixes } from '../check/edits-of-fixes.js';
import type { Finding } from '../check/finding.js';

export interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** How many findings were mended. */
  readonly fixed: number;
}

/** More rounds than any chain of fixes needs. */
const ROUNDS = 20;

/** The findings of a text, and nothing changed. */
export function checkText(parsers: Parsers, text: string, options: CheckOptions): Checked {
  const document = ViewDocument.read(parsers, text, { quickReader: readViewQuickly });
  try {
    return { text, findings: checkDocument(document, options), fixed: 0 };
  } finally {
    document.dispose();
  }
}

/**
 * Applies all fixes, those that overlap one after the other, until none is left. A round that does not leave fewer
 * findings than it found is taken back.
 *
 * @param suppose Called with each text before it is checked, for what is known of the project to follow it.
 */
export function fixText(
  parsers: Parsers,
  text: string,
  options: CheckOptions,
  suppose: (text: string) => void = () => undefined,
): Checked {
  let current = checkText(parsers, text, options);
  for (let round = 0; round < ROUNDS; round++) {
    const edits = editsOf(current.findings);
    if (edits.length === 0) return current;
    const edited = applyEdits(current.text, edits);
    suppose(edited);
    const next = checkText(parsers, edited, options);
    const mended = current.findings.length - next.findings.length;
    if (mended <= 0) return current;
    current = { ...next, fixed: current.fixed + mended };
  }
  return current;
}

/** The edits of the fixes of findings that are applied in one round. */
export function editsOf(findings: readonly Finding[]): readonly TextEdit[] {
  return editsOfFixes(findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix])));
}

import { applyEdits, loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { expect } from 'vitest';
import { type CheckOptions, checkDocument } from '../../src/check/check-document.js';
import type { Finding } from '../../src/check/finding.js';
import type { Rule } from '../../src/check/rule.js';
import { editsOf } from '../../src/cli/check-file.js';
import { context } from '../features/snippet.js';

const parsers = await loadParsers();

/** The findings of a text, of all rules or of those that are given. */
export function check(text: string, options: Partial<CheckOptions> = {}, rules?: readonly Rule[]): Finding[] {
  const document = ViewDocument.open(parsers, text);
  const all = { ...context(options.version), rstml: '0.12' as const, levels: {}, ...options };
  const findings = checkDocument(document, all, rules);
  document.dispose();
  return findings;
}

/** The body of a view in a function. */
export function inView(body: string): string {
  return `fn f() -> impl IntoView {\n    view! { ${body} }\n}\n`;
}

/**
 * Asserts that the only findings of a text are of `code`, exactly at the places between `«` and `»`.
 * Without marks: that there are none.
 */
export function expectFindings(code: string, marked: string, options: Partial<CheckOptions> = {}): Finding[] {
  const text = marked.replace(/[«»]/g, '');
  const findings = check(text, options);
  let shown = text;
  for (const { start, end } of [...findings].reverse()) {
    shown = `${shown.slice(0, start)}«${shown.slice(start, end)}»${shown.slice(end)}`;
  }
  expect(shown).toBe(marked);
  expect(new Set(findings.map(finding => finding.code))).toEqual(new Set(marked.includes('«') ? [code] : []));
  return findings;
}

/** The text after all fixes of its findings. */
export function fixed(text: string): string {
  return applyEdits(text, editsOf(check(text)));
}

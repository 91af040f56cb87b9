import { readFileSync } from 'node:fs';
import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../src/check/check-document.js';
import { docsUrl } from '../../src/check/docs.js';
import type { Finding } from '../../src/check/finding.js';
import { RULES } from '../../src/check/rules/index.js';
import { editsOf } from '../../src/cli/check-file.js';
import type { Files } from '../project/workspace.js';
import { check } from './checking.js';
import { checkProject } from './in-project.js';
import { exampleFiles } from './page-example.js';

/** The rules that mend, unseen, what their page shows as wrong. */
const MENDED = [
  'and-with-view',
  'as-after-value',
  'attr-prefix-on-element',
  'attribute-without-value-after-marker',
  'block-instead-of-spread',
  'branches-of-different-types',
  'closure-expected',
  'dashed-prop',
  'deprecated-name',
  'directive-in-static-element',
  'directive-name',
  'doc-comment-as-text',
  'entity-in-text',
  'fragment-in-element',
  'handler-called',
  'hydrate-mounts-app',
  'inline-handler-closure',
  'leftover-cx',
  'prop-closure-parameters',
  'prop-type-mismatch',
  'ref-instead-of-node-ref',
  'server-function-not-async',
  'show-when-signal',
  'signal-read-not-reactive',
  'spread-before-marker',
  'spread-taken-by-value',
  'svg-link-as-html',
  'table-without-tbody',
  'tag-ended-early',
  'text-cut-by-comment',
  'undelegated-event',
  'unknown-attribute',
  'unknown-component',
  'unquoted-text',
  'view-then-semicolon',
  'void-element-with-children',
];

describe.each(MENDED)('the fix of %s', code => {
  it('mends the example of its page, and what is left parses', async () => {
    const wrong = exampleFiles(readFileSync(docsUrl(code), 'utf8'), 'Wrong');
    const right = mended(wrong, await findingsIn(wrong, code));
    expect(right).not.toEqual(wrong);
    const left = Object.values(await findingsIn(right, code)).flat();
    expect(left.map(finding => `${finding.code}: ${finding.message}`)).toEqual([]);
  });
});

/** The findings of a rule and of the grammar, by file. */
async function findingsIn(files: Files, code: string): Promise<Readonly<Record<string, readonly Finding[]>>> {
  const own = RULES.find(rule => rule.name === code)?.severity;
  const options: Partial<CheckOptions> = { levels: own === 'off' ? { [code]: 'warning' } : {} };
  const all = files[''] === undefined ? await checkProject(files, options) : { '': check(files[''], options) };
  return Object.fromEntries(
    Object.entries(all).map(([name, findings]) => [
      name,
      findings.filter(finding => finding.code === code || finding.code.startsWith('syntax/')),
    ]),
  );
}

function mended(files: Files, found: Readonly<Record<string, readonly Finding[]>>): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, applyEdits(text, editsOf(found[name] ?? []))]),
  );
}

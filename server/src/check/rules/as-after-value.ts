import type { Attribute } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { elementsIn } from '../elements.js';
import type { Fix } from '../finding.js';
import type { Report, Rule } from '../rule.js';
import { outsideBrackets } from '../rust-text.js';

/** The attribute `as` behind a value without braces: Rust reads a cast (view-language.md 1.6, V-AS in 6.2). */
export const asAfterValue: Rule = {
  name: 'as-after-value',
  severity: 'error',
  scope: 'view',
  *check({ document, version }) {
    // Up to 0.6 the macro reads on behind a block, too.
    const isEndedByBraces = atLeast(version, '0.7');
    for (const element of elementsIn(document)) {
      for (const item of element.open.items) {
        const report = item.kind === 'attribute' ? reportOn(item, document.text, isEndedByBraces) : undefined;
        if (report !== undefined) yield report;
      }
    }
  },
};

function reportOn({ value }: Attribute, text: string, isEndedByBraces: boolean): Report | undefined {
  if (value?.form !== 'expression' || value.code === undefined || value.code.errors.length === 0) return undefined;
  const { start, end } = value;
  const shown = outsideBrackets(text.slice(start, end));
  const at = shown.search(/(?<=[\s\0])as\s*=(?!=)/u);
  const before = shown.slice(0, at).trimEnd();
  if (at === -1 || before === '') return undefined;
  return {
    start: start + at,
    end: start + at + 2,
    message: isEndedByBraces
      ? 'Behind a value without braces, `as` is a cast for Rust, no attribute: put the value in front of it in braces.'
      : 'Behind a value, `as` is a cast for Rust, no attribute: put `as` in front of all values.',
    // The tag itself is whole: nothing that is not closed comes from this.
    explains: { within: { start, end }, unclosedAt: -1 },
    ...(isEndedByBraces ? { fix: braces(start, start + before.length) } : {}),
  };
}

function braces(start: number, end: number): Fix {
  const edits = [
    { start, end: start, text: '{' },
    { start: end, end, text: '}' },
  ];
  return { title: 'Put the value in braces', edits };
}

import type { Attribute } from 'tree-sitter-leptos';
import { attributesIn } from '../attributes.js';
import type { Report, Rule } from '../rule.js';
import { outsideBrackets } from '../rust-text.js';

/** What may stand in front of a block that is none of a struct's. */
const BLOCK_KEYWORDS = /^(?:async|const|else|loop|move|try|unsafe)$/;

/** Simple values, which most are, end with no struct. */
const MAY_END_IN_STRUCT = new Set([
  'assignment_expression',
  'binary_expression',
  'closure_expression',
  'range_expression',
  'reference_expression',
  'return_expression',
  'struct_expression',
  'unary_expression',
]);

/** `a=b {..attributes}`: Rust reads the struct `b { ..attributes }` (view-language.md 1.6, V-SPREADEAT in 6.2). */
export const spreadTakenByValue: Rule = {
  name: 'spread-taken-by-value',
  severity: 'error',
  scope: 'view',
  *check({ document }) {
    for (const { attribute } of attributesIn(document)) {
      const report = reportOn(attribute, document.text);
      if (report !== undefined) yield report;
    }
  },
};

function reportOn({ key, value }: Attribute, text: string): Report | undefined {
  if (value?.form !== 'expression' || !MAY_END_IN_STRUCT.has(value.code?.type ?? '')) return undefined;
  const { start, end } = value;
  if (text.charAt(end - 1) !== '}') return undefined;
  const shown = outsideBrackets(text.slice(start, end));
  const brace = shown.lastIndexOf('{');
  const before = shown.slice(0, brace).trimEnd();
  const name = /(?:^|[^\w:.])(?:\w+::)*([a-z_]\w*)$/.exec(before)?.[1];
  if (name === undefined || BLOCK_KEYWORDS.test(name) || /\b(?:if|for|match|while)\b/.test(before)) return undefined;
  if (before.length === brace || !/^\s*\.\.[^.=]/.test(text.slice(start + brace + 1, end))) return undefined;
  return {
    start: start + brace,
    end,
    message: `Behind \`${name}\`, the spread becomes part of the value, as in \`Struct { ..base }\`: put the value of \`${key}\` in braces.`,
    fix: {
      title: 'Put the value in braces',
      edits: [
        { start, end: start, text: '{' },
        { start: start + before.length, end: start + before.length, text: '}' },
      ],
    },
  };
}

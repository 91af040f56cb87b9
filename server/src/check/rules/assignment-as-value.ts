import { attributesIn } from '../attributes.js';
import type { Rule } from '../rule.js';

/** An assignment as a value: `a= b=3`, `a=x -b=3` (view-language.md 1.6, V-EQEQ in 6.2). */
export const assignmentAsValue: Rule = {
  name: 'assignment-as-value',
  severity: 'error',
  scope: 'view',
  *check({ document }) {
    for (const { attribute } of attributesIn(document)) {
      const { key, value } = attribute;
      if (value?.form !== 'expression' || value.code?.type !== 'assignment_expression') continue;
      // A cast that was meant as the attribute `as` is told by `as-after-value`.
      if (value.code.errors.length > 0) continue;
      yield {
        start: value.start,
        end: value.end,
        message: `Rust reads the value of \`${key}\` as an assignment: give \`${key}\` its own value, or put that in braces.`,
      };
    }
  },
};

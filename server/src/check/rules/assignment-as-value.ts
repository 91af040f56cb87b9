import type { AttributeValue } from 'tree-sitter-leptos';
import { attributesIn } from '../attributes.js';
import type { Report, Rule } from '../rule.js';

/** An assignment as a value: `a= b=3`, `a=x -b=3`, `a="x"b="y"` (view-language.md 1.6, V-EQEQ in 6.2). */
export const assignmentAsValue: Rule = {
  name: 'assignment-as-value',
  severity: 'error',
  scope: 'view',
  *check({ document }) {
    for (const { attribute } of attributesIn(document)) {
      const { key, value } = attribute;
      const glued = value?.form === 'string' ? gluedName(value, document.text) : undefined;
      if (glued !== undefined) yield glued;
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

/** What follows a string without a blank is its suffix to Rust, as `u8` is in `1u8`; no string may have one. */
function gluedName({ end }: AttributeValue, text: string): Report | undefined {
  const name = /^[\p{XID_Start}_]\p{XID_Continue}*/u.exec(text.slice(end, end + 100))?.[0];
  if (name === undefined) return undefined;
  return {
    start: end,
    end: end + name.length,
    message: `Rust reads \`${name}\` as a part of the string in front of it: put a blank between them.`,
    fix: { title: 'Put a blank in front of it', edits: [{ start: end, end, text: ' ' }] },
  };
}

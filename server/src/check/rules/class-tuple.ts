import type { Span } from 'tree-sitter-leptos';
import { leadingLiterals } from '../../features/string-literals.js';
import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import { isComponent } from '../elements.js';
import type { Report, Rule } from '../rule.js';
import { outsideBrackets } from '../rust-text.js';

/** `class=(names, condition)` and `style=(name, value)` in a form that the macro does not take (6.1, V-CLSARR, V-CLSTUP). */
export const classTuple: Rule = {
  name: 'class-tuple',
  severity: 'error',
  scope: 'view',
  *check({ document, version }) {
    for (const { attribute, element } of attributesIn(document)) {
      const { key, value } = attribute;
      if (key !== 'class' && key !== 'style') continue;
      if (value?.code?.type !== 'tuple_expression' || value.code.errors.length > 0 || isComponent(element)) continue;
      const parts = partsOf(document.text, { start: value.start + 1, end: value.end - 1 });
      const [name] = parts;
      if (name === undefined) continue;
      if (parts.length !== 2) yield wrongLength(key, value, parts.length);
      else if (document.text.charAt(name.start) === '[') yield* namesOf(name, document.text);
      else if (!atLeast(version, '0.7') && leadingLiterals(document.text, value).length === 0) yield noLiteral(name);
    }
  },
};

function wrongLength(key: string, { start, end }: Span, length: number): Report {
  const second = key === 'class' ? 'condition' : 'value';
  return {
    start,
    end,
    message: `A tuple for \`${key}\` has a name and a ${second}, not ${length} parts: write \`${key}=("name", ${second})\`.`,
  };
}

/** The names in an array that are no string literals. */
function* namesOf({ start, end }: Span, text: string): Generator<Report> {
  for (const part of partsOf(text, { start: start + 1, end: end - 1 })) {
    if (/^r?#*"/.test(text.slice(part.start, part.end))) continue;
    yield {
      ...part,
      message: 'The names in a class array must be string literals: write this one as `class=(name, condition)`.',
    };
  }
}

function noLiteral(name: Span): Report {
  return { ...name, message: 'The name in the tuple must be a string literal up to Leptos 0.6.' };
}

/** What stands between the commas of a list, blanks left out. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  const shown = outsideBrackets(text.slice(start, end));
  let from = 0;
  for (const part of shown.split(',')) {
    const at = start + from + (part.length - part.trimStart().length);
    if (part.trim() !== '') parts.push({ start: at, end: at + part.trim().length });
    from += part.length + 1;
  }
  return parts;
}

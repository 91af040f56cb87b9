import type { Attribute } from '../../facts/attributes.js';
import { headOf, type ItemHead } from '../item-head.js';
import { ownItems } from '../own-items.js';
import type { Report, Rule } from '../rule.js';

/** `#[doc = include_str!(…)]` on a component or a prop: the macro reads the docs, and takes literals only (C-DOC, view-language.md 3.7). */
export const docsNotLiteral: Rule = {
  name: 'docs-not-literal',
  severity: 'error',
  *check(context) {
    if (!/#\[\s*doc\s*=/.test(context.document.text)) return;
    for (const item of ownItems(context)) {
      const { leptos, start, nameStart } = item;
      if (leptos?.kind !== 'component' && leptos?.kind !== 'island') continue;
      if (context.document.text.slice(start, nameStart).includes('cfg_attr')) continue;
      const head = headOf(item, context);
      const all = [head.attributes, ...head.parameters.map(({ declaration }) => declaration?.outer.attributes ?? [])];
      for (const attribute of all.flat()) {
        const report = reportOf(attribute, head);
        if (report !== undefined) yield report;
      }
    }
  },
};

function reportOf({ path, valueStart }: Attribute, { source: { text }, start: offset }: ItemHead): Report | undefined {
  if (path !== 'doc' || valueStart === undefined) return undefined;
  const macro = /^\s*(?:\w+::)*\w+\s*!/.exec(text.slice(valueStart))?.[0];
  if (macro === undefined) return undefined;
  const start = offset + valueStart + macro.length - macro.trimStart().length;
  const message = 'The macro reads the docs of a component, and takes a string literal only: write the text itself.';
  return { start, end: offset + valueStart + macro.length, message };
}

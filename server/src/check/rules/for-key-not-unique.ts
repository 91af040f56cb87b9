import { allViews, type Element, visit } from 'tree-sitter-leptos';
import type { Report, Rule, RuleContext } from '../rule.js';

/** `<For key=…>` with one key for all rows, or with the number of the row (R-KEY of view-language.md 6.2). */
export const forKeyNotUnique: Rule = {
  name: 'for-key-not-unique',
  severity: 'warning',
  *check(context) {
    if (!context.document.text.includes('key=')) return;
    for (const view of allViews(context.document)) {
      const reports: Report[] = [];
      visit(view, place => {
        const report = place.kind === 'element' && FORS.has(place.name) ? reportOf(place, context) : undefined;
        if (report !== undefined) reports.push(report);
      });
      yield* reports;
    }
  },
};

const FORS: ReadonlySet<string> = new Set(['For', 'ForEnumerate']);
/** `|_| 0`, `|_| ()`, `|_| "row"`: the same for each row. */
const CONSTANT = /^\{?\s*(?:move\s*)?\|\s*_\w*\s*(?::[^|]*)?\|\s*(?:-?\d\w*|\(\s*\)|"[^"]*"|true|false)\s*\}?$/;
/** `|(i, _)| *i`: the number that `enumerate` gave. */
const NUMBER =
  /^\{?\s*(?:move\s*)?\|\s*&?\(\s*(\w+)\s*,[^|]*\|\s*\*?\s*(\w+)\s*(?:\.\s*(?:clone|to_string)\s*\(\s*\))?\s*\}?$/;

function reportOf({ open }: Element, { document: { text } }: RuleContext): Report | undefined {
  const codeOf = (name: string): string => {
    const code = open.attributes.find(({ key }) => key === name)?.value?.code;
    return code === undefined ? '' : text.slice(code.start, code.end);
  };
  const code = open.attributes.find(({ key }) => key === 'key')?.value?.code;
  if (code === undefined || code.errors.length > 0) return undefined;
  const written = codeOf('key');
  const { start, end } = code;
  if (CONSTANT.test(written)) {
    const message = 'All rows have the same key, so that only one of them is kept: return what tells them apart.';
    return { start, end, message };
  }
  const [, number, returned] = NUMBER.exec(written) ?? [];
  if (number === undefined || number !== returned || !/\.\s*enumerate\s*\(/.test(codeOf('each'))) return undefined;
  const message =
    'The number of a row is no key: rows that move or go away keep the state of others. Return something of the item.';
  return { start, end, message };
}

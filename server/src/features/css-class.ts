import { relative, sep } from 'node:path';
import { LineIndex } from 'tree-sitter-leptos';
import type { FoundStyle, StyleIndex, StyleRule, Stylesheet } from '../styles/model.js';

/** How many rules are shown of one class, and how many lines of each. */
const RULES = 5;
const LINES = 20;

const lineIndices = new WeakMap<Stylesheet, LineIndex>();

/** What the stylesheets say of a class, in markdown: its rules with their places. Undefined for one without a rule. */
export function classDocumentation(name: string, styles: StyleIndex): string | undefined {
  const rules = rulesOf(styles.classNamed(name));
  if (rules.length === 0) return undefined;
  const shown = rules.slice(0, RULES).map(({ sheet, rule }) => {
    const { line } = linesOf(sheet).positionAt(rule.start);
    return `${fence(ruleText(sheet.text, rule))}\n${placeOf(sheet, styles)}:${line + 1}`;
  });
  const more = rules.length > RULES ? [`… and ${rules.length - RULES} more`] : [];
  return [...shown, ...more].join('\n\n');
}

/** Where a class is written, in a few words: `main.css`, `main.css and 2 more`. */
export function classPlaces(name: string, styles: StyleIndex): string {
  const files = [...new Set(rulesOf(styles.classNamed(name)).map(({ sheet }) => placeOf(sheet, styles)))];
  const [first = '', ...more] = files;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

/** The rules whose selectors name a class, each once. */
export function rulesOf(found: readonly FoundStyle[]): { readonly sheet: Stylesheet; readonly rule: StyleRule }[] {
  const seen = new Set<StyleRule>();
  return found.flatMap(({ rule, sheet }) => {
    if (rule === undefined || seen.has(rule)) return [];
    seen.add(rule);
    return [{ sheet, rule }];
  });
}

function placeOf({ file }: Stylesheet, { root }: StyleIndex): string {
  return (root === undefined ? file : relative(root, file)).split(sep).join('/');
}

function linesOf(sheet: Stylesheet): LineIndex {
  const known = lineIndices.get(sheet);
  if (known !== undefined) return known;
  const lines = LineIndex.of(sheet.text);
  lineIndices.set(sheet, lines);
  return lines;
}

/** A rule with what is around it, in as many lines as somebody reads. */
function ruleText(text: string, rule: StyleRule): string {
  const heads: string[] = [];
  for (let outer = rule.parent; outer !== undefined; outer = outer.parent) {
    heads.unshift(text.slice(outer.start, outer.headEnd));
  }
  const lines = text.slice(rule.start, rule.end).split(/\r?\n/);
  const indents = lines
    .slice(1)
    .filter(line => line.trim() !== '')
    .map(line => /^\s*/.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents, LINES);
  const dedented = lines.map((line, at) => (at === 0 ? line : line.slice(indent)));
  const shown = dedented.length > LINES ? [...dedented.slice(0, LINES - 1), '  …'] : dedented;
  return [...heads.map(head => `/* ${head.replace(/\s+/g, ' ').replaceAll('*/', '')} */`), ...shown].join('\n');
}

function fence(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}css\n${code}\n${ticks}`;
}

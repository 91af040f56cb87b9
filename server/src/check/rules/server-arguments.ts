import type { Span } from 'tree-sitter-leptos';
import { declarations } from '../../facts/arguments.js';
import { headOf, type ItemHead } from '../item-head.js';
import type { Report, Rule } from '../rule.js';
import { ownServerFunctions } from '../server-functions.js';

/**
 * The arguments of `#[server(…)]` in an order that the macro does not take, or twice (SF-REP, SF-ORDER, SF-BOTH,
 * SF-STR and SF-EXTRA, view-language.md 4.2).
 */
export const serverArguments: Rule = {
  name: 'server-arguments',
  severity: 'error',
  *check(context) {
    for (const { item } of ownServerFunctions(context)) {
      const head = headOf(item, context);
      const given = argumentsOf(head);
      const report = given && mistakeIn(given);
      if (report !== undefined) {
        const { start, end, message } = report;
        yield { start: head.start + start, end: head.start + end, message };
      }
    }
  },
};

/** UTF-16 offsets in the head. */
interface Argument extends Span {
  /** `key` of `key = value`; undefined for one without. */
  readonly key: string | undefined;
  readonly isLiteral: boolean;
}

/** Undefined where one of them is half-typed. */
function argumentsOf({ attributes, source }: ItemHead): readonly Argument[] | undefined {
  const group = attributes.find(({ path }) => path.replace(/^.*::/, '') === 'server')?.arguments;
  if (group === undefined) return undefined;
  const given: Argument[] = [];
  for (const { start, end } of declarations(source, group.start, group.contentEnd)) {
    const written = source.text.slice(start, end);
    const key = /^(\w+)\s*=\s*\S/.exec(written)?.[1];
    const isLiteral = /^r?#*"/.test(written);
    if (key === undefined && !isLiteral && !/^\w+$/.test(written)) return undefined;
    given.push({ start, end: key === undefined ? end : start + key.length, key, isLiteral });
  }
  return given;
}

function mistakeIn(given: readonly Argument[]): Report | undefined {
  const keys = new Set<string>();
  let positional = 0;
  let literals = 0;
  for (const argument of given) {
    const { start, end, key, isLiteral } = argument;
    if (key !== undefined) {
      if (keys.has(key)) return { start, end, message: `\`${key}\` is given twice: remove one of them.` };
      if (keys.has('encoding') && (key === 'input' || key === 'output')) {
        return { start, end, message: `\`encoding\` says what \`${key}\` would: keep one of both.` };
      }
      keys.add(key);
      continue;
    }
    if (keys.size > 0) {
      const message = 'What has no name must stand in front of what has one: give it its name, or put it first.';
      return { start, end, message };
    }
    positional++;
    if (isLiteral) literals++;
    else if (positional > 1) {
      return { start, end, message: 'Only the first can be the name of the struct: the others are strings.' };
    }
    if (literals > 3) {
      const message = 'There are three strings at most: prefix, encoding and endpoint. Remove this one.';
      return { start, end, message };
    }
  }
  return undefined;
}

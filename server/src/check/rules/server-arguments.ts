import type { Span } from 'tree-sitter-leptos';
import { declarations } from '../../facts/arguments.js';
import { headOf, type ItemHead } from '../item-head.js';
import type { Report, Rule } from '../rule.js';
import { ownServerFunctions } from '../server-functions.js';

/**
 * The arguments of `#[server(…)]` in an order that the macro does not take, or twice (SF-REP, SF-ORDER, SF-BOTH,
 * SF-STR and SF-EXTRA, view-language.md 4.2; what may come first is in 4.1).
 */
export const serverArguments: Rule = {
  name: 'server-arguments',
  severity: 'error',
  *check(context) {
    for (const { item, facts } of ownServerFunctions(context)) {
      const head = headOf(item, context);
      const given = argumentsOf(head);
      const report = given && (stringFirst(given, facts.struct, head.source.text) ?? mistakeIn(given));
      if (report !== undefined) yield moved(report, head.start);
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
    const isLiteral = /^r?(#*)".*"\1$/s.test(written);
    if (key === undefined && !isLiteral && !/^\w+$/.test(written)) return undefined;
    given.push({ start, end: key === undefined ? end : start + key.length, key, isLiteral });
  }
  return given;
}

/** A string where only the name of the struct can stand. What it was meant for is a guess, so that nobody mends it unseen. */
function stringFirst([first, ...others]: readonly Argument[], struct: string, text: string): Report | undefined {
  if (first?.isLiteral !== true) return undefined;
  const { start, end } = first;
  const written = text.slice(start, end);
  const key = /^r?#*"\//.test(written) ? 'prefix' : 'endpoint';
  const isAlone = others.every(other => other.key !== undefined && other.key !== key);
  const message = isAlone
    ? `A string cannot come first without its name: write \`${key} = ${written}\`.`
    : `Strings without a name stand behind the struct: put \`${struct}\` in front of them.`;
  const edit = { start, end: start, text: isAlone ? `${key} = ` : `${struct}, ` };
  return { start, end, message, suggestions: [{ title: `Write \`${edit.text.trimEnd()}\` in front`, edits: [edit] }] };
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
      const advice = isLiteral ? 'give it its name' : 'give it its name, or put it first';
      const message = `What has no name must stand in front of what has one: ${advice}.`;
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

/** A report whose offsets count from the head, as one of the document. */
function moved({ start, end, message, suggestions }: Report, by: number): Report {
  const fixes = suggestions?.map(({ title, edits }) => ({
    title,
    edits: edits.map(edit => ({ ...edit, start: by + edit.start, end: by + edit.end })),
  }));
  return { start: by + start, end: by + end, message, ...(fixes === undefined ? {} : { suggestions: fixes }) };
}

import type { RustError } from '../view/nodes.js';
import { type Check, excerpt, NONE, type Problem } from './problem.js';

const CODE = 'syntax/rust';

/** Words that are never an expression by themselves (the Rust reference, "Keywords"). */
const NO_EXPRESSION = new Set([
  'let',
  'fn',
  'struct',
  'enum',
  'impl',
  'trait',
  'type',
  'use',
  'mod',
  'pub',
  'where',
  'in',
  'else',
  'as',
]);

/** Rust code in a view that does not parse: at the token, where rustc underlines the whole macro. */
export const checkRust: Check = (place, { text }) => {
  switch (place.kind) {
    case 'rust':
      return place.errors.map(error => problem(error, text));
    case 'text':
      return place.errors.map(error => problem(error, text));
    case 'unparsed':
      return [
        { code: CODE, message: unexpected(text.slice(place.start, place.end)), start: place.start, end: place.end },
      ];
    case 'attribute': {
      const broken = place.errors.map(error => problem(error, text));
      const code = place.value?.code;
      if (code?.type !== 'identifier') return broken;
      const { start, end } = code;
      const word = text.slice(start, end);
      if (!NO_EXPRESSION.has(word)) return broken;
      return [...broken, { code: CODE, message: `\`${word}\` is a keyword: expected an expression.`, start, end }];
    }
    default:
      return NONE;
  }
};

function problem(error: RustError, text: string): Problem {
  const { start, end, missing } = error;
  if (missing === undefined) return { code: CODE, message: unexpected(text.slice(start, end)), start, end };
  return { code: CODE, message: `Expected ${nameOf(missing)} here.`, start, end };
}

function unexpected(source: string): string {
  return `This is not valid Rust: unexpected \`${excerpt(source)}\`.`;
}

/** A token as it is written, a node of tree-sitter-rust in plain words. */
function nameOf(type: string): string {
  if (!/^\w+$/u.test(type)) return `\`${type}\``;
  if (type === 'field_identifier') return 'a field or method name';
  if (type === 'type_identifier') return 'a type';
  return type.includes('identifier') ? 'an expression' : `\`${type}\``;
}

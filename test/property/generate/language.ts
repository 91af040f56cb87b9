import fc from 'fast-check';
import { attribute, tagItems } from './attributes.js';
import { block, statement } from './blocks.js';
import { arm, blockLike, closure, lastArm } from './control.js';
import { chain, condition, operand, value } from './expressions.js';
import { macroCall } from './macros.js';
import { children, element, node } from './nodes.js';
import { alternatives, pattern } from './patterns.js';
import type { Tokens } from './tokens.js';
import { bound, generics, type } from './types.js';
import { nestedView } from './views.js';

/** What makes code of each kind, given a way to get at the others. */
const RULES = {
  type,
  generics,
  bound,
  pattern,
  alternatives,
  operand,
  chain,
  condition,
  value,
  closure,
  arm,
  lastArm,
  blockLike,
  block,
  statement,
  macroCall,
  nestedView,
  attribute,
  tagItems,
  node,
  element,
  children,
};

type Kind = keyof typeof RULES;

export interface Language {
  /** Code of a kind, made when it is needed: code nests. */
  readonly tie: (kind: Kind) => fc.Arbitrary<Tokens>;
}

/** The whole language. */
export const language = fc.letrec<Record<Kind, Tokens>>(tie => {
  const kinds = Object.keys(RULES) as Kind[];
  return Object.fromEntries(kinds.map(kind => [kind, RULES[kind]({ tie })])) as Record<Kind, fc.Arbitrary<Tokens>>;
});

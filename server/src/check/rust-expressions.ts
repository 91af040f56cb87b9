import type { Block, Expr } from 'prettier-plugin-leptos/rust';
import { perPiece } from './item-code.js';
import type { RustTree } from './rust-with-views.js';

/** The expressions that somebody asks for. */
type Wanted = Extract<Expr, { kind: 'if' | 'match' | 'for' | 'while' | 'loop' | 'binary' }>;

const WANTED: ReadonlySet<unknown> = new Set<Wanted['kind']>(['if', 'match', 'for', 'while', 'loop', 'binary']);

/** An expression in a tree. */
export interface Found {
  readonly expr: Wanted;
  /** Whether its value may be any: it is no operand, no condition, and no statement by itself, which must give `()`. */
  readonly isGiven: boolean;
}

/** What a tree is made of, whatever it is. */
type Node = Readonly<Record<string, unknown>>;

/** A part of a tree that is still to be looked at. */
interface Part {
  readonly node: unknown;
  readonly isGiven: boolean;
}

/**
 * The choices, loops and operators in a tree, each in front of those inside of it. What is inside of a macro is no part of
 * the tree.
 */
export const expressionsIn = perPiece((tree: RustTree): readonly Found[] => {
  const found: Found[] = [];
  const pending: Part[] = [{ node: tree, isGiven: true }];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    const { node, isGiven } = part;
    if (!isNode(node)) continue;
    if (isWanted(node)) found.push({ expr: node, isGiven });
    pushParts(pending, node);
  }
  return found;
});

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null;
}

function isWanted(node: Node): node is Node & Wanted {
  return WANTED.has(node['kind']);
}

function isBlock(node: Node): node is Node & Block {
  return node['statements'] !== undefined;
}

/** What holds only names, types and patterns, which are most of a tree. */
const WITHOUT_EXPRESSIONS: ReadonlySet<string> = new Set([
  'attributes',
  'ident',
  'inputs',
  'label',
  'macro',
  'member',
  'method',
  'output',
  'parens',
  'path',
  'pattern',
  'turbofish',
  'type',
]);

/** This runs for each node of a tree: a list of the entries of each would take longer than all else. */
function pushParts(pending: Part[], node: Node): void {
  if (isBlock(node)) {
    pushStatements(pending, node, true);
    return;
  }
  const { kind } = node;
  const isLoop = kind === 'for' || kind === 'while' || kind === 'loop';
  const isOperator = kind === 'binary' || kind === 'unary';
  for (const key in node) {
    const inner = node[key];
    if (!isNode(inner) || WITHOUT_EXPRESSIONS.has(key)) continue;
    if (isLoop && isBlock(inner)) pushStatements(pending, inner, false);
    else pending.push({ node: inner, isGiven: !isOperator && key !== 'condition' });
  }
}

/** @param isGiven Whether the value of the block goes anywhere. */
function pushStatements(pending: Part[], { statements }: Block, isGiven: boolean): void {
  const last = statements.at(-1);
  for (const statement of statements) {
    if (statement.kind !== 'stmt_expr') pending.push({ node: statement, isGiven: true });
    else pending.push({ node: statement.expr, isGiven: isGiven && statement === last && !statement.semicolon });
  }
}

/** Expressions behind which a method can be called as they are. */
const CLOSED: ReadonlySet<Expr['kind']> = new Set([
  'array',
  'call',
  'field',
  'index',
  'macro',
  'method_call',
  'paren',
  'path',
  'try',
]);

/** Whether a method can be called on an expression as it is written, without parentheses around it. */
export function isClosed({ kind }: Expr): boolean {
  return CLOSED.has(kind);
}

import type { MacroCall, Path, PathSegment } from '../../../src/rust/ast.js';
import * as parser from '../../../src/rust/parse/index.js';

/**
 * A tree in one line, for tests to read: `kind(parts)`, a part that is only what it is written as by its text, a flag
 * by its name, a block in braces, a path with the arguments of its segments.
 */
export function sketch(text: string, node: object): string {
  if ('statements' in node && 'attributes' in node)
    return `{ ${sketchAll(text, [node.attributes, node.statements].flat()).join('; ')} }`;
  if (isPath(node)) return sketchPath(text, node);
  if (isMacroCall(node)) return `${sketchPath(text, node.path)}!${CLOSED[node.delimiter]}`;
  const parts = Object.entries(node).flatMap(([key, value]) => sketchPart(text, key, value));
  const written = 'start' in node ? text.slice(Number(node.start), Number('end' in node ? node.end : 0)) : '';
  const [first] = parts;
  if (first === undefined || 'doc' in node) return written;
  if (parts.length === 1 && (first === written || ('kind' in node && WRAPPERS.has(node.kind)))) return first;
  return `${'kind' in node ? node.kind : ''}(${parts.join(' ')})`;
}

/** Kinds that say no more than the one part they have. */
const WRAPPERS = new Set<unknown>(['path', 'type', 'type_path', 'stmt_expr']);

/** What is a place and no part, or what the text of the node tells. */
const UNTOLD = new Set(['kind', 'start', 'end', 'literal', 'keyword', 'parens', 'braces']);

function sketchPart(text: string, key: string, value: unknown): string[] {
  if (UNTOLD.has(key)) return [];
  if (value === true) return [key];
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return sketchAll(text, value);
  if (value === null || typeof value !== 'object') return [];
  const isPlaceOnly = Object.keys(value).every(part => part === 'start' || part === 'end');
  return isPlaceOnly ? [] : [sketch(text, value)];
}

function sketchAll(text: string, nodes: readonly unknown[]): string[] {
  return nodes.flatMap(node => (node !== null && typeof node === 'object' ? [sketch(text, node)] : []));
}

const CLOSED = { '(': '()', '[': '[]', '{': '{}' } as const;

function isMacroCall(node: object): node is MacroCall {
  return 'delimiter' in node;
}

function isPath(node: object): node is Path {
  return 'segments' in node;
}

function sketchPath(text: string, { global, qself, segments }: Path): string {
  const names = segments.map(segment => segment.ident.name + sketchArgs(text, segment.args));
  const position = qself?.position ?? 0;
  const self = qself === undefined ? '' : `<${[sketch(text, qself.type), ...names.slice(0, position)].join(' as ')}>::`;
  return `${global ? '::' : ''}${self}${names.slice(position).join('::')}`;
}

function sketchArgs(text: string, args: PathSegment['args']): string {
  if (args === undefined) return '';
  if (args.kind === 'angle') return `${args.turbofish ? '::' : ''}<${sketchAll(text, args.args).join(', ')}>`;
  const output = args.output === undefined ? '' : ` -> ${sketch(text, args.output)}`;
  return `(${sketchAll(text, args.inputs).join(', ')})${output}`;
}

/** The sketch of what a whole text is; undefined where it does not parse. */
export function sketchOf(
  parse: (text: string, start: number, end: number) => parser.Parsed<unknown> | undefined,
  text: string,
): string | undefined {
  const parsed = parse(text, 0, text.length);
  return parsed && sketchAll(text, [parsed.node].flat()).join('; ');
}

export const expression = (text: string) => sketchOf(parser.parseExpression, text);
export const statements = (text: string) => sketchOf(parser.parseStatements, text);
export const type = (text: string) => sketchOf(parser.parseType, text);
/** A pattern as of an arm. */
export const pattern = (text: string) => sketchOf(parser.parseMatches, `x, ${text}`)?.replace(/^\(x (.*)\)$/, '$1');

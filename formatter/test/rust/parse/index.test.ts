import { describe, expect, it } from 'vitest';
import { lex } from '../../../src/rust/lexer.js';
import { type Parsed, parseBlock, parseExpression, parseStatements } from '../../../src/rust/parse/index.js';
import { sketch } from './sketch.js';

describe('a range of a text', () => {
  const text = 'let é = "😀"; { a; /* b */ c } // d';

  it('is all that is read, and its places are of the text', () => {
    const start = text.indexOf('{');
    const end = text.indexOf('}') + 1;
    const parsed = parseBlock(text, start, end);
    expect(parsed?.node).toMatchObject({ start, end });
    expect(parsed?.comments.map(comment => text.slice(comment.start, comment.end))).toEqual(['/* b */']);
  });

  it('must be wholly what is asked for', () => {
    expect(parseExpression('a; b', 0, 1)?.node).toMatchObject({ kind: 'path' });
    expect(parseExpression('a; b', 0, 2)).toBeUndefined();
    expect(parseExpression('', 0, 0)).toBeUndefined();
    expect(parseBlock('{ a } b', 0, 7)).toBeUndefined();
    expect(parseStatements('a }', 0, 3)).toBeUndefined();
  });
});

describe('code inside code that was parsed', () => {
  const text = 'f(1); view! { x /* a */ (2) } // b';
  const outer = parseStatements(text, 0, text.length);
  const macro = outer?.node[1];
  const body = macro?.kind === 'stmt_macro' ? macro.macro.body : { start: 0, end: 0 };

  it('is parsed from the same tokens', () => {
    const inner: Parsed<object> | undefined = outer && parseExpression(outer.lexed, body.start, body.end);
    expect(inner && sketch(text, inner.node)).toBe('call(x 2)');
    expect(inner?.comments.map(({ start, end }) => text.slice(start, end))).toEqual(['/* a */']);
    expect(inner?.lexed).toBe(outer?.lexed);
  });

  it('is not parsed where the range cuts a token, a comment or a pair of delimiters', () => {
    const lexed = lex('f(ab /* c */)', 0, 13);
    const parse = (start: number, end: number) => lexed && parseExpression(lexed, start, end)?.node;
    expect(parse(2, 4)).toMatchObject({ kind: 'path' });
    expect(parse(0, 13)).toMatchObject({ kind: 'call' });
    expect(parse(3, 4)).toBeUndefined();
    expect(parse(2, 3)).toBeUndefined();
    expect(parse(2, 8)).toBeUndefined();
    expect(parse(0, 12)).toBeUndefined();
    expect(parse(2, 13)).toBeUndefined();
  });
});

describe('deep nesting', () => {
  const around = (open: string, inside: string, close: string) => (depth: number) =>
    open.repeat(depth) + inside + close.repeat(depth);

  it.each([
    ['parentheses', around('(', 'a', ')')],
    ['blocks', around('{', 'a', '}')],
    ['calls', around('f(', 'a', ')')],
    ['closures', around('|| ', 'a', '')],
    ['prefix operators', around('-', 'a', '')],
    ['assignments', around('a = ', 'b', '')],
    ['match', around('match a { _ => ', 'b', '}')],
    ['functions', around('{ fn f() ', '{}', '}')],
    ['generic arguments', around('f::<', 'T', '>')],
    ['types', (depth: number) => `a as ${'&'.repeat(depth)}T`],
    ['patterns', (depth: number) => `if let ${around('(', 'a', ')')(depth)} = b {}`],
  ])('of %s has no tree from some depth on, and no crash', (_, nest) => {
    const deep = nest(100);
    const tooDeep = nest(100_000);
    expect(parseExpression(deep, 0, deep.length)).toBeDefined();
    expect(parseExpression(tooDeep, 0, tooDeep.length)).toBeUndefined();
  });

  it.each([
    ['operators', 'a', ' + a'],
    ['methods', 'a', '.b(c)?'],
    ['casts', 'a', ' as u8'],
    ['else if', 'if a {}', ' else if a {}'],
  ])('is not what a chain of %s is, however long', (_, first, link) => {
    const text = first + link.repeat(20_000);
    expect(parseExpression(text, 0, text.length)?.node).toMatchObject({ start: 0, end: text.length });
  });
});

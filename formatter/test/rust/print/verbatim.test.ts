import { describe, expect, test } from 'vitest';
import { Printer } from '../../../src/printer/printer.js';
import { parseExpression } from '../../../src/rust/parse/index.js';
import { CommentQueue } from '../../../src/rust/print/comment-queue.js';
import { printExpr } from '../../../src/rust/print/expr.js';
import { formatStable } from './format-stable.js';

/** Formats the expression behind `let a = ` in a text, with tabs or a file's own newlines. */
function formatIn(text: string, settings: { hardTabs?: boolean; newline?: '\r\n' }): string {
  const start = text.indexOf('=') + 1;
  const parsed = parseExpression(text, start, text.length);
  if (parsed === undefined) throw new Error('Does not parse');
  const out = new Printer({ maxWidth: 60, tabSpaces: 4, hardTabs: false, newline: '\n', ...settings });
  const comments = new CommentQueue(parsed.comments);
  printExpr(
    { text, out, comments, preformatted: () => [], noteBody: () => undefined, viewAt: () => undefined },
    parsed.node,
  );
  return out.finish();
}

describe('what stays as it is written', () => {
  test('is indented as the line in which it begins', () => {
    expect(
      formatStable(`{
  if a {
        let b = /* why */ c(
            1,
          2
        );
  }
}`),
    ).toBe(`{
    if a {
        let b = /* why */ c(
            1,
          2
        );
    }
}`);
  });

  test('goes with what it is moved with', () => {
    expect(formatStable('f(a, move || {\n   b /* why */ (\n     1)\n })')).toBe(`f(
    a,
    move || {
        b /* why */ (
          1)
    },
)`);
  });

  test('keeps the lines inside its literals and comments', () => {
    expect(formatStable('{\n      a();\n      let b = /* x\n  y */ "1\n   2\n" +\n        c;\n}')).toBe(
      '{\n    a();\n    let b = /* x\n  y */ "1\n   2\n" +\n      c;\n}',
    );
  });

  test('keeps its blank lines, and no blanks at the end of lines', () => {
    expect(formatStable('{\n  let a = // x  \n\n\n    b;\n}')).toBe('{\n    let a = // x\n\n\n      b;\n}');
  });

  test('counts a tab as a step', () => {
    expect(formatIn('\tlet a = {\n\t\tb();\n\t\tlet c = // x\n\t\t\td;\n\t}', {})).toBe(
      '{\n    b();\n    let c = // x\n        d;\n}',
    );
    expect(formatIn('let a = {\n    let c = // x\n        d;\n}', { hardTabs: true })).toBe(
      '{\n\tlet c = // x\n\t\td;\n}',
    );
  });
});

test('newlines are the ones that are asked for, save in literals', () => {
  const code = 'let a = {\r\n  // x\r\n  b("1\r\n2");\r\n  /* y\r\n z */\r\n  let c = // d\r\n    "3\r\n4";\r\n}';
  expect(formatIn(code, {})).toBe(
    '{\n    // x\n    b("1\r\n2");\n    /* y\n z */\n    let c = // d\n      "3\r\n4";\n}',
  );
  expect(formatIn(code, { newline: '\r\n' })).toBe(
    '{\r\n    // x\r\n    b("1\r\n2");\r\n    /* y\r\n z */\r\n    let c = // d\r\n      "3\r\n4";\r\n}',
  );
});

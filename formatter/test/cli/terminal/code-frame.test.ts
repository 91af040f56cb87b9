import { describe, expect, it } from 'vitest';
import { frameAround, frameLine } from '../../../src/cli/terminal/code-frame.js';

describe('the frame of a line', () => {
  /** Puts source and marks below each other, with the mark between `«` and `»`. */
  function framed(marked: string, width = 40): [string, string] {
    const from = marked.indexOf('«');
    const { source, marks } = frameLine(marked.replace(/[«»]/g, ''), from, marked.indexOf('»') - 1, width);
    return [source, marks];
  }

  it.each([
    ['a part', 'ab«cd»e', 'abcde', '  ^^'],
    ['nothing', 'ab«»cd', 'abcd', '  ^'],
    ['the end', 'ab«»', 'ab', '  ^'],
    ['tabs', '\ta\t«b»', '    a   b', '        ^'],
    ['a marked tab', '«\t»b', '    b', '^^^^'],
    ['wide characters', '日本«語»x', '日本語x', '    ^^'],
    ['emoji', '👩‍👩‍👧«🦀»', '👩‍👩‍👧🦀', '  ^^'],
    ['combining marks', 'e\u{301}«x»', 'e\u{301}x', ' ^'],
  ])('marks %s', (_, marked, source, marks) => {
    expect(framed(marked)).toEqual([source, marks]);
  });

  it('is clipped around the mark', () => {
    const [source, marks] = framed(`${'a'.repeat(1000)}«>»${'b'.repeat(1000)}`);
    expect(source).toMatch(/^…a+>b+…$/);
    expect(source.length).toBeLessThanOrEqual(40);
    expect(source.charAt(marks.indexOf('^'))).toBe('>');
  });

  it('is clipped at the end only', () => {
    const [source, marks] = framed(`«>»${'b'.repeat(1000)}`);
    expect(source).toMatch(/^>b+…$/);
    expect(marks).toBe('^');
  });

  it('is clipped at the beginning only', () => {
    const [source, marks] = framed(`${'日'.repeat(1000)}«>»`);
    expect(source).toMatch(/^…日+>$/);
    expect(marks).toBe(`${' '.repeat(1 + 2 * (source.length - 2))}^`);
  });

  it('takes no longer for a line of megabytes', () => {
    const line = 'x'.repeat(5_000_000);
    const began = performance.now();
    for (let index = 0; index < 100; index++) frameLine(line, 2_500_000, 2_500_001, 100);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('the frame around a place', () => {
  const LINES = ['fn f() {', '    view! { <p> }', '}'];
  const plain = (text: string): string => text;

  function framed(line: number, character: number, until?: number): string[] {
    const place = { line, character, until };
    return frameAround(at => LINES[at], place, 1, 80, { dim: plain, mark: plain }).split('\n');
  }

  it('has the lines before and after it', () => {
    expect(framed(1, 12, 15)).toEqual([
      '  1 | fn f() {',
      '  2 |     view! { <p> }',
      '    |             ^^^',
      '  3 | }',
    ]);
  });

  it('ends where the text ends', () => {
    expect(framed(0, 3, 4)).toEqual(['  1 | fn f() {', '    |    ^', '  2 |     view! { <p> }']);
    expect(framed(2, 0, 1)).toEqual(['  2 |     view! { <p> }', '  3 | }', '    | ^']);
  });

  it('marks all that follows on the line where the place goes on', () => {
    expect(framed(1, 4)[2]).toBe('    |     ^^^^^^^^^^^^^');
  });

  it('paints what it is told to', () => {
    const paint = { dim: (text: string) => `<${text}>`, mark: (text: string) => `!${text}!` };
    expect(frameAround(at => LINES[at], { line: 2, character: 0, until: 1 }, 0, 80, paint)).toBe(
      '  <3 |> }\n  <  |> !^!',
    );
  });
});

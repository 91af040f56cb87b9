import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadParsers, type View, ViewDocument } from 'tree-sitter-leptos';
import { expect, test } from 'vitest';
import { checkPromise, type TextRange, textGaps } from '../../src/promise/index.js';
import { lex } from '../../src/rust/lexer.js';
import { type Lexed, TokenKind } from '../../src/rust/tokens.js';

/** Every so many tokens of a view one is mutated. */
const STEP = 5;

const parsers = await loadParsers();
const samples = sampleViews();

/** A view of the sample apps. */
interface Sample {
  readonly text: string;
  readonly lexed: Lexed;
  readonly ranges: readonly TextRange[];
}

function sampleViews(): Sample[] {
  const apps = fileURLToPath(new URL('../../../test/apps', import.meta.url));
  const paths = readdirSync(apps, { recursive: true, encoding: 'utf8' }).sort();
  return paths
    .filter(path => path.endsWith('.rs') && /[\\/]src[\\/]/.test(path) && !path.includes('target'))
    .flatMap(path => viewsOf(readFileSync(join(apps, path), 'utf8')).map(({ text, ranges }) => sample(text, ranges)));
}

function viewsOf(file: string): { text: string; ranges: readonly TextRange[] }[] {
  const document = ViewDocument.open(parsers, file);
  const views = document.views.map((view: View) => ({
    text: file.slice(view.start, view.end),
    ranges: textGaps(view).map(range => ({ ...range, start: range.start - view.start, end: range.end - view.start })),
  }));
  document.dispose();
  return views;
}

function sample(text: string, ranges: readonly TextRange[]): Sample {
  const lexed = lex(text, 0, text.length);
  if (lexed === undefined) throw new Error(`A view does not lex: ${text}`);
  return { text, lexed, ranges };
}

/** Whether the check finds something in a view with `[start, end)` replaced. */
function isFound({ text, lexed, ranges }: Sample, start: number, end: number, replacement: string): boolean {
  const after = text.slice(0, start) + replacement + text.slice(end);
  const [view] = viewsOf(after);
  const rules = {
    attrValueBraceStyle: 'WhenRequired',
    closingTagStyle: 'SelfClosing',
    macroNames: ['view'],
    sortedAttributes: [],
    closureBodies: new Map<number, number>(),
  } as const;
  const textAfter = view?.text === after ? view.ranges : [];
  return (
    checkPromise(lexed, lex(after, 0, after.length), { ...rules, textBefore: ranges, textAfter }).broken !== undefined
  );
}

/** The mutations of all samples that the check does not find, each with the text around it. */
function missed(
  mutate: (sample: Sample) => Iterable<readonly [start: number, end: number, replacement: string]>,
): string[] {
  let count = 0;
  const found: string[] = [];
  for (const one of samples) {
    for (const [start, end, replacement] of mutate(one)) {
      count++;
      if (isFound(one, start, end, replacement)) continue;
      found.push(`${one.text.slice(Math.max(0, start - 30), start)}⟦${replacement}⟧${one.text.slice(end, end + 30)}`);
    }
  }
  expect(count).toBeGreaterThan(0);
  return found;
}

/** Some of the tokens that no exception is about: names, literals, operators. */
function* words({ text, lexed }: Sample): Generator<readonly [start: number, end: number]> {
  for (let index = 0; index < lexed.count; index += STEP) {
    const [start, end] = [lexed.starts[index] ?? 0, lexed.ends[index] ?? 0];
    const isDelimiter = lexed.kinds[index] === TokenKind.Open || lexed.kinds[index] === TokenKind.Close;
    if (!isDelimiter && !/^[,;|]$/u.test(text.slice(start, end))) yield [start, end];
  }
}

test('nothing is found where nothing is changed', () => {
  for (const one of samples) expect(isFound(one, 0, 0, '')).toBe(false);
});

test('a token that is lost is found', () => {
  expect(
    missed(function* (one) {
      for (const [start, end] of words(one)) yield [start, end, ' '];
    }),
  ).toEqual([]);
});

test('a token that is there twice is found', () => {
  expect(
    missed(function* (one) {
      for (const [start, end] of words(one)) yield [end, end, ` ${one.text.slice(start, end)}`];
    }),
  ).toEqual([]);
});

test('a token that is another is found', () => {
  expect(
    missed(function* (one) {
      for (const [start, end] of words(one))
        yield [start, end, /^\w/u.test(one.text.slice(start, end)) ? 'other' : '@'];
    }),
  ).toEqual([]);
});

test('a comment that is lost, or says something else, is found', () => {
  expect(
    missed(function* ({ lexed: { comments } }) {
      for (const { start, end } of comments) yield [start, end, ''];
      for (const { start } of comments) yield [start + 2, start + 2, 'x'];
    }),
  ).toEqual([]);
});

test('a string with another blank is found', () => {
  expect(
    missed(function* ({ text, lexed }) {
      for (let index = 0; index < lexed.count; index++) {
        const end = lexed.ends[index] ?? 0;
        if (lexed.kinds[index] === TokenKind.Literal && text[end - 1] === '"') yield [end - 1, end - 1, ' '];
      }
    }),
  ).toEqual([]);
});

test('a blank that comes or goes beside an unquoted text is found', () => {
  expect(
    missed(function* ({ text, ranges }) {
      for (const { start, end, showsBefore, showsAfter } of ranges) {
        const blanksBefore = text.slice(0, start).length - text.slice(0, start).trimEnd().length;
        const blanksAfter = text.slice(end).length - text.slice(end).trimStart().length;
        if (showsBefore) yield blanksBefore > 0 ? [start - blanksBefore, start, ''] : [start, start, ' '];
        if (showsAfter) yield blanksAfter > 0 ? [end, end + blanksAfter, ''] : [end, end, ' '];
      }
    }),
  ).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Outcome, Result } from './measure.js';
import { isReached, type Population, populations, shareOf, withoutBlankLines } from './populations.js';
import { FINDING_CLASSES, type FindingClass, type Verdict } from './verdict.js';

function verdict(...found: FindingClass[]): Verdict {
  const classes = Object.keys(FINDING_CLASSES) as FindingClass[];
  const lists = classes.map(name => [name, found.includes(name) ? [{ line: 1, detail: name }] : []] as const);
  return { ...(Object.fromEntries(lists) as Record<FindingClass, []>), views: 1, changed: 1 };
}

function result(text: string, ...found: FindingClass[]): Result {
  return { text, again: text, verdict: verdict(...found) };
}

/** A file that consists of one letter, and what the two formatters make of it. */
function outcome(before: string, theirs: Result | undefined, ours: Result): Outcome {
  const settled = theirs && { text: theirs.text, verdict: theirs.verdict, ours: theirs.text };
  return {
    place: `${before}.rs`,
    before,
    theirs,
    settled,
    ours: { ...ours, refusals: [] },
    theirsOfOurs: theirs?.text,
  };
}

function named(list: readonly Population[], start: string): Population {
  const found = list.find(({ name }) => name.trim().startsWith(start));
  if (found === undefined) throw new Error(`no population is called ${start}`);
  return found;
}

describe('the populations', () => {
  const list = populations([
    outcome('a', result('a'), result('a')),
    outcome('b', result('b'), result('B')),
    outcome('c', result('C'), result('C')),
    outcome('d', result('D', 'commentsLost'), result('d')),
    outcome('e', { ...result('E'), again: 'F' }, result('e')),
    outcome('f', result('F\n', 'blankLines'), result('F\n\n')),
    outcome('g', undefined, result('g')),
  ]);

  it('hold us to what leptosfmt leaves alone', () => {
    const clean = named(list, 'left alone by leptosfmt');
    expect([clean.files, clean.misses.map(({ place }) => place)]).toEqual([2, ['b.rs']]);
    expect([shareOf(clean), isReached(clean)]).toEqual([0.5, false]);
  });

  it('tell where leptosfmt accepts both', () => {
    const [miss] = named(list, 'left alone by leptosfmt').misses;
    expect(miss?.isEither).toBe(false);
    const [both] = populations([{ ...outcome('a', result('a'), result('A')), theirsOfOurs: 'A' }]);
    expect(both?.misses.map(({ isEither }) => isEither)).toEqual([true]);
  });

  it('hold us to its bytes only where it keeps the promise', () => {
    expect(named(list, 'leptosfmt keeps the promise').files).toBe(3);
    expect(named(list, 'of these, changed by leptosfmt').files).toBe(1);
  });

  it('show what blank lines make of it', () => {
    const places = (name: string) => named(list, name).misses.map(({ place }) => place);
    expect(places('and where it only removes blank lines')).toEqual(['b.rs', 'f.rs']);
    expect(places('the same, blank lines not compared')).toEqual(['b.rs']);
    expect(withoutBlankLines('a\n\n  \nb\n')).toBe('a\nb');
  });
});

describe('the faults', () => {
  const list = faults([
    outcome('d', result('D', 'commentsLost'), result('d', 'strings')),
    outcome('e', { ...result('E'), again: 'F' }, { ...result('e'), again: undefined }),
    outcome('g', undefined, result('g')),
  ]);
  const placesOf = (name: string) => {
    const fault = list.find(one => one.name === name);
    return [fault?.theirs, fault?.ours].map(places => places?.map(({ place }) => place));
  };

  it('are counted for both formatters', () => {
    expect(placesOf(FINDING_CLASSES.commentsLost)).toEqual([['d.rs:1'], []]);
    expect(placesOf(FINDING_CLASSES.strings)).toEqual([[], ['d.rs:1']]);
    expect(placesOf('files that a second run changes')).toEqual([['e.rs'], ['e.rs']]);
    expect(placesOf('files given up on, or crashes')).toEqual([['g.rs'], []]);
  });
});

/** Shorter words are in nearly every file. */
const SHORTEST = 3;

/** So many characters of a text make one bit at least: about ten bits for each word that it holds. */
const CHARACTERS_PER_BIT = 4;

const FEWEST_BITS = 64;

/** Larger files are looked into more often than need be. */
const MOST_BITS = 1 << 15;

/** Of each byte of a filter only these bits say something, so that none is a control character. */
const BITS = 6;
const MARK = 1 << BITS;

const BACKSLASH = 92;

/** How far a word begins behind a backslash that may be an escape: `\nword`, `\x41word`. */
const ESCAPES = [1, 3];

/** The characters of words: names in other alphabets are told apart by what they have of this one. */
const IS_WORD = new Uint8Array(128);
for (let code = 0; code < IS_WORD.length; code++) IS_WORD[code] = /\w/.test(String.fromCharCode(code)) ? 1 : 0;

/** The bits of the text at hand, 32 in each. */
const scratch = new Int32Array(MOST_BITS / 32);

/**
 * Which words a text holds, as a Bloom filter: it may take one for held that is not, but never the other way round.
 * Linear in the text's length, and fast: each file of a workspace has one.
 *
 * @returns Bytes from 64 to 127.
 */
export function wordFilterOf(text: string): Uint8Array {
  const count = bitsFor(text);
  scratch.fill(0, 0, count / 32);
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    if (code > 127 || IS_WORD[code] !== 1) continue;
    const start = at;
    let hash = FIRST_HASH;
    do {
      hash = nextHash(hash, code);
      at++;
      code = at < length ? text.charCodeAt(at) : BACKSLASH;
    } while (code < 128 && IS_WORD[code] === 1);
    if (at - start >= SHORTEST) add(hash, count);
    if (start > 0 && text.charCodeAt(start - 1) === BACKSLASH) addUnescaped(text, start, at, count);
  }
  return asBytes(count);
}

/**
 * Whether a text may hold a word.
 *
 * @param filter As `wordFilterOf` returns it.
 * @param word What stands by itself in the text, no letter, digit or underscore right beside it: a name, a class.
 */
export function mayHold(filter: Uint8Array, word: string): boolean {
  const count = bitsOf(filter);
  for (const hash of hashesOf(word)) {
    if (!hasBit(filter, firstBit(hash, count)) || !hasBit(filter, secondBit(hash, count))) return false;
  }
  return true;
}

/** A power of two. */
function bitsFor(text: string): number {
  let count = FEWEST_BITS;
  while (count * CHARACTERS_PER_BIT < text.length && count < MOST_BITS) count *= 2;
  return count;
}

/** The largest power of two for which a filter has room. */
function bitsOf(filter: Uint8Array): number {
  return 2 ** Math.floor(Math.log2(filter.length * BITS));
}

/** FNV-1a, 32 bits. */
const FIRST_HASH = 0x811c9dc5 | 0;

function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Of the word that was asked for last: it is asked of thousands of files. */
let latest: { readonly word: string; readonly hashes: readonly number[] } = { word: '', hashes: [] };

/** Those of the parts of a word that are long enough to say something. */
function hashesOf(word: string): readonly number[] {
  if (latest.word === word) return latest.hashes;
  const parts = [...word.matchAll(/\w+/g)].filter(({ 0: part }) => part.length >= SHORTEST);
  latest = { word, hashes: parts.map(({ 0: part, index }) => hashOf(word, index, index + part.length)) };
  return latest.hashes;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FIRST_HASH;
  for (let at = start; at < end; at++) hash = nextHash(hash, text.charCodeAt(at));
  return hash;
}

function addUnescaped(text: string, start: number, end: number, count: number): void {
  for (const length of ESCAPES) if (end - start >= length + SHORTEST) add(hashOf(text, start + length, end), count);
}

function add(hash: number, count: number): void {
  const first = firstBit(hash, count);
  const second = secondBit(hash, count);
  scratch[first >>> 5] = (scratch[first >>> 5] ?? 0) | (1 << (first & 31));
  scratch[second >>> 5] = (scratch[second >>> 5] ?? 0) | (1 << (second & 31));
}

function firstBit(hash: number, count: number): number {
  return hash & (count - 1);
}

function secondBit(hash: number, count: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 17) & (count - 1);
}

function asBytes(count: number): Uint8Array {
  const filter = new Uint8Array(Math.ceil(count / BITS));
  for (let index = 0; index < filter.length; index++) {
    const bit = index * BITS;
    const low = (scratch[bit >>> 5] ?? 0) >>> (bit & 31);
    const missing = (bit & 31) + BITS - 32;
    const high = missing > 0 && bit + BITS - missing < count ? (scratch[(bit >>> 5) + 1] ?? 0) << (BITS - missing) : 0;
    filter[index] = MARK | ((low | high) & (MARK - 1));
  }
  return filter;
}

function hasBit(filter: Uint8Array, bit: number): boolean {
  return ((filter[Math.floor(bit / BITS)] ?? 0) & (1 << (bit % BITS))) !== 0;
}

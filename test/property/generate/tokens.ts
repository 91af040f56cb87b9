import fc from 'fast-check';

/**
 * Code as a list of its tokens, so that anything that the language allows between two of them can be put there. White
 * space in the list stands where it means something: in unquoted text.
 */
export type Tokens = readonly string[];

export type Code = fc.Arbitrary<Tokens>;

/** How deep code nests. Where it is reached, `choice` takes its first alternative, which must not nest. */
const DEEPEST = 16;

const depth = fc.createDepthIdentifier();

/** One of several, the first one being the simplest. */
export function choice(...alternatives: (Code | fc.WeightedArbitrary<Tokens>)[]): Code {
  const options = { depthIdentifier: depth, maxDepth: DEEPEST, depthSize: 12, withCrossShrink: true } as const;
  return fc.oneof(options, ...alternatives);
}

/** Weighs an alternative of `choice`. */
export function often(weight: number, arbitrary: Code): fc.WeightedArbitrary<Tokens> {
  return { weight, arbitrary };
}

/** One of these pieces of code, each given as tokens with blanks between them. */
export function oneOf(...codes: readonly string[]): Code {
  return fc.constantFrom(...codes).map(code => code.split(' '));
}

/** One of these pieces of code, in which nothing is put between the tokens. */
export function asWritten(...codes: readonly string[]): Code {
  return fc.constantFrom(...codes).map(code => [code]);
}

/** Parts one after the other; a string stands for tokens with blanks between them. */
export function inOrder(...parts: readonly (Code | string)[]): Code {
  const codes = parts.map(part => (typeof part === 'string' ? fc.constant(part.split(' ')) : part));
  return fc.tuple(...codes).map(all => all.flat());
}

/** A part that may be missing. */
export function maybe(part: Code | string): Code {
  const code = typeof part === 'string' ? fc.constant(part.split(' ')) : part;
  return fc.option(code, { nil: [], freq: 2, depthIdentifier: depth });
}

export interface Count {
  readonly min?: number;
  readonly max?: number;
}

/** Several parts one after the other. */
export function several(part: Code, { min = 0, max = 3 }: Count = {}): Code {
  return fc.array(part, { minLength: min, maxLength: max, depthIdentifier: depth }).map(parts => parts.flat());
}

/** Several parts with a separator between them, and perhaps one behind the last. */
export function separated(part: Code, separator: string, { min = 0, max = 3 }: Count = {}): Code {
  const parts = fc.array(part, { minLength: min, maxLength: max, depthIdentifier: depth });
  return fc.tuple(parts, fc.boolean()).map(([all, trails]) => {
    const joined = all.flatMap((tokens, index) => (index === 0 ? tokens : [separator, ...tokens]));
    return trails && all.length > 0 ? [...joined, separator] : joined;
  });
}

/** Several parts with a separator between them, and none behind the last. */
export function joined(part: Code, separator: Code, { min = 1, max = 3 }: Count = {}): Code {
  return fc.tuple(part, several(inOrder(separator, part), { min: min - 1, max: max - 1 })).map(all => all.flat());
}

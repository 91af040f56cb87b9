import { fragmentEnd } from './fragments.js';
import type { Part } from './pattern.js';
import type { Token } from './tokens.js';

/** What a variable stands for: tokens, or one of these for each round of a repetition. */
export type Binding = readonly Token[] | { readonly rounds: readonly Bindings[] };

export type Bindings = ReadonlyMap<string, Binding>;

interface Matched {
  readonly bindings: Bindings;
  readonly end: number;
}

/** What the variables of a matcher stand for; undefined where it does not fit all of the tokens. */
export function match(parts: readonly Part[], tokens: readonly Token[]): Bindings | undefined {
  const matched = matchParts(parts, tokens, 0);
  return matched?.end === tokens.length ? matched.bindings : undefined;
}

function matchParts(parts: readonly Part[], tokens: readonly Token[], from: number): Matched | undefined {
  const bindings = new Map<string, Binding>();
  let at = from;
  for (const part of parts) {
    const matched = matchPart(part, tokens, at);
    if (matched === undefined) return undefined;
    for (const [name, binding] of matched.bindings) bindings.set(name, binding);
    at = matched.end;
  }
  return { bindings, end: at };
}

function matchPart(part: Part, tokens: readonly Token[], at: number): Matched | undefined {
  const token = tokens[at];
  switch (part.kind) {
    case 'token':
      return token?.kind !== 'group' && token?.text === part.token.text ? matchedUntil(at + 1) : undefined;
    case 'group': {
      if (token?.kind !== 'group' || token.text !== part.token.text) return undefined;
      const bindings = match(part.parts, token.content);
      return bindings === undefined ? undefined : { bindings, end: at + 1 };
    }
    case 'variable': {
      const end = fragmentEnd(part.fragment, tokens, at);
      return end === undefined ? undefined : { bindings: new Map([[part.name, tokens.slice(at, end)]]), end };
    }
    case 'repetition':
      return matchRepetition(part, tokens, at);
  }
}

function matchRepetition(
  part: Part & { kind: 'repetition' },
  tokens: readonly Token[],
  from: number,
): Matched | undefined {
  const rounds: Bindings[] = [];
  let at = from;
  while (at < tokens.length && (part.operator !== '?' || rounds.length === 0)) {
    const needsSeparator = rounds.length > 0 && part.separator !== '';
    if (needsSeparator && tokens[at]?.text !== part.separator) break;
    const round = matchParts(part.parts, tokens, needsSeparator ? at + 1 : at);
    if (round === undefined || round.end === at) break;
    rounds.push(round.bindings);
    at = round.end;
  }
  if (part.operator === '+' && rounds.length === 0) return undefined;
  return { bindings: new Map(namesIn(part.parts).map(name => [name, { rounds }])), end: at };
}

/** The variables in parts, however deep. */
export function namesIn(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(part => {
    if (part.kind === 'variable') return [part.name];
    return part.kind === 'token' ? [] : namesIn(part.parts);
  });
}

function matchedUntil(end: number): Matched {
  return { bindings: new Map(), end };
}

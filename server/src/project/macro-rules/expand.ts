import { docAttributeText, withDocAttributes } from './doc-attributes.js';
import { type Bindings, match, namesIn } from './match.js';
import { type Part, rulesIn } from './pattern.js';
import { readTokens, type Token } from './tokens.js';

/** More text than a macro for components makes; rules that multiply would have no end. */
const MOST_TEXT = 200_000;

/**
 * What a call of a `macro_rules!` stands for.
 *
 * @param definition The whole `macro_rules! name { … }`, attributes included.
 * @param body What is between the delimiters of the call.
 * @param crate What `$crate` stands for: `crate`, or the name of a crate.
 * @returns The text that rustc would read in the place of the call; undefined where no rule fits as far as can be told.
 */
export function expand(definition: string, body: string, crate: string): string | undefined {
  const rules = readTokens(definition, 0, definition.length)?.findLast(token => token.kind === 'group');
  const tokens = readTokens(body, 0, body.length);
  if (rules === undefined || tokens === undefined) return undefined;
  const input = withDocAttributes(tokens);
  for (const { matcher, transcriber } of rulesIn(rules.content)) {
    const bindings = match(matcher, input);
    if (bindings === undefined) continue;
    const words: string[] = [];
    return transcribe(transcriber, bindings, { call: body, crate }, words) ? words.join('') : undefined;
  }
  return undefined;
}

interface Texts {
  readonly call: string;
  readonly crate: string;
}

/** Whether all could be written. */
function transcribe(parts: readonly Part[], bindings: Bindings, texts: Texts, words: string[]): boolean {
  return parts.every(part => words.length < MOST_TEXT && transcribePart(part, bindings, texts, words));
}

function transcribePart(part: Part, bindings: Bindings, texts: Texts, words: string[]): boolean {
  switch (part.kind) {
    case 'token':
      words.push(written(part.token));
      return true;
    case 'group': {
      words.push(part.token.isSpaced ? ` ${part.token.text}` : part.token.text);
      const isWhole = transcribe(part.parts, bindings, texts, words);
      words.push(CLOSER[part.token.text] ?? '');
      return isWhole;
    }
    case 'variable':
      if (part.isSpaced) words.push(' ');
      return transcribeVariable(part.name, bindings, texts, words);
    case 'repetition': {
      const rounds = roundsOf(part.parts, bindings);
      return rounds.every((round, index) => {
        words.push(index > 0 ? `${part.separator} ` : ' ');
        return transcribe(part.parts, new Map([...bindings, ...round]), texts, words);
      });
    }
  }
}

function transcribeVariable(name: string, bindings: Bindings, texts: Texts, words: string[]): boolean {
  const binding = bindings.get(name);
  if (name === 'crate' && binding === undefined) {
    words.push(texts.crate);
    return true;
  }
  // A `$` of a macro that the macro itself defines.
  if (binding === undefined) words.push(`$${name}`);
  else if ('rounds' in binding) return false;
  else words.push(textOf(binding, texts.call));
  return true;
}

/** One round for each that the repeated variables were matched in. */
function roundsOf(parts: readonly Part[], bindings: Bindings): readonly Bindings[] {
  const repeated = namesIn(parts)
    .map(name => bindings.get(name))
    .filter(binding => binding !== undefined && 'rounds' in binding);
  const [first, ...others] = repeated.map(binding => binding.rounds);
  if (first === undefined) return [];
  return first.map((round, index) => new Map([...round, ...others.flatMap(rounds => [...(rounds[index] ?? [])])]));
}

function textOf(tokens: readonly Token[], text: string): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (tokens.length === 1) return docAttributeText(first, text) ?? text.slice(first.start, last.end);
  const isDocLast = docAttributeText(last, text) !== undefined;
  // A doc comment takes its line.
  return `${text.slice(first.start, last.end)}${isDocLast ? '\n' : ''}`;
}

const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** A doc comment takes its line. */
function written({ kind, text, isSpaced }: Token): string {
  return `${isSpaced ? ' ' : ''}${text}${kind === 'comment' ? '\n' : ''}`;
}

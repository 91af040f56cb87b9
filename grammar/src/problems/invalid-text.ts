import { type Check, NONE, type Problem } from './problem.js';

const CODE = 'syntax/invalid-text';

/**
 * The tokens of Rust as far as unquoted text can hold them; the named groups are those that rustc refuses
 * (view-language.md 1.1).
 */
const TOKEN = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(?:b|c)?"(?:[^"\\]|\\[\s\S])*"`,
    String.raw`(?:br|cr)(?<hashes>#*)"[\s\S]*?"\k<hashes>`,
    String.raw`b?'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x..|.))'`,
    String.raw`r#[\p{XID_Start}_]\p{XID_Continue}*`,
    String.raw`(?<prefix>[\p{XID_Start}_]\p{XID_Continue}*['"#])`,
    String.raw`[\p{XID_Start}_]\p{XID_Continue}*`,
    String.raw`(?<radix>0(?:b[01_]*[2-9]|o[0-7_]*[89]|[box](?![0-9a-fA-F_]))\w*)`,
    String.raw`0[box]\w+`,
    String.raw`(?<exponent>\d[\d_]*(?:\.\d[\d_]*)?[eE](?![+-]?_*\d)\w*)`,
    String.raw`\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?[\d_]+)?\p{XID_Continue}*`,
    String.raw`'[\p{XID_Start}_]\p{XID_Continue}*(?!['\p{XID_Continue}])`,
    String.raw`[~!@#$%^&*()\-=+[\]{}|;:,.<>/?]`,
    String.raw`(?<quote>')`,
    String.raw`(?<emoji>\p{Extended_Pictographic}[\u200d\ufe0f\p{Emoji_Modifier}\p{Extended_Pictographic}]*)`,
    String.raw`(?<unknown>[\s\S])`,
  ].join('|'),
  'gu',
);

/** Unquoted text is made of Rust's tokens; what is none stops the compiler. */
export const checkInvalidText: Check = place => {
  if (place.kind !== 'raw_text') return NONE;
  const problems: Problem[] = [];
  for (const segment of place.segments) {
    for (const match of segment.text.matchAll(TOKEN)) {
      const reason = reasonOf(match.groups ?? {});
      if (reason === undefined) continue;
      const start = segment.start + match.index;
      problems.push({
        code: CODE,
        message: `\`${match[0]}\` ${reason}: put the text in quotes.`,
        start,
        end: start + match[0].length,
      });
    }
  }
  return problems;
};

function reasonOf(groups: Record<string, string | undefined>): string | undefined {
  if (groups['prefix'] !== undefined) return 'reads as the prefix of a literal in Rust';
  if (groups['radix'] !== undefined) return 'is no number in Rust';
  if (groups['exponent'] !== undefined) return 'reads as a number with an exponent in Rust';
  if (groups['quote'] !== undefined) return 'begins a character literal in Rust';
  if (groups['emoji'] !== undefined || groups['unknown'] !== undefined) return 'is no token of Rust';
  return undefined;
}

import type { Dialect } from './dialects.js';

/** Strings and comments hold no captures. */
const CAPTURE_OR_OPAQUE = /"(?:[^"\\]|\\.)*"|;[^\n]*|(\s*)@([\w.-]+)/gu;

/** The language that code in the tokens of a macro is in, as the source writes it. */
const RUST_LANGUAGE = '(#set! injection.language "rust_leptos")';

/**
 * A query in the words of one dialect. Patterns without a capture that it knows are left out.
 *
 * @param source Patterns, one empty line between two of them and none within.
 */
export function translate(source: string, dialect: Dialect): string {
  return source
    .trim()
    .split(/\n{2,}/u)
    .map(pattern => translatePattern(pattern, dialect))
    .filter(pattern => pattern !== undefined)
    .join('\n\n');
}

function translatePattern(pattern: string, dialect: Dialect): string | undefined {
  let captures = 0;
  const translated = pattern
    .replaceAll(RUST_LANGUAGE, `(#set! injection.language "${dialect.rust}")`)
    .replaceAll(CAPTURE_OR_OPAQUE, (whole: string, space: string | undefined, name: string | undefined) => {
      if (name === undefined) return whole;
      const own = captureName(name, dialect);
      if (own === null) return '';
      if (!name.startsWith('_')) captures++;
      return `${space ?? ''}@${own}`;
    });
  return captures === 0 ? undefined : translated;
}

function captureName(name: string, { captures }: Dialect): string | null {
  const known = new Map(Object.entries(captures));
  const exact = known.get(name);
  if (exact !== undefined) return exact;
  for (let end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
    const family = known.get(name.slice(0, end));
    // Where only the family is known, it has to do; a family with a name of its own keeps its members' names.
    if (family === name.slice(0, end)) return family;
  }
  return name;
}

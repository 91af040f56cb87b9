import { openBracket } from './brackets.js';
import { closureParameters } from './closure-parameters.js';

/**
 * Whether code binds a name: by `let`, as a parameter, in a pattern, or as an argument of a tag's children.
 *
 * @param code Without comments, its literals marked (`valuesMarked`), as for the others here.
 */
export function isBoundIn(code: string, name: string): boolean {
  const word = wordPattern(name);
  const isInHead = [
    `\\blet\\s[^=;]*${word}`,
    `\\blet:\\s*(?:r#)?${name}\\b`,
    `\\blet\\s*:?\\s*\\([^)]*${word}`,
    `\\bfor\\s[^{;]*?${word}[^{;]*?\\bin\\b`,
  ].some(pattern => new RegExp(pattern, 'u').test(code));
  return isInHead || isClosureParameter(code, name) || isParameter(code, name) || isMatched(code, name);
}

/** Whether a closure in the code has a parameter of a name. */
export function isClosureParameter(code: string, name: string): boolean {
  const word = new RegExp(wordPattern(name), 'u');
  return closureParameters(code).some(parameters => word.test(parameters));
}

/** Whether the pattern of a `match` binds a name. */
export function isMatched(code: string, name: string): boolean {
  return [...code.matchAll(new RegExp(wordPattern(name), 'gu'))].some(({ index }) => {
    const between = /^((?:[^=;{}]|[=!<>]=(?!>))*)=>/.exec(code.slice(index + name.length))?.[1];
    return between !== undefined && !hasCommaOutside(between) && !endsInGuard(code.slice(0, index));
  });
}

/** Whether the guard of an arm goes on behind some code: what stands in it is used, not bound. */
function endsInGuard(code: string): boolean {
  const guard = /\bif\s(?:(?!\bif\s)[^{};])*$/.exec(code)?.[0];
  return guard !== undefined && !hasCommaOutside(guard);
}

function wordPattern(name: string): string {
  return `(?<![\\p{XID_Continue}.'])${name}(?![\\p{XID_Continue}])`;
}

/** Whether a function has a parameter of a name; a field of a struct looks the same, but for the braces around it. */
export function isParameter(code: string, name: string): boolean {
  const declared = new RegExp(`[(,]\\s*(?:#\\[[^\\]]*\\]\\s*)*(?:mut\\s+)?(?:r#)?${name}\\s*:(?!:)`, 'gu');
  return [...code.matchAll(declared)].some(({ index }) => code.charAt(openBracket(code.slice(0, index + 1))) === '(');
}

/** Whether a comma stands outside of all brackets that code leaves: of `b), c` it does, of `, b)` it does not. */
function hasCommaOutside(code: string): boolean {
  let depth = 0;
  let outside = 0;
  let found = false;
  for (const character of code) {
    if (/[([]/.test(character)) depth++;
    else if (/[)\]]/.test(character)) depth--;
    if (depth < outside) {
      outside = depth;
      found = false;
    } else if (character === ',' && depth === outside) found = true;
  }
  return found;
}

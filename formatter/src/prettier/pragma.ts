const SHEBANG = /^#!(?!\[).*\n/;

/** The comments at the very beginning of a file. */
const LEADING_COMMENTS = /^(?:\s*(?:\/\/.*|\/\*[\s\S]*?\*\/))*/;

export const PRAGMA = '// @format\n\n';

/** Whether the first comments of a file hold `@format` or `@prettier`, as prettier's `requirePragma` wants it. */
export function hasPragma(text: string): boolean {
  return /@(?:format|prettier)\b/.test(leadingComments(text));
}

/** The same for `checkIgnorePragma`: `@noformat`, `@noprettier`. */
export function hasIgnorePragma(text: string): boolean {
  return /@no(?:format|prettier)\b/.test(leadingComments(text));
}

/** Puts `// @format` at the beginning of a file. */
export function insertPragma(text: string): string {
  const shebang = SHEBANG.exec(text)?.[0] ?? '';
  return shebang + PRAGMA + text.slice(shebang.length);
}

function leadingComments(text: string): string {
  return LEADING_COMMENTS.exec(text.replace(SHEBANG, ''))?.[0] ?? '';
}

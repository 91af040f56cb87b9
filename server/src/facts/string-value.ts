const SIMPLE_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** The text that a string literal stands for; undefined where the code begins with none. */
export function stringValue(code: string): string | undefined {
  const content = stringContent(code);
  if (content === undefined || code.startsWith('r')) return content;
  return content.replace(
    /\\(?:x([\da-fA-F]{2})|u\{([\da-fA-F_]{1,8})\}|\r?\n\s*|([\s\S]))/g,
    (written, byte?: string, scalar?: string, simple?: string) => {
      if (simple !== undefined) return SIMPLE_ESCAPES[simple] ?? simple;
      const digits = byte ?? scalar?.replaceAll('_', '');
      if (digits === undefined) return '';
      const value = Number.parseInt(digits, 16);
      return value <= 0x10ffff ? String.fromCodePoint(value) : written;
    },
  );
}

/** What stands between the quotes of a string literal, raw or not; undefined where the code begins with none. */
export function stringContent(code: string): string | undefined {
  return /^r(#*)"([\s\S]*?)"\1/.exec(code)?.[2] ?? /^"((?:[^"\\]|\\[\s\S])*)"/.exec(code)?.[1];
}

/** An identifier of CSS, escapes resolved, and where it ends. */
export interface Identifier {
  readonly name: string;
  readonly end: number;
}

const BACKSLASH = 92;

const HEX = /^[0-9a-f]{1,6}/i;

/**
 * The identifier that begins at an offset (CSS Syntax 4.3.11).
 *
 * @param limit Where the text of interest ends.
 * @returns Undefined where none begins.
 */
export function identifierAt(css: string, start: number, limit: number): Identifier | undefined {
  return isIdentifierStart(css, start) ? nameAt(css, start, limit) : undefined;
}

/** As `identifierAt`, for what goes on in the middle of one: it may begin with a digit. */
export function nameAt(css: string, start: number, limit: number): Identifier | undefined {
  let at = start;
  let name = '';
  let plainFrom = start;
  while (at < limit) {
    const code = css.charCodeAt(at);
    if (code === BACKSLASH) {
      const escaped = escapeAt(css, at, limit);
      if (escaped === undefined) break;
      name += css.slice(plainFrom, at) + escaped.name;
      at = escaped.end;
      plainFrom = at;
    } else if (isNameCode(code)) at++;
    else break;
  }
  return at === start ? undefined : { name: name + css.slice(plainFrom, at), end: at };
}

function isIdentifierStart(css: string, at: number): boolean {
  const code = css.charCodeAt(at);
  if (code === 45) {
    const next = css.charCodeAt(at + 1);
    return next === 45 || next === BACKSLASH || (isNameCode(next) && !isDigit(next));
  }
  return code === BACKSLASH || (isNameCode(code) && !isDigit(code));
}

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    isDigit(code) ||
    code === 45 ||
    code === 95 ||
    code > 127
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function escapeAt(css: string, backslash: number, limit: number): Identifier | undefined {
  const hex = HEX.exec(css.slice(backslash + 1, Math.min(backslash + 7, limit)))?.[0];
  if (hex !== undefined) {
    const value = Number.parseInt(hex, 16);
    const behind = backslash + 1 + hex.length;
    const isValid = value !== 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
    const end = /[ \t\n\f\r]/.test(css.charAt(behind)) ? behind + 1 : behind;
    return { name: isValid ? String.fromCodePoint(value) : '\ufffd', end };
  }
  const character = css.codePointAt(backslash + 1);
  if (character === undefined || backslash + 1 >= limit || character === 10) return undefined;
  const name = String.fromCodePoint(character);
  return { name, end: backslash + 1 + name.length };
}

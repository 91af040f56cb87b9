/** Whether code binds a name: by `let`, as a parameter, in a pattern, or as an argument of a tag's children. */
export function isBoundIn(code: string, name: string): boolean {
  const word = `(?<![\\p{XID_Continue}.'])${name}(?![\\p{XID_Continue}])`;
  return [
    `\\blet\\s[^=;]*${word}`,
    `\\blet:\\s*${name}\\b`,
    `\\blet\\s*:?\\s*\\([^)]*${word}`,
    `\\|[^|]*${word}[^|]*\\|`,
    `\\bfor\\s[^{;]*?${word}[^{;]*?\\bin\\b`,
    `[(,]\\s*(?:#\\[[^\\]]*\\]\\s*)*(?:mut\\s+)?${name}\\s*:(?!:)`,
    `${word}[^=;{}]*=>`,
  ].some(pattern => new RegExp(pattern, 'u').test(code));
}

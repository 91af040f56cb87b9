/** The problems that the grammar finds. */
export const SYNTAX_CODES = [
  'syntax/wrong-close-tag',
  'syntax/unclosed-element',
  'syntax/stray-close-tag',
  'syntax/unclosed-void-element',
  'syntax/unclosed-fragment',
  'syntax/unfinished-tag',
  'syntax/missing-value',
  'syntax/value-continuation',
  'syntax/unexpected-token',
  'syntax/invalid-name',
  'syntax/unquoted-comment',
  'syntax/tag-generics',
  'syntax/invalid-text',
  'syntax/doc-comment-in-tag',
  'syntax/doctype',
  'syntax/rust',
  'syntax/unclosed-view',
  'syntax/global-class',
] as const;

/** The rules by name, apart from the rules themselves: to read settings takes no parser. */
export const RULE_NAMES = ['tag-ended-early'] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** Everything that a finding can be called, and a setting can name. */
export const KNOWN_CODES: readonly string[] = [...SYNTAX_CODES, ...RULE_NAMES];

export function isCode(name: string): boolean {
  return KNOWN_CODES.includes(name);
}

/**
 * Where the version stands. That of the root's `package.json` is the one; `npm run release` writes it to all the others,
 * and a test holds that they agree.
 *
 * Each pattern takes the version between what is in front of it and what is behind it.
 */

const NUMBER = /\d+\.\d+\.\d+/;

const OWN = '(?:tree-sitter-leptos|prettier-plugin-leptos|leptos-language-server)';

/** The version of a `package.json`, and of the packages of this repository that it needs. */
const MANIFEST = [pattern('^  "version": "', '"'), pattern(`^    "${OWN}": "`, '"')];

/** The patterns by the files that they are for. */
export const PLACES: Readonly<Record<string, readonly RegExp[]>> = {
  'package.json': MANIFEST,
  'grammar/package.json': MANIFEST,
  'formatter/package.json': MANIFEST,
  'server/package.json': MANIFEST,
  'client/vscode/package.json': MANIFEST,
  'grammar/tree-sitter.json': [pattern('^    "version": "', '"')],
  'grammar/Cargo.toml': [pattern('^version = "', '"')],
  'grammar/Cargo.lock': [pattern('^name = "tree-sitter-leptos"\\nversion = "', '"')],
  'client/zed/extension.toml': [pattern('^version = "', '"')],
  'client/zed/Cargo.toml': [pattern('^version = "', '"')],
  'client/emacs/leptos.el': [pattern('^;; Version: ', '$')],
  'docs/ci.md': [pattern(`${OWN}@`, '\\b'), pattern('leptos-language-tools@v', '\\b'), pattern('rev: v', '$')],
  'docs/install.md': [pattern('leptos-language-tools\\.git#v', '$')],
};

/** Matches a version, as its second group, behind something and in front of something. */
function pattern(before: string, after: string): RegExp {
  return new RegExp(`(${before})(${NUMBER.source})(?=${after})`, 'gm');
}

/** All versions that a text has in places of the patterns. */
export function versionsIn(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap(each => [...text.matchAll(each)].map(([, , version = '']) => version));
}

/** A text with another version in places of the patterns. */
export function withVersion(text: string, patterns: readonly RegExp[], version: string): string {
  return patterns.reduce((result, each) => result.replace(each, (_, before: string) => before + version), text);
}

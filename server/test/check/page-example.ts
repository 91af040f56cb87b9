import type { Files } from '../project/workspace.js';

/**
 * The files under a heading: one fenced block without a name, or a small project whose blocks are named behind the
 * language, as in `toml Cargo.toml`.
 */
export function exampleFiles(page: string, heading: string): Files {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const blocks = [...section.matchAll(/^```\w+ ?(\S*)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(
    blocks.map(([, name = '', code = '']) => [name, code.startsWith('view!') ? `fn f() {\n${code}}\n` : code]),
  );
}

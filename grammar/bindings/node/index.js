/**
 * Both grammars for npm's `tree-sitter`. They have to be compiled first, see README.md beside this file.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

const binding = load();

/** A Rust file with its views. */
export const rust_leptos = describe('rust_leptos');

/** The body of one view. */
export const leptos_view = describe('leptos_view');

export default { rust_leptos, leptos_view };

function load() {
  const file = fileURLToPath(new URL('build/Release/tree_sitter_leptos_binding.node', import.meta.url));
  try {
    return require(process.env.TREE_SITTER_LEPTOS_BINDING ?? file);
  } catch (cause) {
    throw new Error('The grammars are not compiled; “npx node-gyp rebuild” in bindings/node does it.', { cause });
  }
}

function describe(name) {
  const types = new URL(`../../${name}/src/node-types.json`, import.meta.url);
  return Object.assign(binding[name], { nodeTypeInfo: JSON.parse(readFileSync(types, 'utf8')) });
}

import { dependencyOn } from './dependency.js';
import type { ManifestRule } from './manifest-rule.js';
import { spanOfKey } from './toml-spans.js';

/**
 * An island with props in a crate that does not depend on `serde`: the macro derives `Deserialize`, and what that makes
 * names the crate (view-language.md 3.5, I-SERDE in 6; E0463 of rustc).
 */
export const islandWithoutSerde: ManifestRule = {
  name: 'island-without-serde',
  severity: 'error',
  *check(context) {
    const { manifest, root } = context;
    const leptos = dependencyOn('leptos', manifest, root);
    if (leptos === undefined || dependencyOn('serde', manifest, root) !== undefined) return;
    const island = context.islands.find(({ props }) => props.some(({ name }) => name !== 'children'));
    if (island === undefined) return;
    const title = 'Depend on serde';
    yield {
      ...spanOfKey(context, ['dependencies', leptos.key]),
      message:
        `The island \`${island.tag}\` has props, which are sent to the browser by \`serde\`: without ` +
        '`serde = { version = "1", features = ["derive"] }` in the dependencies it does not compile',
      suggestions: [{ title, edits: [insertion(manifest.text, 'serde = { version = "1", features = ["derive"] }')] }],
    };
  },
};

/** A line as the first of `[dependencies]`. */
function insertion(text: string, line: string) {
  const header = /^[ \t]*\[dependencies\][^\n]*(?:\n|$)/m.exec(text);
  const end = header === null ? text.length : header.index + header[0].length;
  const before = end > 0 && text[end - 1] !== '\n' ? '\n' : '';
  const table = header === null ? '[dependencies]\n' : '';
  return { start: end, end, text: `${before}${table}${line}\n` };
}

import { editionFor } from '../settings/edition.js';
import type { RustfmtSettings } from '../settings/resolver.js';

/**
 * What rustfmt is to be told about a file. As for `cargo fmt`, the package says which edition it is.
 *
 * @param path Absolute.
 * @param own What the `rustfmt.toml` above the file says.
 */
export function rustfmtSettings(path: string, own: RustfmtSettings): RustfmtSettings {
  return { ...own, edition: editionFor(path) ?? own.edition };
}

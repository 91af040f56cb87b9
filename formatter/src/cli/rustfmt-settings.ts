import { editionFor } from '../settings/edition.js';
import type { RustfmtSettings, Settings } from '../settings/resolver.js';

/**
 * What rustfmt is to be told about a file. As for `cargo fmt`, the package says which edition it is. Where `rustfmt.toml`
 * has nothing to say about line ends they are those of the views, so that a file has one kind of them.
 *
 * @param path Absolute.
 * @param settings All settings of the file.
 */
export function rustfmtSettings(path: string, { options, rustfmt: own }: Settings): RustfmtSettings {
  const leavesLineEnds = own.newlineStyle === undefined || own.newlineStyle === 'Auto';
  return {
    edition: editionFor(path) ?? own.edition,
    newlineStyle: leavesLineEnds ? options.newlineStyle : own.newlineStyle,
  };
}

import {
  type ClassSorter,
  type FormatOptions,
  type FormatRange,
  type Formatter,
  minimalEdits,
  type Refusal,
} from 'prettier-plugin-leptos';
import type { TextEdit, ViewDocument } from 'tree-sitter-leptos';

/** How a document is formatted. */
export interface FormatSettings {
  readonly formatter: Formatter;
  readonly options: Partial<FormatOptions>;
  /** Only where the user wants Tailwind's order, which runs code of the project. */
  readonly sortClasses: ClassSorter | undefined;
}

export interface Formatting {
  /** Only what differs, in order, not overlapping. Rust code outside of views is rustfmt's. */
  readonly edits: readonly TextEdit[];
  /** Views that stay as they are. */
  readonly refusals: readonly Refusal[];
}

/** Formats the views of a document, or those that touch a range of UTF-16 offsets. */
export function formatViews(
  { text }: Pick<ViewDocument, 'text'>,
  { formatter, options, sortClasses }: FormatSettings,
  range?: FormatRange,
): Formatting {
  const { edits, refusals } = formatter.format(text, options, range, sortClasses);
  return { edits: minimalEdits(text, edits), refusals };
}

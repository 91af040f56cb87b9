import type { Span, View } from 'tree-sitter-leptos';
import type { FormatOptions } from '../options.js';
import type { Printer } from '../printer/printer.js';
import type { Source } from '../rust/parse/index.js';

/** What printing a view needs to know and where it goes. */
export interface ViewContext {
  /** The text that the view's places point into. */
  readonly text: string;
  /** The tokens of the view, or the text where it has none: where the Rust code in it is parsed from. */
  readonly source: Source;
  readonly out: Printer;
  readonly options: FormatOptions;
  /** What `preformattedIn` gives for the outermost view. */
  readonly preformatted: () => readonly Span[];
  /** As `RustContext.noteBody`. */
  readonly noteBody: (body: Span) => void;
  /** Whether a nested view can be printed: it parses, and its macro is one of the configured ones. */
  readonly isPrintable: (view: View) => boolean;
}

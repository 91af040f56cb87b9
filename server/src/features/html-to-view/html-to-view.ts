import { collapseBlanks } from './collapse-blanks.js';
import { implyTableBody } from './imply-table-body.js';
import { printView, type ViewStyle } from './print-view.js';
import { readHtml } from './read-html.js';

/** HTML from the beginning of a document or out of the middle of one. */
export interface HtmlToViewOptions extends ViewStyle {
  readonly lineEnd: '\n' | '\r\n';
  /** What all lines but the first begin with; the lines of a text stay as they are. */
  readonly indentation?: string;
}

/**
 * Content of a view that renders as the given HTML does: text in quotes with the blanks that browsers show, entities
 * decoded, void elements closed, rows in a `<tbody>`, what a view cannot say in a comment of Rust.
 *
 * @returns No line end behind the last line.
 */
export function htmlToView(html: string, options: HtmlToViewOptions): string {
  const { lineEnd, indentation = '' } = options;
  return printView(collapseBlanks(implyTableBody(readHtml(html))), options)
    .map(line => line.replaceAll('\n', lineEnd))
    .join(lineEnd + indentation);
}

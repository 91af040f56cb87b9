import { collapseBlanks } from './collapse-blanks.js';
import { implyTableBody } from './imply-table-body.js';
import { printView, type ViewStyle } from './print-view.js';
import { readHtml } from './read-html.js';

/** HTML from the beginning of a document or out of the middle of one. */
export interface HtmlToViewOptions extends ViewStyle {
  readonly lineEnd: '\n' | '\r\n';
}

/**
 * Content of a view that renders as the given HTML does: text in quotes with the blanks that browsers show, entities
 * decoded, void elements closed, rows in a `<tbody>`, what a view cannot say in a comment of Rust.
 *
 * @returns Lines without an indentation of their own, no line end behind the last.
 */
export function htmlToView(html: string, options: HtmlToViewOptions): string {
  return printView(collapseBlanks(implyTableBody(readHtml(html))), options).join(options.lineEnd);
}

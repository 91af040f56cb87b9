import type { ViewNode } from 'tree-sitter-leptos';
import type { ViewContext } from './context.js';
import { printCodeBlock } from './print-code.js';
import { printElement, printFragment } from './print-element.js';
import { printDoctype, printHtmlComment, printLiteral, printRawText } from './print-text.js';

/** Prints one node of a view. */
export function printNode(context: ViewContext, node: ViewNode): void {
  switch (node.kind) {
    case 'element':
      printElement(context, node);
      return;
    case 'fragment':
      printFragment(context, node);
      return;
    case 'text':
      printLiteral(context, node.start, node.end);
      return;
    case 'raw_text':
      printRawText(context, node);
      return;
    case 'block':
      printCodeBlock(context, node.code);
      return;
    case 'comment':
      printHtmlComment(context, node);
      return;
    case 'doctype':
      printDoctype(context, node);
      return;
    default:
      // Views with anything else do not parse and are not printed.
      context.out.word(context.text.slice(node.start, node.end));
  }
}

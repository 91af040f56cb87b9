import { type Element, loadParsers, type Parsers, readView, type View } from 'tree-sitter-leptos';
import { DEFAULT_OPTIONS, type FormatOptions } from '../../../formatter/src/options.js';
import { Printer } from '../../../formatter/src/printer/printer.js';
import { printerSettings } from '../../../formatter/src/printer-settings.js';
import type { ViewContext } from '../../../formatter/src/view/context.js';
import { printAttribute } from '../../../formatter/src/view/print-attribute.js';
import { printNode } from '../../../formatter/src/view/print-node.js';

/** Formats parts of views without what is around them, as the tests of leptosfmt do. */
export class NodeFormatter {
  private constructor(private readonly parsers: Parsers) {}

  static async load(): Promise<NodeFormatter> {
    return new NodeFormatter(await loadParsers());
  }

  /** Prints a node of a view without indentation. */
  node(source: string, options: Partial<FormatOptions>): string {
    const { view, text } = this.read(source);
    return printed(text, options, context => {
      for (const node of view.children) printNode(context, node);
    });
  }

  /** Prints an attribute without the tag that it stands in. */
  attribute(source: string, options: Partial<FormatOptions>): string {
    const { view, text } = this.read(`<p ${source} />`);
    const [element] = view.children.filter((node): node is Element => node.kind === 'element');
    return printed(text, options, context => {
      for (const item of element?.open.items ?? []) {
        if (item.kind !== 'rust_comment') printAttribute(context, item, undefined);
      }
    });
  }

  private read(body: string): { text: string; view: View } {
    const head = 'view! {';
    const text = `${head}${body}}`;
    const bodyEnd = head.length + body.length;
    const call = { start: 0, end: text.length, bodyStart: head.length, bodyEnd, macro: 'view' };
    return { text, view: readView(this.parsers, text, call) };
  }
}

function printed(text: string, options: Partial<FormatOptions>, print: (context: ViewContext) => void): string {
  const all = { ...DEFAULT_OPTIONS, ...options };
  const out = new Printer(printerSettings(text, all), 0);
  print({
    text,
    source: text,
    out,
    options: all,
    isPrintable: () => true,
    preformatted: () => [],
    noteBody: () => undefined,
  });
  return out.finish();
}

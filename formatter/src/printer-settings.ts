import { EOL } from 'node:os';
import type { FormatOptions } from './options.js';
import type { PrinterSettings } from './printer/printer.js';
import { INFINITE } from './printer/tokens.js';

/** What the options mean for this file: `Auto` is as its first lines are (leptosfmt.md 1.2). */
export function printerSettings(text: string, options: FormatOptions): PrinterSettings {
  return {
    // What must break must not fit into any line, not even where 99999 stands for one without an end.
    maxWidth: Math.min(options.maxWidth, INFINITE - 1),
    tabSpaces: options.tabSpaces,
    hardTabs: options.indentationStyle === 'Auto' ? indentsByTabs(text) : options.indentationStyle === 'Tabs',
    newline: newline(text, options.newlineStyle),
  };
}

function indentsByTabs(text: string): boolean {
  return /^[\t ]/mu.exec(text)?.[0] === '\t';
}

function newline(text: string, style: FormatOptions['newlineStyle']): '\n' | '\r\n' {
  switch (style) {
    case 'Auto':
      return text.charAt(text.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n';
    case 'Native':
      return EOL === '\r\n' ? '\r\n' : '\n';
    case 'Unix':
      return '\n';
    case 'Windows':
      return '\r\n';
  }
}

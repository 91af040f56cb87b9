import type { Parser, Printer, SupportLanguage } from 'prettier';
import { formatText } from './format-text.js';
import { moveCursor } from './move-cursor.js';
import type { PluginOptions } from './options.js';
import { hasIgnorePragma, hasPragma, insertPragma } from './pragma.js';
import { syntaxError } from './syntax-error.js';

export { defaultOptions, options } from './options.js';

/** A whole file, formatted. */
interface RustFile {
  readonly type: 'file';
  readonly text: string;
}

const AST_FORMAT = 'leptos';

/** What is wrong with a text, from `preprocess` to `parse`: only for what `parse` throws prettier shows the place. */
const errors = new WeakMap<object, SyntaxError>();

/**
 * All the work is done in `preprocess`. For a range prettier calls a plugin's parser, finds none of its own languages'
 * nodes in what it gets, and returns the text that `preprocess` made.
 */
async function preprocess(text: string, options: PluginOptions): Promise<string> {
  const { text: formatted, edits, refusals } = await formatText(text, options);
  const wrong = refusals.find(({ reason }) => reason === 'syntax');
  if (wrong !== undefined) {
    errors.set(options, syntaxError(text, wrong));
    return text;
  }
  // For the rest of prettier, this is the text that the cursor is in.
  if (options.cursorOffset >= 0) options.cursorOffset = moveCursor(text, edits, options.cursorOffset);
  return formatted;
}

function parse(text: string, options: PluginOptions): RustFile {
  const error = errors.get(options);
  if (error !== undefined) throw error;
  return { type: 'file', text };
}

export const languages: SupportLanguage[] = [
  {
    name: 'Rust',
    parsers: ['leptos'],
    extensions: ['.rs'],
    aliases: ['rs'],
    linguistLanguageId: 327,
    vscodeLanguageIds: ['rust'],
  },
];

export const parsers: Record<'leptos', Parser<RustFile>> = {
  leptos: {
    astFormat: AST_FORMAT,
    preprocess: (text, options) => preprocess(text, options as PluginOptions),
    parse: (text, options) => parse(text, options as PluginOptions),
    locStart: () => 0,
    locEnd: file => file.text.length,
    hasPragma,
    hasIgnorePragma,
  },
};

export const printers: Record<typeof AST_FORMAT, Printer<RustFile>> = {
  [AST_FORMAT]: {
    print: path => path.node.text,
    getVisitorKeys: () => [],
    insertPragma,
  },
};

import type { ParserOptions, SupportOptions } from 'prettier';
import type { FormatOptions } from '../options.js';
import { readEditorconfig } from '../settings/editorconfig.js';

/**
 * What prettier is told to take for an option that nobody has set: it tells a plugin of no other way to know. So
 * settings of prettier win over those in leptosfmt.toml, but prettier's defaults do not.
 */
const NOT_SET = 0;

/** Prettier's own line end would be `\n`, which would change files that have others. */
export const defaultOptions = { printWidth: NOT_SET, tabWidth: NOT_SET, endOfLine: 'auto' } as const;

const CATEGORY = 'Leptos';

const BRACE_STYLES: Readonly<Record<FormatOptions['attrValueBraceStyle'], string>> = {
  Always: 'Every value is in braces.',
  AlwaysUnlessLit: 'Every value but a literal is in braces.',
  WhenRequired: 'Braces only where the value would mean something else without them.',
  Preserve: 'As written.',
};

const CLOSING_TAG_STYLES: Readonly<Record<FormatOptions['closingTagStyle'], string>> = {
  Preserve: 'As written.',
  SelfClosing: '<div />',
  NonSelfClosing: '<div></div>',
};

const EMBEDDED_RUST: Readonly<Record<FormatOptions['embeddedRust'], string>> = {
  format: 'Rust code in views is formatted, too.',
  verbatim: 'Rust code in views stays as it is written.',
};

/** The plugin's own options. They have no defaults: what is not set is as in leptosfmt.toml. */
export const options: SupportOptions = {
  leptosAttrValueBraceStyle: choice('Braces around attribute values in views.', BRACE_STYLES),
  leptosClosingTagStyle: choice('Close tags of elements without content in views.', CLOSING_TAG_STYLES),
  leptosEmbeddedRust: choice('Rust code in views.', EMBEDDED_RUST),
  leptosMacroNames: {
    category: CATEGORY,
    type: 'string',
    array: true,
    default: [{ value: [] }],
    description: 'Paths of the macros whose content is a view, instead of `view` and `leptos::view`.',
  },
};

/** Options as prettier hands them over. */
export interface PluginOptions extends ParserOptions {
  /** Negative where nobody asks for it. */
  cursorOffset: number;
  leptosAttrValueBraceStyle?: FormatOptions['attrValueBraceStyle'];
  leptosClosingTagStyle?: FormatOptions['closingTagStyle'];
  leptosEmbeddedRust?: FormatOptions['embeddedRust'];
  leptosMacroNames: readonly string[];
  /** The parser of the file in which this text is embedded. */
  parentParser?: string;
}

/**
 * What the user has set in prettier. Line ends are prettier's business: it hands over text without `\r`.
 *
 * @param path The file that is formatted, if it is one.
 */
export async function optionsSet(set: PluginOptions, path: string | undefined): Promise<Partial<FormatOptions>> {
  return {
    ...(await generalOptions(set, path)),
    ...(set.leptosAttrValueBraceStyle && { attrValueBraceStyle: set.leptosAttrValueBraceStyle }),
    ...(set.leptosClosingTagStyle && { closingTagStyle: set.leptosClosingTagStyle }),
    ...(set.leptosEmbeddedRust && { embeddedRust: set.leptosEmbeddedRust }),
    ...(set.leptosMacroNames.length > 0 && { macroNames: set.leptosMacroNames }),
    newlineStyle: 'Unix',
  };
}

async function generalOptions(set: PluginOptions, path: string | undefined): Promise<Partial<FormatOptions>> {
  const { printWidth, tabWidth, useTabs, parentParser } = set;
  // In a code block of Markdown they are Markdown's.
  if (typeof parentParser === 'string') return {};
  const options: Partial<FormatOptions> = {
    ...(printWidth !== NOT_SET && Number.isFinite(printWidth) && { maxWidth: printWidth }),
    ...(tabWidth !== NOT_SET && { tabSpaces: tabWidth }),
    ...(useTabs && { indentationStyle: 'Tabs' }),
  };
  if (path === undefined || Object.keys(options).length === 0) return options;
  // Prettier mixes in what .editorconfig says; it has its place behind leptosfmt.toml.
  const { options: mixedIn } = await readEditorconfig(path, new Map());
  const mixedInAs = new Map(Object.entries(mixedIn));
  return Object.fromEntries(Object.entries(options).filter(([name, value]) => mixedInAs.get(name) !== value));
}

function choice(description: string, values: Readonly<Record<string, string>>): SupportOptions[string] {
  const choices = Object.entries(values).map(([value, meaning]) => ({ value, description: meaning }));
  return { category: CATEGORY, type: 'choice', description, choices };
}

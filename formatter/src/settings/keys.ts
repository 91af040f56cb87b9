import type { FormatOptions } from '../options.js';

/** What a key says, or what is wrong with it: behind the key's name, in words. */
export type KeyReading =
  | { readonly options: Partial<FormatOptions> }
  | { readonly fault: string; readonly allowed?: readonly string[]; readonly value?: unknown; readonly inner?: string };

export type KeyReader = (value: unknown) => KeyReading;

/** More than any screen has; what is indented must still fit into memory. */
const MOST_TAB_SPACES = 64;

/** The keys of a `leptosfmt.toml` that are options of the formatter (leptosfmt.md 1.2, and `embedded_rust`). */
export const OPTION_KEYS: Readonly<Record<string, KeyReader>> = {
  max_width: whole(Number.MAX_SAFE_INTEGER, maxWidth => ({ maxWidth })),
  tab_spaces: whole(MOST_TAB_SPACES, tabSpaces => ({ tabSpaces })),
  indentation_style: oneOf(['Auto', 'Spaces', 'Tabs'], indentationStyle => ({ indentationStyle })),
  newline_style: oneOf(['Auto', 'Native', 'Unix', 'Windows'], newlineStyle => ({ newlineStyle })),
  attr_value_brace_style: oneOf(['Always', 'AlwaysUnlessLit', 'WhenRequired', 'Preserve'], attrValueBraceStyle => ({
    attrValueBraceStyle,
  })),
  closing_tag_style: oneOf(['Preserve', 'SelfClosing', 'NonSelfClosing'], closingTagStyle => ({ closingTagStyle })),
  macro_names: strings(macroNames => ({ macroNames })),
  attr_values: attributeValues,
  embedded_rust: oneOf(['format', 'verbatim'], embeddedRust => ({ embeddedRust })),
};

/** The keys of a `rustfmt.toml` that hold for views, too. */
export const RUSTFMT_KEYS: Readonly<Record<string, KeyReader>> = {
  max_width: whole(Number.MAX_SAFE_INTEGER, maxWidth => ({ maxWidth })),
  tab_spaces: whole(MOST_TAB_SPACES, tabSpaces => ({ tabSpaces })),
  hard_tabs: value =>
    typeof value === 'boolean'
      ? { options: { indentationStyle: value ? 'Tabs' : 'Spaces' } }
      : { fault: `takes true or false, not ${shown(value)}` },
  newline_style: oneOf(['Auto', 'Native', 'Unix', 'Windows'], newlineStyle => ({ newlineStyle })),
};

/** A list of strings, undefined where a value is something else. */
export function stringsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : undefined;
}

/** A value as it may be written in TOML. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `\`${JSON.stringify(value)}\``;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null && !(value instanceof Date) ? 'a table' : `\`${String(value)}\``;
}

function whole(most: number, option: (value: number) => Partial<FormatOptions>): KeyReader {
  const range = most === Number.MAX_SAFE_INTEGER ? 'from 1 on' : `from 1 to ${most}`;
  return value => {
    const isFine = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
    return isFine ? { options: option(value) } : { fault: `takes a whole number ${range}, not ${shown(value)}` };
  };
}

function oneOf<const T extends string>(allowed: readonly T[], option: (value: T) => Partial<FormatOptions>): KeyReader {
  return value => {
    const known = allowed.find(choice => choice === value);
    if (known !== undefined) return { options: option(known) };
    const choices = allowed.map(choice => JSON.stringify(choice)).join(', ');
    return { fault: `is one of ${choices}, not ${shown(value)}`, allowed, value };
  };
}

function strings(option: (value: readonly string[]) => Partial<FormatOptions>): KeyReader {
  return value => {
    const list = stringsIn(value);
    return list === undefined ? { fault: `takes a list of strings, not ${shown(value)}` } : { options: option(list) };
  };
}

const SORTERS = ['Tailwind'] as const;

function attributeValues(value: unknown): KeyReading {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
  if (!isTable) return { fault: `takes a table such as { class = "Tailwind" }, not ${shown(value)}` };
  const attrValues: Record<string, 'Tailwind'> = {};
  for (const [name, sorter] of Object.entries(value)) {
    if (sorter !== 'Tailwind') {
      return {
        fault: `takes "Tailwind" for an attribute, not ${shown(sorter)}`,
        allowed: SORTERS,
        value: sorter,
        inner: name,
      };
    }
    attrValues[name] = sorter;
  }
  return { options: { attrValues } };
}

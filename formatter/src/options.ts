/** How views are laid out. The names and defaults are leptosfmt's, in the spelling of TypeScript (leptosfmt.md 1.2). */
export interface FormatOptions {
  /** Columns of a line. */
  readonly maxWidth: number;
  /** Columns of a step of indentation, and of a tab. */
  readonly tabSpaces: number;
  /** `Auto`: as the first indented line of the file. */
  readonly indentationStyle: 'Auto' | 'Spaces' | 'Tabs';
  /** `Auto`: as the first line of the file. */
  readonly newlineStyle: 'Auto' | 'Native' | 'Unix' | 'Windows';
  readonly attrValueBraceStyle: 'Always' | 'AlwaysUnlessLit' | 'WhenRequired' | 'Preserve';
  readonly closingTagStyle: 'Preserve' | 'SelfClosing' | 'NonSelfClosing';
  /** Paths of the macros whose content is a view, as written in front of the `!`. */
  readonly macroNames: readonly string[];
  /** Attributes whose class lists are sorted, by key. */
  readonly attrValues: Readonly<Record<string, 'Tailwind'>>;
  /** `verbatim` leaves Rust code in views as it is written. */
  readonly embeddedRust: 'format' | 'verbatim';
}

export const DEFAULT_OPTIONS: FormatOptions = {
  maxWidth: 100,
  tabSpaces: 4,
  indentationStyle: 'Auto',
  newlineStyle: 'Auto',
  attrValueBraceStyle: 'WhenRequired',
  closingTagStyle: 'Preserve',
  macroNames: ['leptos::view', 'view'],
  attrValues: {},
  embeddedRust: 'format',
};

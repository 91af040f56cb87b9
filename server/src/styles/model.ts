import type { Span } from 'tree-sitter-leptos';

/** What a name in a stylesheet names: a class, an id, or a custom property with its dashes. */
export type StyleNameKind = 'class' | 'id' | 'property';

/** One place where a stylesheet names something. UTF-16 offsets in the sheet's text. */
export interface StyleName extends Span {
  readonly kind: StyleNameKind;
  /** Without `.` or `#`, escapes resolved: `md:flex` for `.md\:flex`. */
  readonly name: string;
  /**
   * Where the name begins that stands at the span, in the whole name: 0, or for `&-title` in `.card` the length of
   * `card`, as the rest is written at the rule around it.
   */
  readonly inherited: number;
  /**
   * The rule whose selector it stands in, the declaration's for a custom property; undefined for a mere use
   * (`@extend .card`, `@apply card`).
   */
  readonly rule: StyleRule | undefined;
}

/** A rule, or an at-rule with a block. UTF-16 offsets, from the selector to the closing brace. */
export interface StyleRule extends Span {
  /** Where the selector ends. */
  readonly headEnd: number;
  readonly parent: StyleRule | undefined;
}

/** A stylesheet as it was read. */
export interface Stylesheet {
  /** The file that it stands in, absolute: its own, an HTML file or a Rust file. */
  readonly file: string;
  /** The text of the whole file; names and rules count in it. */
  readonly text: string;
  readonly names: ReadonlyMap<string, readonly StyleName[]>;
  /** What the classes look like of which SCSS computes a part: `.m-#{$n}`. */
  readonly computedClasses: readonly RegExp[];
  /** What `@import`, `@use` and `@forward` name, as written between the quotes. */
  readonly imports: readonly string[];
  /** Whether Tailwind reads it: that makes rules for the classes that it finds in views, those here with its variants. */
  readonly isForTailwind: boolean;
  /** Whether a program writes it, so that nobody should change it by hand. */
  readonly isGenerated: boolean;
  /**
   * Whether the text of its names is the file's, character by character. In a Rust string with escapes it is not: what
   * it defines is known, but nothing of it may be edited.
   */
  readonly isEditable: boolean;
}

/** A name of a stylesheet with the sheet that it stands in. */
export interface FoundStyle extends StyleName {
  readonly sheet: Stylesheet;
}

/** The stylesheets of a workspace, as they were at one moment. */
export interface StyleIndex {
  /** Changes whenever a class comes or goes, or a place moves. */
  readonly revision: number;
  /** All classes that a rule is written for, sorted, each once. */
  readonly classes: readonly string[];
  /** All custom properties that are set somewhere, their dashes included, sorted, each once. */
  readonly customProperties: readonly string[];
  /** The places of a class, in the order of the sheets; mere uses as well (`rule` is undefined then). */
  classNamed(name: string): readonly FoundStyle[];
  /** As `classNamed`, for an id. */
  idNamed(name: string): readonly FoundStyle[];
  /** As `classNamed`, for a custom property, its dashes included. */
  propertyNamed(name: string): readonly FoundStyle[];
  readonly sheets: readonly Stylesheet[];
  /** Whether there are more than those: at an address, in a package, or in a language that is not read (Sass, Less). */
  readonly isPartial: boolean;
  /** The folders that a URL path without a host may begin at: the site's root and its assets. Absolute. */
  readonly assetRoots: readonly string[];
  /** The folder that nothing leads out of; undefined where there is no workspace. */
  readonly root: string | undefined;
  /** What kept stylesheets from being read, one line each. */
  readonly problems: readonly string[];
}

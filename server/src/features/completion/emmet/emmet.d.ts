/** What is used of emmet, whose package.json does not tell where its types are. */
declare module 'emmet' {
  export interface Config {
    readonly syntax: string;
    /** The element around the abbreviation: it tells what `.a` without a name is. */
    readonly context?: { readonly name: string };
  }

  export interface Extracted {
    readonly abbreviation: string;
    readonly start: number;
    readonly end: number;
  }

  /** A text, or a place to fill in. */
  export type ValuePart = string | { readonly index?: number; readonly name: string };

  export interface AbbreviationNode {
    /** Undefined for text. */
    readonly name?: string;
    readonly value?: readonly ValuePart[];
    readonly attributes?: readonly AbbreviationAttribute[];
    readonly children: readonly AbbreviationNode[];
  }

  export interface AbbreviationAttribute {
    readonly name?: string;
    readonly value?: readonly ValuePart[];
    readonly valueType: 'raw' | 'singleQuote' | 'doubleQuote' | 'expression';
    readonly boolean?: boolean;
    /** Left out where it has no value. */
    readonly implied?: boolean;
  }

  export function resolveConfig(config: { readonly syntax: string }): Config;

  /** The abbreviation that ends at an offset of a line, brackets right behind it included. */
  export function extract(line: string, offset: number): Extracted | undefined;

  /** @throws Error where it is no abbreviation. */
  export function parseMarkup(abbreviation: string, config: Config): { readonly children: readonly AbbreviationNode[] };
}

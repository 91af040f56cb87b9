/** What a grammar says of one kind of node. */
export interface NodeInfo {
  readonly type: string;
  readonly named: boolean;
  readonly subtypes?: readonly NodeInfo[];
  readonly fields?: Readonly<Record<string, ChildInfo>>;
  readonly children?: ChildInfo;
}

export interface ChildInfo {
  readonly multiple: boolean;
  readonly required: boolean;
  readonly types: readonly NodeInfo[];
}

/** A grammar as npm's `tree-sitter` takes it. */
export interface Language {
  readonly name: string;
  readonly language: unknown;
  readonly nodeTypeInfo: readonly NodeInfo[];
}

/** A Rust file with its views. */
export declare const rust_leptos: Language;

/** The body of one view. */
export declare const leptos_view: Language;

declare const grammars: { readonly rust_leptos: Language; readonly leptos_view: Language };
export default grammars;

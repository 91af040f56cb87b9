/**
 * What one Rust file says about itself, as plain data that can be kept as JSON. All places are UTF-16 offsets in the
 * file. Nothing here knows another file: what a name means is told by `project/`.
 */
export interface FileFacts {
  readonly scope: Scope;
  /**
   * The names of components in the tags of the file's views, and of those that stand as values (`view=HomePage`), as
   * written without blanks (`ui::Button`), each once.
   */
  readonly tags: readonly string[];
}

/** Where names are declared and count: a file, an inline module, a block of code. */
export interface Scope {
  readonly start: number;
  readonly end: number;
  /** Of a file or module: the predicates of the `#![cfg(…)]` at its head, as written; all must hold. */
  readonly cfg?: readonly string[];
  readonly items: readonly Item[];
  readonly imports: readonly Import[];
  /** Macros called where items stand; they may declare more of them. */
  readonly macroCalls: readonly MacroCall[];
  /** Blocks of code with names of their own (bodies of functions that hold a `use`, for one), in order. */
  readonly blocks: readonly Scope[];
}

export type ItemKind =
  | 'const'
  | 'enum'
  | 'extern crate'
  | 'fn'
  | 'macro'
  | 'mod'
  | 'static'
  | 'struct'
  | 'trait'
  | 'type'
  | 'union';

/** Something with a name. */
export interface Item {
  readonly kind: ItemKind;
  /** Without `r#`. */
  readonly name: string;
  /** Where the name stands. */
  readonly nameStart: number;
  /** The whole item, its docs and attributes included. */
  readonly start: number;
  readonly end: number;
  readonly visibility: Visibility;
  /** The predicates of its `#[cfg(…)]`, as written; all must hold. */
  readonly cfg?: readonly string[];
  /** Its doc comments, as Markdown. Only of items that `leptos` tells more about, and of macros. */
  readonly docs?: string;
  /** What Leptos makes of it. */
  readonly leptos?: LeptosFacts;
  /** Of a module written out in this file: what is in it. A module without it is a file of its own. */
  readonly content?: Scope;
  /** Of a module in a file of its own: its `#[path = "…"]`. */
  readonly path?: string;
  /** Of an enum: its variants. */
  readonly variants?: readonly string[];
  /** Of an enum: those of its variants that have named fields (`A { b: u8 }`), and so are no values. */
  readonly structVariants?: readonly string[];
  /** Of a struct: whether its name is a value, too (`struct A;`, `struct A(B);`). */
  readonly isValue?: boolean;
  /** Of an `extern crate a as b`: `a`. */
  readonly original?: string;
  /** Of a macro: `#[macro_export]`. Of a module or crate: `#[macro_use]`. */
  readonly exportsMacros?: boolean;
}

/** `private` counts in the module and what is inside of it; `in` names the module from which on it counts. */
export type Visibility = 'pub' | 'private' | 'crate' | { readonly in: readonly string[] };

/** One name of a `use`: `use a::{b, c as d, e::*}` are three. */
export interface Import {
  /** As written, `crate`, `self` and `super` included; an empty first segment stands for a leading `::`. */
  readonly segments: readonly string[];
  /** The name it gets here: the last segment's, or the one behind `as`; `_` for none; undefined for `*`. */
  readonly name: string | undefined;
  readonly visibility: Visibility;
  readonly cfg?: readonly string[];
  /** What is written of this one: `c as d`. */
  readonly start: number;
  readonly end: number;
  /** The whole `use …;`, its attributes included. */
  readonly useStart: number;
  readonly useEnd: number;
}

/** `name!(…)` where an item may stand. */
export interface MacroCall {
  /** As written: `leptos::component_from` is two. */
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
  /** What is between its delimiters. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly cfg?: readonly string[];
}

export type LeptosFacts = ComponentFacts | SlotFacts | ServerFunctionFacts | LazyFacts | DirectiveFacts;

/** `#[component]` and `#[island]` (view-language.md 3.1, 3.5). */
export interface ComponentFacts {
  readonly kind: 'component' | 'island';
  /** The name in tags: the function's, PascalCase where that is snake_case. */
  readonly tag: string;
  /** The arguments of the attribute, as `transparent` or `lazy`. */
  readonly arguments: readonly string[];
  /** `<T, F>` as written, blanks squeezed; empty without. */
  readonly generics: string;
  /** `where …` as written; empty without. */
  readonly where: string;
  /** In the order of the parameters; `children` is one of them. */
  readonly props: readonly Prop[];
  readonly returnType: string;
}

/** `#[slot]` on a struct (view-language.md 3.4). */
export interface SlotFacts {
  readonly kind: 'slot';
  readonly tag: string;
  readonly generics: string;
  readonly props: readonly Prop[];
}

/** A parameter of a component, or a field of a slot (view-language.md 3.2). */
export interface Prop {
  /** What it is called in a tag: `#[prop(name = "…")]`, otherwise the parameter's name, without `r#` and `mut`. */
  readonly name: string;
  /** Where the parameter, its attributes and docs included, begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the name stands; of a destructured one, its pattern. */
  readonly nameStart: number;
  /** As written, blanks squeezed. */
  readonly type: string;
  /** What a tag passes: the type inside `Option` where the prop strips it, otherwise `type`. */
  readonly passedType: string;
  readonly docs?: string;
  /** Whether a tag must have it. */
  readonly isRequired: boolean;
  readonly isInto: boolean;
  /** `default = …`, as written. */
  readonly default?: string;
  /** The options of `#[prop(…)]` by name, as written: `optional`, `into`, `marker`, … */
  readonly options: readonly string[];
}

/** `#[server]` (view-language.md 4). */
export interface ServerFunctionFacts {
  readonly kind: 'server';
  /** The struct that is generated. */
  readonly struct: string;
  /** The attribute's arguments by key, as written, string literals without their quotes: `prefix`, `endpoint`, `input`, … */
  readonly arguments: Readonly<Record<string, string>>;
  readonly parameters: readonly ServerFunctionParameter[];
  /** As written, blanks squeezed; empty where there is none. */
  readonly returnType: string;
  /** The type arguments of a returned `Result`, as far as they are written. */
  readonly okType?: string;
  readonly errorType?: string;
}

export interface ServerFunctionParameter {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly type: string;
  readonly docs?: string;
  /** The arguments of its `#[server(…)]` by key; `default` without a value is empty. */
  readonly options: Readonly<Record<string, string>>;
}

/** `#[lazy]` on a function (view-language.md 3.6). */
export interface LazyFacts {
  readonly kind: 'lazy';
  readonly arguments: readonly string[];
}

/** A function that can stand behind `use:`: its first parameter is an element. */
export interface DirectiveFacts {
  readonly kind: 'directive';
  readonly elementType: string;
  /** The type of the parameter that a value goes to; undefined without such. */
  readonly valueType?: string;
}

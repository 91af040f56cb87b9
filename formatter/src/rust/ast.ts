/**
 * The syntax tree of the Rust in a view, as strict as the compiler's: what does not parse has no tree.
 *
 * The shapes are those of Rust's own grammar (the reference's names). All places are absolute UTF-16 offsets in the
 * text that was parsed. What only has to be kept as written (visibility, attributes, qualifiers) is a span.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `#[…]`, `#![…]`, or a doc comment. Kept as written. */
export interface Attribute extends Span {
  readonly inner: boolean;
  readonly doc: boolean;
}

/** A name as written, `r#` included. */
export interface Ident extends Span {
  readonly name: string;
}

/** `'a` or `'label`. */
export type Lifetime = Ident;

// ── Paths ────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Path extends Span {
  /** Begins with `::`; of `<T as ::Trait>::X`, the trait does. */
  readonly global: boolean;
  /** `<T as Trait>::…`: the type, and how many of `segments` stand inside the angle brackets. */
  readonly qself: { readonly type: Type; readonly position: number } | undefined;
  readonly segments: readonly PathSegment[];
}

export interface PathSegment extends Span {
  readonly ident: Ident;
  readonly args: GenericArgs | ParenthesizedArgs | undefined;
}

export interface GenericArgs extends Span {
  readonly kind: 'angle';
  /** Written with `::` in front. */
  readonly turbofish: boolean;
  readonly args: readonly GenericArg[];
}

/** `Fn(A, B) -> C`. */
export interface ParenthesizedArgs extends Span {
  readonly kind: 'paren';
  readonly inputs: readonly Type[];
  readonly output: Type | undefined;
}

export type GenericArg =
  | (Span & { readonly kind: 'lifetime'; readonly lifetime: Lifetime })
  | (Span & { readonly kind: 'type'; readonly type: Type })
  /** A literal, `-1` (a `unary` and its literal), or a block. */
  | (Span & { readonly kind: 'const'; readonly value: Expr })
  /** `Item = T`, `Item<'a> = T`. */
  | (Span & {
      readonly kind: 'assoc_type';
      readonly ident: Ident;
      readonly args: GenericArgs | undefined;
      readonly type: Type;
    })
  /** `N = 3`. */
  | (Span & {
      readonly kind: 'assoc_const';
      readonly ident: Ident;
      readonly args: GenericArgs | undefined;
      readonly value: Expr;
    })
  /** `Item: Bound`. */
  | (Span & {
      readonly kind: 'constraint';
      readonly ident: Ident;
      readonly args: GenericArgs | undefined;
      readonly bounds: readonly Bound[];
    });

export type Bound =
  | (Span & { readonly kind: 'lifetime'; readonly lifetime: Lifetime })
  | (Span & {
      readonly kind: 'trait';
      readonly paren: boolean;
      /** `?`, `~const`, `async` as written, or nothing. */
      readonly modifier: string;
      /** `for<'a>` */
      readonly lifetimes: readonly Lifetime[] | undefined;
      readonly path: Path;
    })
  /** `use<'a, T>` and what else there may be. */
  | (Span & { readonly kind: 'verbatim' });

// ── Types ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Type =
  | (Span & { readonly kind: 'type_array'; readonly element: Type; readonly length: Expr })
  | (Span & {
      readonly kind: 'type_fn';
      readonly lifetimes: readonly Lifetime[] | undefined;
      /** `unsafe extern "C"` as written, or nothing. */
      readonly qualifiers: Span | undefined;
      readonly inputs: readonly { readonly name: Ident | undefined; readonly type: Type }[];
      readonly variadic: boolean;
      readonly output: Type | undefined;
    })
  | (Span & { readonly kind: 'type_impl'; readonly bounds: readonly Bound[] })
  | (Span & { readonly kind: 'type_dyn'; readonly dyn: boolean; readonly bounds: readonly Bound[] })
  | (Span & { readonly kind: 'type_infer' })
  | (Span & { readonly kind: 'type_macro'; readonly macro: MacroCall })
  | (Span & { readonly kind: 'type_never' })
  | (Span & { readonly kind: 'type_paren'; readonly inner: Type })
  | (Span & { readonly kind: 'type_path'; readonly path: Path })
  | (Span & { readonly kind: 'type_pointer'; readonly mutable: boolean; readonly inner: Type })
  | (Span & {
      readonly kind: 'type_reference';
      readonly lifetime: Lifetime | undefined;
      readonly mutable: boolean;
      readonly inner: Type;
    })
  | (Span & { readonly kind: 'type_slice'; readonly element: Type })
  | (Span & { readonly kind: 'type_tuple'; readonly elements: readonly Type[] });

// ── Patterns ─────────────────────────────────────────────────────────────────────────────────────────────────────

export type Pattern = { readonly attributes?: readonly Attribute[] } & (
  | (Span & { readonly kind: 'pat_const'; readonly block: Block })
  | (Span & {
      readonly kind: 'pat_ident';
      readonly byRef: boolean;
      readonly mutable: boolean;
      readonly ident: Ident;
      readonly subpattern: Pattern | undefined;
    })
  /** A literal, or `-1`, which is a `unary` and its literal. */
  | (Span & { readonly kind: 'pat_literal'; readonly value: Expr })
  | (Span & { readonly kind: 'pat_macro'; readonly macro: MacroCall })
  | (Span & { readonly kind: 'pat_or'; readonly leading: boolean; readonly cases: readonly Pattern[] })
  | (Span & { readonly kind: 'pat_paren'; readonly inner: Pattern })
  | (Span & { readonly kind: 'pat_path'; readonly path: Path })
  | (Span & {
      readonly kind: 'pat_range';
      readonly from: Expr | undefined;
      readonly limits: '..' | '..=' | '...';
      readonly to: Expr | undefined;
    })
  | (Span & { readonly kind: 'pat_reference'; readonly mutable: boolean; readonly inner: Pattern })
  | (Span & { readonly kind: 'pat_rest' })
  | (Span & { readonly kind: 'pat_slice'; readonly elements: readonly Pattern[] })
  | (Span & {
      readonly kind: 'pat_struct';
      readonly path: Path;
      readonly fields: readonly FieldPattern[];
      readonly rest: Span | undefined;
    })
  | (Span & { readonly kind: 'pat_tuple'; readonly elements: readonly Pattern[] })
  | (Span & { readonly kind: 'pat_tuple_struct'; readonly path: Path; readonly elements: readonly Pattern[] })
  | (Span & { readonly kind: 'pat_type'; readonly pattern: Pattern; readonly type: Type })
  | (Span & { readonly kind: 'pat_wild' })
);

export interface FieldPattern extends Span {
  readonly attributes: readonly Attribute[];
  /** A name or a number. */
  readonly member: Ident;
  /** False for `field: pattern` shortened to `field`, which may have `ref` and `mut`; then `pattern` is that `pat_ident`. */
  readonly colon: boolean;
  readonly pattern: Pattern;
}

// ── Macros ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** `path!(…)`. What is between the delimiters is text for the tree; whoever knows the macro parses it. */
export interface MacroCall extends Span {
  readonly path: Path;
  readonly delimiter: '(' | '[' | '{';
  /** Between the delimiters. */
  readonly body: Span;
}

// ── Statements ───────────────────────────────────────────────────────────────────────────────────────────────────

/** `{ … }`; the range includes the braces. */
export interface Block extends Span {
  /** Inner attributes. */
  readonly attributes: readonly Attribute[];
  readonly statements: readonly Statement[];
}

export type Statement =
  | LocalStatement
  | (Span & { readonly kind: 'stmt_item'; readonly item: Item })
  /** An expression; the range includes the semicolon. */
  | (Span & { readonly kind: 'stmt_expr'; readonly expr: Expr; readonly semicolon: boolean })
  /** A macro call in statement position: with braces, or with a semicolon. */
  | (Span & {
      readonly kind: 'stmt_macro';
      readonly attributes: readonly Attribute[];
      readonly macro: MacroCall;
      readonly semicolon: boolean;
    })
  /** A semicolon alone. */
  | (Span & { readonly kind: 'stmt_empty' });

export interface LocalStatement extends Span {
  readonly kind: 'stmt_let';
  readonly attributes: readonly Attribute[];
  /** May be a `pat_type`. */
  readonly pattern: Pattern;
  readonly init: Expr | undefined;
  /** The block of `else { … }`. */
  readonly diverge: Block | undefined;
}

/** Items are rare in views. Those with a shape here are printed, the others are kept as written. */
export type Item =
  | (Span & { readonly kind: 'item_use'; readonly attributes: readonly Attribute[] })
  | (Span & {
      readonly kind: 'item_const';
      readonly attributes: readonly Attribute[];
      /** From the visibility to `const` or `static mut`. */
      readonly head: Span;
      readonly ident: Ident;
      readonly type: Type;
      readonly value: Expr | undefined;
    })
  | (Span & {
      readonly kind: 'item_fn';
      readonly attributes: readonly Attribute[];
      /** From the visibility to what stands in front of the body. */
      readonly signature: Span;
      readonly body: Block;
    })
  | (Span & { readonly kind: 'item_other'; readonly attributes: readonly Attribute[] });

// ── Expressions ──────────────────────────────────────────────────────────────────────────────────────────────────

export type Expr = Span & { readonly attributes?: readonly Attribute[] } & ExprShape;

export type ExprShape =
  | { readonly kind: 'array'; readonly elements: readonly Expr[] }
  | { readonly kind: 'assign'; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'async'; readonly move: boolean; readonly block: Block }
  | { readonly kind: 'await'; readonly base: Expr; readonly keyword: Span }
  /** Compound assignments too: `+=`. */
  | { readonly kind: 'binary'; readonly left: Expr; readonly op: string; readonly right: Expr }
  | { readonly kind: 'block'; readonly label: Lifetime | undefined; readonly block: Block }
  | { readonly kind: 'break'; readonly label: Lifetime | undefined; readonly value: Expr | undefined }
  | { readonly kind: 'call'; readonly callee: Expr; readonly args: readonly Expr[] }
  | { readonly kind: 'cast'; readonly value: Expr; readonly type: Type }
  | {
      readonly kind: 'closure';
      readonly lifetimes: readonly Lifetime[] | undefined;
      readonly isConst: boolean;
      readonly isStatic: boolean;
      readonly isAsync: boolean;
      readonly isMove: boolean;
      /** Each may be a `pat_type`. */
      readonly inputs: readonly Pattern[];
      readonly output: Type | undefined;
      readonly body: Expr;
    }
  | { readonly kind: 'const'; readonly block: Block }
  | { readonly kind: 'continue'; readonly label: Lifetime | undefined }
  /** A name or a number: `a.b`, `a.0`. */
  | { readonly kind: 'field'; readonly base: Expr; readonly member: Ident }
  | {
      readonly kind: 'for';
      readonly label: Lifetime | undefined;
      readonly pattern: Pattern;
      readonly iterable: Expr;
      readonly body: Block;
    }
  | {
      readonly kind: 'if';
      readonly condition: Expr;
      readonly then: Block;
      /** A `block` or an `if`. */
      readonly else: Expr | undefined;
    }
  | { readonly kind: 'index'; readonly base: Expr; readonly index: Expr }
  | { readonly kind: 'infer' }
  /** `let pattern = value` in a condition. */
  | { readonly kind: 'let'; readonly pattern: Pattern; readonly value: Expr }
  | { readonly kind: 'literal'; readonly literal: LiteralKind }
  | { readonly kind: 'loop'; readonly label: Lifetime | undefined; readonly body: Block }
  | { readonly kind: 'macro'; readonly macro: MacroCall }
  | {
      readonly kind: 'match';
      readonly value: Expr;
      readonly innerAttributes: readonly Attribute[];
      readonly arms: readonly Arm[] /** The braces, included. */;
      readonly body: Span;
    }
  | {
      readonly kind: 'method_call';
      readonly receiver: Expr;
      readonly method: Ident;
      readonly turbofish: GenericArgs | undefined;
      readonly args: readonly Expr[];
      /** The parentheses, included. */
      readonly parens: Span;
    }
  | { readonly kind: 'paren'; readonly inner: Expr }
  | { readonly kind: 'path'; readonly path: Path }
  | {
      readonly kind: 'range';
      readonly from: Expr | undefined;
      readonly limits: '..' | '..=';
      readonly to: Expr | undefined;
    }
  | { readonly kind: 'raw_address'; readonly mutable: boolean; readonly value: Expr }
  | { readonly kind: 'reference'; readonly mutable: boolean; readonly value: Expr }
  | { readonly kind: 'repeat'; readonly element: Expr; readonly length: Expr }
  | { readonly kind: 'return'; readonly value: Expr | undefined }
  | {
      readonly kind: 'struct';
      readonly path: Path;
      readonly fields: readonly FieldValue[];
      /** `..rest`; `true` for a bare `..`. */
      readonly rest: Expr | true | undefined;
      /** The braces, included. */
      readonly braces: Span;
    }
  | { readonly kind: 'try'; readonly value: Expr }
  | { readonly kind: 'try_block'; readonly block: Block }
  | { readonly kind: 'tuple'; readonly elements: readonly Expr[] }
  | { readonly kind: 'unary'; readonly op: '*' | '!' | '-'; readonly value: Expr }
  | { readonly kind: 'unsafe'; readonly block: Block }
  | { readonly kind: 'while'; readonly label: Lifetime | undefined; readonly condition: Expr; readonly body: Block }
  | { readonly kind: 'yield'; readonly value: Expr | undefined };

export type LiteralKind = 'string' | 'raw_string' | 'char' | 'byte' | 'byte_string' | 'c_string' | 'number' | 'bool';

export interface Arm extends Span {
  readonly attributes: readonly Attribute[];
  readonly pattern: Pattern;
  readonly guard: Expr | undefined;
  readonly body: Expr;
  /** Whether a comma is written behind the body; the range includes it. */
  readonly comma: boolean;
}

export interface FieldValue extends Span {
  readonly attributes: readonly Attribute[];
  readonly member: Ident;
  /** `field: value` rather than `field`; without colon `value` is that path. */
  readonly colon: boolean;
  readonly value: Expr;
}

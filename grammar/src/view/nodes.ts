import { ownCopy } from '../own-copy.js';
import type { Directive } from './directives.js';
import { Located } from './located.js';

/**
 * The typed, lossless reading of a view. Every node has its exact range; what is not written is `undefined`,
 * what is half-typed has nodes of its own.
 */

/** What stands between tags. */
export type ViewNode =
  | Element
  | Fragment
  | IncompleteTag
  | StrayCloseTag
  | Text
  | RawText
  | Block
  | HtmlComment
  | Doctype
  | RustComment
  | Unexpected
  | Unparsed;

/** What holds nodes. */
export type ParentNode = View | Element | Fragment;

/** What stands in an open tag behind its name. */
export type TagItem = Attribute | Spread | Shorthand | Unexpected | RustComment | Unparsed;

/** A part of a node with a text of its own. */
export class Part extends Located {
  readonly text: string;

  constructor(from: number, text: string) {
    super(from, text.length);
    this.text = ownCopy(text);
  }
}

/** A view: everything between the delimiters of `view! { … }`. Its range is the macro call's, `body` what is inside. */
export class View extends Located {
  readonly kind = 'view';
  /** The Rust code that holds this view, where it is nested in another. */
  declare owner: RustCode | undefined;

  constructor(
    from: number,
    length: number,
    /** The macro's name as written: `view`, `leptos::view`, `template`. */
    readonly macro: Part,
    readonly body: Located,
    readonly globalClass: GlobalClass | undefined,
    readonly children: readonly ViewNode[],
    readonly found: {
      /** Parsed by itself: in the tokens of another macro (`vec![view! {}]`), or a macro with a name of the project's. */
      readonly onItsOwn: boolean;
      /** Whether its last delimiter is there. */
      readonly closed: boolean;
    },
  ) {
    super(from, length);
    this.syntaxType = 'view_macro';
    this.syntaxLength = length;
    adopt(this, macro, body, globalClass, children);
  }
}

/** `class = "…",` at the beginning of a view. */
export class GlobalClass extends Located {
  readonly kind = 'global_class';

  constructor(
    from: number,
    length: number,
    readonly errors: readonly RustError[],
  ) {
    super(from, length);
    adopt(this, errors);
  }
}

/** The name in a tag. */
export class TagName extends Part {
  constructor(
    from: number,
    text: string,
    /** `path`: components and other paths; `element`: everything HTML; `block`: `<{name}>`. */
    readonly form: 'element' | 'path' | 'block',
    /** The name without white space, as the parser compares it. */
    readonly name: string,
  ) {
    super(from, text);
  }

  /** A path whose last segment starts with a capital letter (view-language.md 1.4). */
  get isComponent(): boolean {
    return this.form === 'path' && /(?:^|::)[A-Z][^:]*$/.test(this.name);
  }
}

/** `<name<Generics> items…>`, also of a self-closing element. */
export class OpenTag extends Located {
  readonly kind = 'open_tag';

  constructor(
    from: number,
    length: number,
    readonly name: TagName,
    readonly generics: Part | undefined,
    readonly items: readonly TagItem[],
    readonly selfClosing: boolean,
    /** `>` or `/>`. */
    readonly tagEnd: Part,
  ) {
    super(from, length);
    adopt(this, name, generics, items, tagEnd);
  }

  get attributes(): readonly Attribute[] {
    return attributesOf(this.items);
  }
}

/** `</name>`; the name is missing while it is being typed. */
export class CloseTag extends Located {
  readonly kind = 'close_tag';

  constructor(
    from: number,
    length: number,
    readonly name: TagName | undefined,
    readonly generics: Part | undefined,
    /** Whether its `>` is there. */
    readonly ended: boolean,
  ) {
    super(from, length);
    adopt(this, name, generics);
  }
}

export class Element extends Located {
  readonly kind = 'element';

  constructor(
    from: number,
    length: number,
    readonly open: OpenTag,
    readonly children: readonly ViewNode[],
    /** The matching close tag; undefined for self-closing elements and where it is missing. */
    readonly close: CloseTag | undefined,
  ) {
    super(from, length);
    adopt(this, open, children, close);
  }

  get name(): string {
    return this.open.name.name;
  }

  /** Not self-closing, and never closed. */
  get isUnclosed(): boolean {
    return !this.open.selfClosing && this.close === undefined;
  }
}

/** `<>…</>`. */
export class Fragment extends Located {
  readonly kind = 'fragment';

  constructor(
    from: number,
    length: number,
    /** The length of `<>`. */
    readonly openLength: number,
    readonly children: readonly ViewNode[],
    /** Whether `</>` is there. */
    readonly closed: boolean,
  ) {
    super(from, length);
    adopt(this, children);
  }
}

/** A tag that never ends, as while typing `<`, `<di`, `<div class="a"`. */
export class IncompleteTag extends Located {
  readonly kind = 'incomplete_tag';

  constructor(
    from: number,
    length: number,
    readonly name: TagName | undefined,
    readonly generics: Part | undefined,
    readonly items: readonly TagItem[],
  ) {
    super(from, length);
    adopt(this, name, generics, items);
  }

  get attributes(): readonly Attribute[] {
    return attributesOf(this.items);
  }
}

/** A close tag that closes nothing, as while typing `</`. */
export class StrayCloseTag extends Located {
  readonly kind = 'stray_close_tag';

  constructor(
    from: number,
    length: number,
    readonly tag: CloseTag,
  ) {
    super(from, length);
    adopt(this, tag);
  }
}

/** A string literal as content. */
export class Text extends Located {
  readonly kind = 'text';

  constructor(
    from: number,
    length: number,
    /** What is between the quotes, escapes as written. */
    readonly content: Part,
    readonly raw: boolean,
    readonly errors: readonly RustError[],
  ) {
    super(from, length);
    adopt(this, content, errors);
  }
}

/** Unquoted text, from its first token to its last; comments between them lie inside. */
export class RawText extends Located {
  readonly kind = 'raw_text';

  constructor(
    from: number,
    length: number,
    readonly segments: readonly Part[],
    readonly comments: readonly RustComment[],
  ) {
    super(from, length);
    adopt(this, segments, comments);
  }
}

/** `{…}` as content. */
export class Block extends Located {
  readonly kind = 'block';

  constructor(
    from: number,
    length: number,
    readonly code: RustCode,
  ) {
    super(from, length);
    adopt(this, code);
  }
}

/** `<!-- "…" -->`; unquoted ones are accepted, but not by the parser that Leptos uses. */
export class HtmlComment extends Located {
  readonly kind = 'comment';

  constructor(
    from: number,
    length: number,
    readonly quoted: boolean,
  ) {
    super(from, length);
  }
}

/** `<!DOCTYPE html>`. */
export class Doctype extends Located {
  readonly kind = 'doctype';
  readonly text: string;

  constructor(from: number, text: string) {
    super(from, text.length);
    this.text = ownCopy(text);
  }
}

/** A comment of Rust. Doc comments are none for the parser: between nodes they become text. */
export class RustComment extends Located {
  readonly kind = 'rust_comment';

  constructor(
    from: number,
    length: number,
    readonly style: 'line' | 'block',
    readonly isDoc: boolean,
  ) {
    super(from, length);
  }
}

/** `key`, `key=value`, `directive:name:modifier=value`, `let(pattern)`. */
export class Attribute extends Located {
  readonly kind = 'attribute';

  constructor(
    from: number,
    length: number,
    /** The whole key without white space: `on:click:capture`, `class`, `data-x`. */
    readonly key: string,
    readonly keyEnd: Located,
    readonly directive: (Part & { readonly text: Directive }) | undefined,
    /** What follows the directive's colon, or the whole key where there is no directive. */
    readonly name: Part | undefined,
    /** Whether the name holds characters that the parser does not take (`class:w-1/2`). */
    readonly invalidName: boolean,
    readonly modifiers: readonly Part[],
    readonly bindings: RustCode | undefined,
    /** The `=` and what follows it. */
    readonly value: AttributeValue | undefined,
    /** What does not parse between the key and the value. */
    readonly errors: readonly RustError[],
  ) {
    super(from, length);
    adopt(this, keyEnd, directive, name, modifiers, bindings, value, errors);
  }
}

/** `"…"`, `{…}`, any other expression, or nothing yet (`class=`). The range is the value's, or behind the `=`. */
export class AttributeValue extends Located {
  readonly kind = 'value';

  constructor(
    from: number,
    length: number,
    readonly form: 'string' | 'block' | 'expression' | 'missing',
    /** Undefined where the value is missing. */
    readonly code: RustCode | undefined,
    /** What is between the quotes of a string. */
    readonly content: Part | undefined,
    /** What is glued to the closing brace of a block: `.len()`. Only rstml 0.11 takes it. */
    readonly continuation: Part | undefined,
  ) {
    super(from, length);
    adopt(this, code, content, continuation);
  }
}

/** `{..expression}`, or the marker `{..}`. */
export class Spread extends Located {
  readonly kind = 'spread';

  constructor(
    from: number,
    length: number,
    readonly code: RustCode,
    readonly isMarker: boolean,
  ) {
    super(from, length);
    adopt(this, code);
  }
}

/** `{expression}` among attributes. */
export class Shorthand extends Located {
  readonly kind = 'shorthand';

  constructor(
    from: number,
    length: number,
    readonly code: RustCode,
  ) {
    super(from, length);
    adopt(this, code);
  }
}

/** What has no place here: a `@`, a comma or a string among attributes, a brace without a partner. */
export class Unexpected extends Located {
  readonly kind = 'unexpected';

  constructor(
    from: number,
    readonly text: string,
  ) {
    super(from, text.length);
  }
}

/** What the parser could make nothing of. */
export class Unparsed extends Located {
  readonly kind = 'unparsed';
}

/** Rust inside a view: a block, a value, patterns. */
export class RustCode extends Located {
  readonly kind = 'rust';

  constructor(
    from: number,
    length: number,
    /** tree-sitter-rust's name for the outermost node: `block`, `closure_expression`, `identifier`, … */
    readonly type: string,
    readonly errors: readonly RustError[],
    /** The views in it, outermost ones only. */
    readonly views: readonly View[],
  ) {
    super(from, length);
    adopt(this, errors, views);
  }
}

/** A place where Rust code does not parse. */
export class RustError extends Located {
  constructor(
    from: number,
    length: number,
    /** The token that should stand here; undefined where something stands that should not. */
    readonly missing: string | undefined,
  ) {
    super(from, length);
  }
}

function attributesOf(items: readonly TagItem[]): readonly Attribute[] {
  return items.filter((item): item is Attribute => item.kind === 'attribute');
}

/** Makes `owner` the owner of its parts; those that are not written are passed over. */
export function adopt(owner: Located, ...parts: readonly (Located | readonly Located[] | undefined)[]): void {
  for (const part of parts) {
    if (part instanceof Located) part.owner = owner;
    else if (part !== undefined) for (const one of part) one.owner = owner;
  }
}

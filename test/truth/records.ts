/** A half-open range of bytes, counted from the start of the file. */
export type Range = [start: number, end: number];

interface Located {
  start: number;
  end: number;
}

/** An attribute with a name: `key`, `key=value` or `key(pattern)`. */
export interface KeyedAttribute extends Located {
  /** The key as written, without white space. */
  key: string;
  value: 'expr' | 'block' | 'invalid' | null;
  /** Whether a parenthesised list of patterns follows the key. */
  binding: boolean;
}

/** A brace block in place of an attribute. */
export interface SpreadAttribute extends Located {
  spread: true;
}

export type Attribute = KeyedAttribute | SpreadAttribute;

export interface ElementNode extends Located {
  kind: 'element';
  /** The name as written, without white space; `{}` for a block. */
  name: string;
  /** The generics as written, with their angle brackets. */
  generics: string | null;
  selfClosing: boolean;
  /** Whether there is a close tag. */
  closed: boolean;
  attributes: Attribute[];
  children: TemplateNode[];
}

export interface FragmentNode extends Located {
  kind: 'fragment';
  children: TemplateNode[];
}

export interface LeafNode extends Located {
  kind: 'text' | 'raw_text' | 'block' | 'invalid_block' | 'comment' | 'doctype';
}

export type TemplateNode = ElementNode | FragmentNode | LeafNode;

/** What both parsers tell about the content of one view. */
export interface ViewContent extends Located {
  /** Whether the body starts with `class = …,`. */
  globalClass: boolean;
  nodes: TemplateNode[];
  /** Rust comments of this body that do not lie in the body of a nested view. */
  comments: Range[];
  /** Doc comments; our side may leave them out and give them as raw text. */
  docComments: Range[];
}

/** A view as the real parser reads it. `start` and `end` are those of the macro's body. */
export interface ViewRecord extends ViewContent {
  /** The macro's path as written, without white space. */
  name: string;
  /** Whether the view lies inside another view. */
  nested: boolean;
  /** The nearest macro call around the view that is not itself a view. */
  inMacro: string | null;
  /** Whether the view lies inside `macro_rules!`, `quote!` and the like. */
  inDefinition: boolean;
  /** Whether the parser has no diagnostic at all. */
  accepted: boolean;
  messages: string[];
}

/** A file as the real parser reads it. */
export interface FileRecord {
  path: string;
  /** Whether syn parses the file. */
  rust: boolean;
  error?: string;
  views: ViewRecord[];
}

/** A view as our parser reads it. */
export interface ViewDump extends ViewContent {
  /** Whether there is no error or missing node in the view. */
  clean: boolean;
  /** Whether a user sees a syntax error in the view. */
  flagged: boolean;
}

/** A file as our parser reads it. */
export interface FileDump {
  path: string;
  /** Whether there is no error or missing node in the file. */
  clean: boolean;
  /** The same for the tree of plain tree-sitter-rust. */
  plainClean: boolean;
  views: ViewDump[];
}

/** Reads a file with our parser. */
export type DumpFile = (path: string, text: string) => FileDump;

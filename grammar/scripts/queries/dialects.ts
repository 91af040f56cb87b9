/** Who reads a query. `plain` is the tree-sitter CLI, and whatever follows its conventions. */
export type DialectName = 'plain' | 'nvim' | 'helix' | 'zed';

/** How the queries, which are written with Neovim's capture names, differ for one of their readers. */
export interface Dialect {
  /** The folder within `queries`. */
  readonly folder: string;
  /** The files it reads. */
  readonly kinds: readonly string[];
  /** What it calls a capture, or a family of them (`keyword` stands for `keyword.function` too); null: it has none. */
  readonly captures: Readonly<Record<string, string | null>>;
  /** What it calls Rust with views, for code in the tokens of a macro. */
  readonly rust: string;
}

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  plain: {
    folder: '.',
    kinds: ['highlights', 'injections', 'locals', 'tags'],
    rust: 'rust_leptos',
    captures: {
      boolean: 'constant.builtin',
      character: 'string',
      keyword: 'keyword',
      'local.definition': 'local.definition',
      number: 'number',
      spell: null,
      'tag.attribute': 'attribute',
      'tag.delimiter': 'punctuation.bracket',
      'variable.member': 'property',
    },
  },
  nvim: {
    folder: 'nvim',
    kinds: ['highlights', 'injections', 'folds', 'indents', 'locals', 'textobjects'],
    rust: 'rust_leptos',
    captures: {},
  },
  helix: {
    folder: 'helix',
    kinds: ['highlights', 'injections', 'indents', 'locals', 'tags', 'textobjects'],
    // There, Rust itself is read by the grammar with views.
    rust: 'rust',
    captures: {
      'attribute.inner': 'entry.inside',
      'attribute.outer': 'entry.around',
      boolean: 'constant.builtin.boolean',
      character: 'constant.character',
      'class.inner': 'class.inside',
      'class.outer': 'class.around',
      'comment.documentation': 'comment.block.documentation',
      'comment.inner': 'comment.inside',
      'comment.outer': 'comment.around',
      'function.call': 'function',
      'function.inner': 'function.inside',
      'function.method.call': 'function.method',
      'function.outer': 'function.around',
      'keyword.conditional': 'keyword.control.conditional',
      'keyword.coroutine': 'keyword.control',
      'keyword.import': 'keyword.control.import',
      'keyword.modifier': 'keyword.storage.modifier',
      'keyword.repeat': 'keyword.control.repeat',
      'keyword.return': 'keyword.control.return',
      'keyword.type': 'keyword.storage.type',
      'local.definition.function': 'local.definition.function',
      'local.definition.parameter': 'local.definition.variable.parameter',
      'local.definition.var': 'local.definition.variable',
      module: 'namespace',
      number: 'constant.numeric.integer',
      'number.float': 'constant.numeric.float',
      'parameter.inner': 'parameter.inside',
      'parameter.outer': 'parameter.around',
      spell: null,
      'string.escape': 'constant.character.escape',
      'tag.attribute': 'attribute',
      'tag.delimiter': 'punctuation.bracket',
      'tag.inner': 'xml-element.inside',
      'tag.outer': 'xml-element.around',
      'variable.member': 'variable.other.member',
    },
  },
  zed: {
    folder: 'zed',
    kinds: ['highlights', 'injections', 'brackets', 'indents', 'outline', 'textobjects'],
    rust: 'rust',
    captures: {
      'attribute.inner': null,
      'attribute.outer': null,
      character: 'string',
      'class.inner': 'class.inside',
      'class.outer': 'class.around',
      'comment.documentation': 'comment.doc',
      'comment.inner': 'comment.inside',
      'comment.outer': 'comment.around',
      'function.call': 'function',
      'function.inner': 'function.inside',
      'function.macro': 'function.special',
      'function.method.call': 'function.method',
      'function.outer': 'function.around',
      keyword: 'keyword',
      module: 'namespace',
      number: 'number',
      'parameter.inner': null,
      'parameter.outer': null,
      spell: null,
      tag: 'tag.component',
      'tag.attribute': 'attribute',
      'tag.builtin': 'tag',
      'tag.delimiter': 'punctuation.bracket',
      'tag.inner': null,
      'tag.outer': null,
      'variable.builtin': 'variable.special',
      'variable.member': 'property',
    },
  },
};

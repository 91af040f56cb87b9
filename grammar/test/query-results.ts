import { readFileSync } from 'node:fs';
import { type Language, type Parser, Query, type Tree } from 'web-tree-sitter';

const QUERIES = new URL('../queries/', import.meta.url);

/** A query of this package, by its path within `queries`. */
export function readQuery(language: Language, path: string): Query {
  return new Query(language, readFileSync(new URL(path, QUERIES), 'utf8'));
}

/**
 * What a highlighter shows: each captured node once, with the last capture that applies, as `text → capture`.
 * Captures for spell checkers and for predicates are left out, so are the wider nodes around a captured one.
 */
export function highlights(query: Query, parser: Parser, source: string): string[] {
  const shown = new Map<string, string>();
  withTree(parser, source, tree => {
    for (const { name, node } of query.captures(tree.rootNode)) {
      if (name === 'spell' || name.startsWith('_') || node.startIndex === node.endIndex) continue;
      shown.set(`${node.startIndex}:${node.endIndex}`, `${node.text} → ${name}`);
    }
  });
  return [...shown.values()];
}

/** Every capture of a name, as the text of its nodes; those of one match that follow each other count as one. */
export function captured(query: Query, parser: Parser, source: string, capture: string): string[] {
  return withTree(parser, source, tree =>
    query.matches(tree.rootNode).flatMap(({ captures }) => {
      const nodes = captures.filter(({ name }) => name === capture).map(({ node }) => node);
      const [first] = nodes;
      const last = nodes.at(-1);
      return first === undefined || last === undefined ? [] : [source.slice(first.startIndex, last.endIndex)];
    }),
  );
}

/** What is injected, as `language: text`. */
export function injections(query: Query, parser: Parser, source: string): string[] {
  return withTree(parser, source, tree =>
    query
      .matches(tree.rootNode)
      .flatMap(({ captures, setProperties }) =>
        captures
          .filter(({ name }) => name === 'injection.content')
          .map(({ node }) => `${setProperties?.['injection.language'] ?? '?'}: ${node.text}`),
      ),
  );
}

/** What is read as one text by a parser of its own: the parts of each match; none where a file's matches are combined. */
export function injectedTexts(query: Query, parser: Parser, source: string): string[] {
  return withTree(parser, source, tree =>
    query
      .matches(tree.rootNode)
      .filter(({ setProperties }) => setProperties?.['injection.combined'] === undefined)
      .map(({ captures }) => captures.map(({ node }) => node.text).join('')),
  );
}

function withTree<T>(parser: Parser, source: string, read: (tree: Tree) => T): T {
  const tree = parser.parse(source);
  // Only a parser without a language, or one that was told to stop, returns nothing.
  if (tree === null) throw new Error('The parser has no language.');
  try {
    return read(tree);
  } finally {
    tree.delete();
  }
}

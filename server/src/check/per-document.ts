import type { ViewDocument } from 'tree-sitter-leptos';
import type { ProjectModel } from '../project/model.js';
import type { RuleContext } from './rule.js';

interface Known<T> {
  readonly text: string;
  readonly project: ProjectModel;
  readonly revision: number;
  readonly result: T;
}

/** Reads something of a document once, however many rules ask for it, and again when the document or the project changes. */
export function perDocument<T>(read: (context: RuleContext) => T): (context: RuleContext) => T {
  const known = new WeakMap<ViewDocument, Known<T>>();
  return context => {
    const { document, project } = context;
    const { text } = document;
    const { revision } = project;
    const before = known.get(document);
    if (before?.text === text && before.project === project && before.revision === revision) return before.result;
    const result = read(context);
    known.set(document, { text, project, revision, result });
    return result;
  };
}

interface Pieces<T> {
  readonly text: string;
  readonly results: Map<string, T>;
  /** Of the text before. */
  readonly before: ReadonlyMap<string, T>;
}

/**
 * Makes something of pieces of a document, such as the bodies of its functions, and after an edit again only of those
 * that it has changed.
 *
 * @param make It may look at nothing but the piece.
 */
export function perPiece<T extends NonNullable<unknown>>(
  make: (piece: string) => T,
): (piece: string, document: ViewDocument) => T {
  const known = new WeakMap<ViewDocument, Pieces<T>>();
  return (piece, document) => {
    const { text } = document;
    let pieces = known.get(document);
    if (pieces?.text !== text) {
      pieces = { text, results: new Map(), before: pieces?.results ?? new Map<string, T>() };
      known.set(document, pieces);
    }
    const result = pieces.results.get(piece) ?? pieces.before.get(piece) ?? make(piece);
    pieces.results.set(piece, result);
    return result;
  };
}

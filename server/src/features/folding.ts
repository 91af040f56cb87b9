import { allViews, type LineIndex, type Place, type Span, type ViewDocument, visit } from 'tree-sitter-leptos';

export interface Fold {
  /** Zero-based; the first line stays to be seen, the others up to the last are hidden. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'comment' | 'region';
}

/** What can be folded away in views: tags, elements, fragments, blocks and comments of several lines. */
export function foldingRanges(document: ViewDocument): Fold[] {
  const { lines } = document;
  const folds: Fold[] = [];
  for (const view of allViews(document)) {
    folds.push(...upToLastLine(lines, view, 'region'));
    visit(view, place => folds.push(...foldsOf(place, lines)));
  }
  return withoutRepetition(folds);
}

/** A block that holds a view and nothing else begins and ends on the same lines. */
function withoutRepetition(folds: readonly Fold[]): Fold[] {
  return [...new Map(folds.map(fold => [`${fold.startLine}-${fold.endLine}`, fold])).values()];
}

function foldsOf(place: Place, lines: LineIndex): Fold[] {
  switch (place.kind) {
    case 'element': {
      const head = place.open.selfClosing ? place : place.open;
      const content = { start: place.open.tagEnd.start, end: place.end };
      return [
        ...upToLastLine(lines, head, 'region'),
        ...(place.open.selfClosing ? [] : upToLastLine(lines, content, 'region')),
      ];
    }
    case 'fragment':
    case 'block':
      return upToLastLine(lines, place, 'region');
    case 'comment':
    case 'rust_comment':
      return throughLastLine(lines, place);
    default:
      return [];
  }
}

/** The line with the end (a close tag, a brace) stays to be seen. */
function upToLastLine(lines: LineIndex, span: Span, kind: Fold['kind']): Fold[] {
  const startLine = lines.positionAt(span.start).line;
  const endLine = lines.positionAt(span.end).line - 1;
  return endLine > startLine ? [{ startLine, endLine, kind }] : [];
}

function throughLastLine(lines: LineIndex, span: Span): Fold[] {
  const startLine = lines.positionAt(span.start).line;
  const endLine = lines.positionAt(span.end).line;
  return endLine > startLine ? [{ startLine, endLine, kind: 'comment' }] : [];
}

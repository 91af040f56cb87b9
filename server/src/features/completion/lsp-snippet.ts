/** Text with places to fill in; of places with the same number, all get what is typed at the first. */
export type SnippetPiece = string | { readonly place: number; readonly shown: string };

/** The syntax of LSP. */
export function snippetOf(pieces: readonly SnippetPiece[]): string {
  return pieces.map(piece => (typeof piece === 'string' ? escapeSnippet(piece) : placeholder(piece))).join('');
}

/** The text for who cannot fill in. */
export function plainTextOf(pieces: readonly SnippetPiece[]): string {
  return pieces.map(piece => (typeof piece === 'string' ? piece : piece.shown)).join('');
}

/** As `plainTextOf`, for what is written in the syntax of LSP: `$1`, `${1:shown}`, without nesting. */
export function plainText(snippet: string): string {
  const shown = new Map<string, string>();
  for (const [, place = '', text = ''] of snippet.matchAll(/\$\{(\d+):((?:[^\\}]|\\.)*)\}/g)) shown.set(place, text);
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:[^\\}]|\\.)*)\}|\$(\d+)/g,
    (_match, escaped?: string, text?: string, place?: string) =>
      escaped ?? unescaped(text ?? shown.get(place ?? '') ?? ''),
  );
}

function unescaped(text: string): string {
  return text.replace(/\\([\\$}])/g, '$1');
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function placeholder({ place, shown }: { place: number; shown: string }): string {
  return shown === '' ? `$${place}` : `\${${place}:${escapeSnippet(shown)}}`;
}

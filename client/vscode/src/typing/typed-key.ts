/** What the server is asked about after it was typed. */
export type TypedKey = '>' | '/' | '=' | '\n';

/**
 * The key that a change of a document comes from.
 *
 * @param text What was inserted. A new line comes with the indentation that the editor has put behind it.
 * @returns Undefined for all other keys, and for what is pasted or completed.
 */
export function typedKey(text: string): TypedKey | undefined {
  if (text === '>' || text === '/' || text === '=') return text;
  return /^\r?\n[ \t]*$/.test(text) ? '\n' : undefined;
}

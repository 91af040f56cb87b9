/** How many characters a digest has. */
export const DIGEST_LENGTH = 8;

const FIRST = 0x811c9dc5;
const FACTOR = 0x01000193;

/** FNV-1a, 32 bits: what a disk does to a file, or a hand to a macro, is no attack. */
export function digestOfBytes(bytes: Uint8Array, start: number): string {
  let hash = FIRST;
  for (let at = start; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), FACTOR);
  return asText(hash);
}

/** The same of the UTF-16 units of some texts, and of where each ends. */
export function digestOfTexts(texts: readonly string[]): string {
  let hash = FIRST;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
    hash = Math.imul(hash ^ text.length, FACTOR);
  }
  return asText(hash);
}

function asText(hash: number): string {
  return (hash >>> 0).toString(16).padStart(DIGEST_LENGTH, '0');
}

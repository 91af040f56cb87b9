import { createHash } from 'node:crypto';

/** A short name for a content: two contents never have the same, as far as anybody can tell. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 24);
}

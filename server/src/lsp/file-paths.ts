import { fileURLToPath } from 'node:url';

/**
 * The path that a URI of the client's names; undefined for one of something else (`untitled:`), and for one that names
 * no path on this machine: with a host (`file://server/share`), or with escapes that are none.
 */
export function filePathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // To Node that is a fault; here it is a document that belongs to no project.
    return undefined;
  }
}

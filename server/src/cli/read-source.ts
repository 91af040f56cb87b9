import { readFileSync } from 'node:fs';
import { decodeSource, type SourceFile, unreadable, type ViewFilter } from 'prettier-plugin-leptos/files';

/** Views, what Leptos knows of besides them, and comments about this command: most Rust files have nothing of it. */
const OF_INTEREST: ViewFilter = {
  words: ['view', 'template', 'leptos', '#[component', '#[island', '#[server', '#[slot', '#[lazy'],
  call: /\b(?:view|template)\s*!|leptos|#\[(?:component|island|server|slot|lazy)\b/,
};

/**
 * Reads a Rust file. Synchronous: it is several times as fast, and it is what the rest waits for.
 *
 * @returns Undefined where there is nothing in it to check.
 * @throws UnreadableFile where it cannot be read, or is no text.
 */
export function readSource(path: string): SourceFile | undefined {
  return decodeSource(bytesOf(path), OF_INTEREST);
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unreadable(error);
  }
}

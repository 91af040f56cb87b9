import type { TypedOn } from './typed-on.js';

/** What inserting a close tag needs of an editor. Offsets are UTF-16. */
export interface CloseTagEditor {
  /** Grows with each change. */
  readonly version: number;
  /** Between two offsets. */
  textBetween(start: number, end: number): string;
  /** The close tag that belongs behind the `>` before an offset, as the server knows by now; undefined for none. */
  missingAt(offset: number): Promise<string | undefined>;
  /** Inserts behind a cursor at the offset; false where the editor has changed meanwhile, and nothing was inserted. */
  insertBehindCursor(offset: number, text: string): Promise<boolean>;
}

/**
 * Inserts the close tag of the tag that ends before `typed`, behind what was typed on from there: the text becomes what
 * slow typing makes of it.
 *
 * @param earlier Settles when the keys before this one have been answered: their close tags belong behind this one.
 */
export async function insertCloseTag(typed: TypedOn, editor: CloseTagEditor, earlier: Promise<unknown>): Promise<void> {
  let asked = editor.version;
  let closeTag = await editor.missingAt(typed.start);
  await earlier;
  while (closeTag !== undefined && typed.isIntact) {
    const { version } = editor;
    // Whoever closes tags by hand may have closed this one.
    const mayBeClosed = editor.textBetween(typed.start, typed.end).includes('</');
    if (mayBeClosed && asked !== version) {
      asked = version;
      closeTag = await editor.missingAt(typed.start);
      continue;
    }
    const isDone = await editor.insertBehindCursor(typed.end, closeTag);
    // An editor that takes nothing, and has not changed either, will not take it the next time.
    if (isDone || editor.version === version) return;
  }
}

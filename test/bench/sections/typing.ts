import { setTimeout as pause } from 'node:timers/promises';
import type { Editor } from '../editor.js';

/** Somebody who types into a server's document, and how long the answers took. */
export interface Typist {
  readonly editor: Editor;
  readonly times: number[];
}

const TYPED = '<di';

/** Nobody types faster, even with one key held down. */
const BETWEEN_KEYS = 20;

/** Types `<di`, asking for completions after each character, and takes it back. */
export async function keystrokes({ editor, times }: Typist, offset: number): Promise<void> {
  for (const [index, character] of [...TYPED].entries()) {
    const began = performance.now();
    const start = editor.positionAt(offset, index);
    editor.change(start, start, character);
    const { at, labels } = await editor.complete(editor.positionAt(offset, index + 1));
    if (labels.length === 0) throw new Error(`No completions behind ${TYPED.slice(0, index + 1)} at offset ${offset}`);
    times.push(at - began);
    await pause(BETWEEN_KEYS);
  }
  editor.change(editor.positionAt(offset), editor.positionAt(offset, TYPED.length), '');
  await pause(BETWEEN_KEYS);
}

/** Types a character and deletes it, and waits for the diagnostics both times; empty where none are published. */
export async function typedDiagnostics(editor: Editor, offset: number, character: string): Promise<number[]> {
  const start = editor.positionAt(offset);
  const times = [await untilDiagnostics(editor, () => editor.change(start, start, character))];
  const end = editor.positionAt(offset, character.length);
  times.push(await untilDiagnostics(editor, () => editor.change(start, end, '')));
  return times.filter(time => time !== undefined);
}

async function untilDiagnostics(editor: Editor, type: () => void): Promise<number | undefined> {
  const began = performance.now();
  type();
  const at = await editor.diagnostics();
  return at === undefined ? undefined : at - began;
}

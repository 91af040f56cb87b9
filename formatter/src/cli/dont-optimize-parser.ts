/**
 * At its end a process waits for what V8 is still optimizing, the parser's largest function above all: a third of the
 * time that one file takes. To be called before the grammar is loaded.
 */
export async function dontOptimizeParser(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--wasm-tiering-budget=2000000000');
}

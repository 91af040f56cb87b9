/** How long something may take on a slow machine that does other things as well. */
const PATIENCE = 60_000;

/** How long to wait between two looks. */
const PAUSE = 50;

/**
 * Waits until there is a value, and returns it.
 *
 * @param what For the message: `the squiggle`.
 * @param look Called again and again; undefined and false mean: not yet.
 * @throws When it takes too long.
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  patience = PATIENCE,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const value = await look();
    if (value !== undefined && value !== false) return value;
    if (performance.now() > end) throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, PAUSE));
  }
}

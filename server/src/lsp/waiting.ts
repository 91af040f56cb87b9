import type { CancellationToken } from 'vscode-languageserver/node';

/**
 * Waits until something is done, nobody is interested in it any more, or the time is over.
 *
 * @param work It never fails.
 * @param limit In milliseconds; without it there is none.
 */
export async function waitFor(work: Promise<void>, token: CancellationToken, limit?: number): Promise<void> {
  const ends: (() => void)[] = [];
  const given = new Promise<void>(resolve => {
    const cancellation = token.onCancellationRequested(() => resolve());
    ends.push(() => cancellation.dispose());
    if (limit === undefined) return;
    const timer = setTimeout(resolve, limit);
    ends.push(() => clearTimeout(timer));
  });
  await Promise.race([work, given]);
  for (const end of ends) end();
}

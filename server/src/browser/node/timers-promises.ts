/** What the server asks of `node:timers/promises`. */

/** Done when what waits in the queue of events has been done. */
export function setImmediate(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    // A timer would wait for four milliseconds, as often as files are read in slices of eight.
    const done = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', done, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Done after so many milliseconds, or a few more. */
export function setTimeout(milliseconds: number): Promise<void> {
  return new Promise(resolve => globalThis.setTimeout(resolve, milliseconds));
}

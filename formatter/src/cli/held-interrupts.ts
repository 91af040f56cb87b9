const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a shell expects of a process that a signal has ended. */
const CODES: Readonly<Record<(typeof SIGNALS)[number], number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/**
 * Does something that must not end in the middle: a signal such as ^C is obeyed when it is done. At any other time it
 * ends the process at once.
 */
export async function withHeldInterrupts<T>(action: () => Promise<T>): Promise<T> {
  let received: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    received ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    return await action();
  } finally {
    // One that came in the last moment is told in the next turn of the event loop.
    await new Promise(setImmediate);
    for (const signal of SIGNALS) process.off(signal, hold);
    const ended = SIGNALS.find(signal => signal === received);
    if (ended !== undefined) process.exit(CODES[ended]);
  }
}

/** Lines for the editor's log window; each says what happened, where, and what to do. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

/** One line for something that was thrown, with the first place in our own code. */
export function faultLine(what: string, fault: unknown): string {
  const message = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  const place = fault instanceof Error ? /\n\s+at (.+)/.exec(fault.stack ?? '')?.[1] : undefined;
  const line = `${what} failed: ${message}${place === undefined ? '' : ` (at ${place})`}`;
  return line.replace(/\s*\n\s*/g, ' ');
}

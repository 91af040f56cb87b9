import type { Connection } from 'vscode-languageserver/node';

/** Lines for the editor's log window; each says what happened, where, and what to do. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

/** The log window of the editor at the other end of a connection. */
export function logOf(connection: Connection): Log {
  return {
    info: line => connection.console.info(line),
    warn: line => connection.console.warn(line),
    error: line => connection.console.error(line),
  };
}

/** One line for something that was thrown, with the first place in our own code. */
export function faultLine(what: string, fault: unknown): string {
  const message = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  const place = fault instanceof Error ? /\n\s+at (.+)/.exec(fault.stack ?? '')?.[1] : undefined;
  const line = `${what} failed: ${message}${place === undefined ? '' : ` (at ${place})`}`;
  return line.replace(/\s*\n\s*/g, ' ');
}

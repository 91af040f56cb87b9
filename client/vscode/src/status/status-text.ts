import type { ServerState } from '../client/server-runner.js';

export interface StatusText {
  /** With the icons of the editor, as `$(sync~spin)`. */
  readonly text: string;
  readonly tooltip: string;
  readonly isError: boolean;
}

/** What the status bar says about the server and the version of Leptos. */
export function statusText(state: ServerState, versions: readonly string[]): StatusText {
  const name = versions.length === 0 ? 'Leptos' : `Leptos ${versions.join(', ')}`;
  switch (state.kind) {
    case 'running':
      return { text: name, tooltip: 'The language server is running.', isError: false };
    case 'starting':
      return { text: `$(sync~spin) ${name}`, tooltip: 'The language server is starting.', isError: false };
    case 'indexing':
      return { text: `$(sync~spin) ${name}`, tooltip: `Reading the project: ${state.detail}`, isError: false };
    case 'stopped':
      return { text: `$(circle-slash) ${name}`, tooltip: 'The language server is not running.', isError: false };
    case 'failed':
      return { text: `$(error) ${name}`, tooltip: `The language server failed. ${state.reason}`, isError: true };
  }
}

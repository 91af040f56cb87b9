import { type LogOutputChannel, window } from 'vscode';
import type { ServerRunner } from '../client/server-runner.js';

/** Tells once that the server does not come back, and offers what can be done. */
export async function tellFailure(reason: string, runner: ServerRunner, output: LogOutputChannel): Promise<void> {
  const restart = 'Restart';
  const showOutput = 'Show Output';
  const message = `The Leptos language server does not stay up: ${reason.replace(/\.$/, '')}.`;
  const choice = await window.showErrorMessage(message, restart, showOutput);
  if (choice === restart) await runner.restart();
  if (choice === showOutput) output.show();
}

import { type ExecuteCommandParams, ExecuteCommandRequest } from 'vscode-languageserver/node';
import type { FeatureName } from '../features/index.js';
import { projectGraph } from './commands/graph.js';
import { htmlToViewCommand } from './commands/html-to-view.js';
import type { Host } from './host.js';
import { fieldsOf, invalid } from './params.js';

/** Something that an editor can run by its name. */
export interface Command {
  /** Whose switch counts. */
  readonly feature: FeatureName;
  /** @param argument The only one: an object. */
  run(argument: unknown, host: Host): Promise<unknown>;
}

/** All commands of `workspace/executeCommand`. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'leptos.htmlToView': htmlToViewCommand,
  'leptos.projectGraph': projectGraph,
};

/** Answers `workspace/executeCommand`. */
export function listenToCommands(host: Host): void {
  host.answerOther<ExecuteCommandParams, unknown>(ExecuteCommandRequest.method, async params => {
    const { command, arguments: values } = fieldsOf(params);
    const known = typeof command === 'string' && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (known === undefined) throw invalid(`there is no command \`${String(command)}\``);
    return host.isEnabled(known.feature) ? known.run(Array.isArray(values) ? values[0] : undefined, host) : null;
  });
}

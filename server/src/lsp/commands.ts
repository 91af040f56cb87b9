import { type CancellationToken, type ExecuteCommandParams, ExecuteCommandRequest } from 'vscode-languageserver/node';
import type { FeatureName } from '../features/index.js';
import type { CommandName } from './capabilities.js';
import { projectGraph } from './commands/graph.js';
import { htmlToViewCommand } from './commands/html-to-view.js';
import type { Host } from './host.js';
import { fieldsOf, invalid } from './params.js';

/** Something that an editor can run by its name. */
export interface Command {
  /** Whose switch counts. */
  readonly feature: FeatureName;
  /** @param argument The only one: an object. */
  run(argument: unknown, host: Host, token: CancellationToken): Promise<unknown>;
}

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  'leptos.htmlToView': htmlToViewCommand,
  'leptos.projectGraph': projectGraph,
};

/** Answers `workspace/executeCommand`. */
export function listenToCommands(host: Host): void {
  host.answerOther<ExecuteCommandParams, unknown>(ExecuteCommandRequest.method, async (params, token) => {
    const { command, arguments: values } = fieldsOf(params);
    if (!isCommand(command)) throw invalid(`there is no command \`${String(command)}\``);
    const known = COMMANDS[command];
    const argument: unknown = Array.isArray(values) ? values[0] : undefined;
    return host.isEnabled(known.feature) ? known.run(argument, host, token) : null;
  });
}

function isCommand(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(COMMANDS, name);
}

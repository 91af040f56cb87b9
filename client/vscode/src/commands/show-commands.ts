import { commands, window } from 'vscode';

interface Contributed {
  readonly command: string;
  readonly title: string;
}

/** Lets somebody choose one of the extension's commands. */
export async function showCommands(contributed: readonly Contributed[]): Promise<void> {
  const items = contributed
    .filter(({ command }) => command !== 'leptos.showCommands')
    .map(({ command, title }) => ({ label: title, command }));
  const chosen = await window.showQuickPick(items, { title: 'Leptos' });
  if (chosen !== undefined) await commands.executeCommand(chosen.command);
}

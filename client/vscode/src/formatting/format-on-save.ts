import { ConfigurationTarget, window, workspace } from 'vscode';

/** The settings that make the extension the only formatter of Rust, and run it on each save. */
const SETTINGS = { 'editor.defaultFormatter': 'leptos-language-tools.leptos', 'editor.formatOnSave': true } as const;

/** Whether the extension is the formatter that somebody has chosen for Rust. */
export function isChosenFormatter(): boolean {
  const chosen = workspace.getConfiguration('editor', { languageId: 'rust' }).get<string | null>('defaultFormatter');
  return chosen?.toLowerCase() === SETTINGS['editor.defaultFormatter'];
}

/** Asks where the settings for format on save should go, and writes them. */
export async function setUpFormatOnSave(): Promise<void> {
  const hasFolder = (workspace.workspaceFolders ?? []).length > 0;
  const [here, everywhere] = ['This workspace', 'All my projects'];
  const answer = await window.showInformationMessage(
    'Format views and Rust on each save?',
    {
      modal: true,
      detail:
        'This makes the Leptos extension the formatter of Rust files: views as leptosfmt has them, and the Rust around them by rustfmt. rust-analyzer keeps all else.',
    },
    ...(hasFolder ? [here] : []),
    everywhere,
  );
  if (answer === undefined) return;
  const target = answer === here ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const inspected = workspace.getConfiguration().inspect<Readonly<Record<string, unknown>>>('[rust]');
  const before = target === ConfigurationTarget.Workspace ? inspected?.workspaceValue : inspected?.globalValue;
  await workspace.getConfiguration().update('[rust]', { ...before, ...SETTINGS }, target);
  void window.showInformationMessage('Rust files are formatted when they are saved.');
}

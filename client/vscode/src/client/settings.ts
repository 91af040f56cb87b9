import { extensions, workspace } from 'vscode';
import { serverSettings } from './server-settings.js';

/** The section `leptos` as it is in force now, as the server wants it. */
export function settingsInForce(): unknown {
  return settingsForServer(workspace.getConfiguration().get('leptos'));
}

/** @param section What the editor has in the section `leptos`, for some resource. */
export function settingsForServer(section: unknown): unknown {
  const hasRustAnalyzer = extensions.getExtension('rust-lang.rust-analyzer') !== undefined;
  return serverSettings(section, { isTrusted: workspace.isTrusted, hasRustAnalyzer });
}

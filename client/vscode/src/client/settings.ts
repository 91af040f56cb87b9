import { workspace } from 'vscode';
import { serverSettings } from './server-settings.js';

/** The section `leptos` as it is in force now, as the server wants it. */
export function settingsInForce(): unknown {
  return serverSettings(workspace.getConfiguration().get('leptos'), workspace.isTrusted);
}

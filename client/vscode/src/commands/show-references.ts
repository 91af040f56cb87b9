import { commands } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { ServerRunner } from '../client/server-runner.js';

/** The command of a lens above a declaration: it peeks at the places that use it. */
export const SHOW_REFERENCES = 'leptos.showReferences';

/** Runs what the server has put in a lens: a URI, a position and places as LSP has them. */
export async function showReferences(
  { client }: ServerRunner,
  uri: string,
  position: Position,
  places: Location[],
): Promise<void> {
  if (client === undefined) return;
  const { protocol2CodeConverter: converter } = client;
  await commands.executeCommand(
    'editor.action.showReferences',
    converter.asUri(uri),
    converter.asPosition(position),
    places.map(place => converter.asLocation(place)),
  );
}

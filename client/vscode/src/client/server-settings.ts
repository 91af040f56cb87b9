/** The settings that are the extension's, not the server's. */
const OWN_SETTINGS = ['trace', 'format.rustfmt'];

/**
 * The settings for the server, as the server wants them.
 *
 * @param section What the editor has in the section `leptos`.
 * @param isTrusted Whether programs of the workspace may be run.
 */
export function serverSettings(section: unknown, isTrusted: boolean): unknown {
  // What is no object is somebody's mistake, which the server tells.
  if (typeof section !== 'object' || section === null) return section;
  // The editor's own object cannot be changed, nor cloned in another way.
  const settings = JSON.parse(JSON.stringify(section)) as Record<string, unknown>;
  for (const path of OWN_SETTINGS) remove(settings, path.split('.'));
  if (!isTrusted) remove(settings, ['format', 'tailwind']);
  return settings;
}

function remove(settings: Record<string, unknown>, [key = '', ...rest]: readonly string[]): void {
  const value = settings[key];
  if (rest.length === 0) delete settings[key];
  else if (typeof value === 'object' && value !== null) remove(value as Record<string, unknown>, rest);
}

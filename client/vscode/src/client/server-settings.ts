/** The settings that are the extension's, not the server's. */
const OWN_SETTINGS = ['trace', 'format.rustfmt'];

/** What is around the extension. */
export interface Surroundings {
  /** Whether programs of the workspace may be run. */
  readonly isTrusted: boolean;
  /** Whether rust-analyzer is asked as well. */
  readonly hasRustAnalyzer: boolean;
}

/**
 * The settings for the server, as the server wants them.
 *
 * @param section What the editor has in the section `leptos`.
 */
export function serverSettings(section: unknown, { isTrusted, hasRustAnalyzer }: Surroundings): unknown {
  // What is no object is somebody's mistake, which the server tells.
  if (!isObject(section)) return section;
  // The editor's own object cannot be changed, nor cloned in another way.
  const settings = JSON.parse(JSON.stringify(section)) as Record<string, unknown>;
  for (const path of OWN_SETTINGS) remove(settings, path.split('.'));
  if (!isTrusted) remove(settings, ['format', 'tailwind']);
  // Both would make the same edits, one on top of the other.
  if (hasRustAnalyzer && isObject(settings['fileRename'])) settings['fileRename']['inFolder'] = false;
  return settings;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function remove(settings: Record<string, unknown>, [key = '', ...rest]: readonly string[]): void {
  const value = settings[key];
  if (rest.length === 0) delete settings[key];
  else if (isObject(value)) remove(value, rest);
}

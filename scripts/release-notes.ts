/** The parts of CHANGELOG.md, each under a heading such as `## Unreleased` or `## 0.2.0 (2026-11-21)`. */

/**
 * What a changelog says about a version.
 *
 * @param version A number, or `Unreleased`.
 * @returns Without the heading; undefined where there is none.
 */
export function notesOf(changelog: string, version: string): string | undefined {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find(text => text.split(/\s/, 1)[0] === version);
  return part?.slice(part.indexOf('\n')).trim();
}

/**
 * The changelog once a version is released: what was unreleased is about that version.
 *
 * @param day As in `2026-11-21`.
 * @throws Where there is no part about what is unreleased.
 */
export function headed(changelog: string, version: string, day: string): string {
  if (notesOf(changelog, 'Unreleased') === undefined) throw new Error('CHANGELOG.md has no part `## Unreleased`');
  return changelog.replace(/^## Unreleased$/m, `## ${version} (${day})`);
}

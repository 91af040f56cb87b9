/** What a report of a fault tells. */
export interface BugReport {
  /** Names and versions of the programs at work, in the order in which they are told. */
  readonly versions: readonly (readonly [name: string, version: string])[];
  readonly server: string;
  /** Settings that differ from their defaults. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The code around the cursor; undefined where no Rust file is open. */
  readonly code: string | undefined;
}

/** The text of a report, in Markdown, with room for what only a person can tell. */
export function bugReportText({ versions, server, settings, code }: BugReport): string {
  const facts = [...versions, ['Server', server] as const].map(([name, version]) => `- ${name}: ${version}`);
  const changed =
    Object.keys(settings).length === 0 ? 'none changed' : fenced('json', JSON.stringify(settings, null, 2));
  return [
    '### What happens, and what should',
    '',
    '### Code',
    code === undefined ? 'no Rust file was open' : fenced('rust', code),
    '### Versions',
    ...facts,
    '### Settings',
    changed,
    '',
  ].join('\n');
}

/** A block of code whose fence is longer than any in it. */
function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/\r?\n$/, '')}\n${fence}`;
}

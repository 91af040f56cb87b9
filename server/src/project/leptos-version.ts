/** The versions of Leptos that rules and completions know apart, oldest first. */
export const LEPTOS_VERSIONS = ['0.5', '0.6', '0.7', '0.8', '0.9'] as const;

export type LeptosVersion = (typeof LEPTOS_VERSIONS)[number];

/** What counts where neither Cargo.lock nor Cargo.toml tells. */
export const DEFAULT_VERSION: LeptosVersion = '0.8';

/** Less than 0 where `a` is older than `b`, 0 where they are the same, more than 0 where `a` is newer. */
export function compareVersions(a: LeptosVersion, b: LeptosVersion): number {
  return LEPTOS_VERSIONS.indexOf(a) - LEPTOS_VERSIONS.indexOf(b);
}

/** Whether `version` is `other` or newer. */
export function atLeast(version: LeptosVersion, other: LeptosVersion): boolean {
  return compareVersions(version, other) >= 0;
}

/**
 * The version that an exact one such as `0.7.8` or `0.9.0-beta` belongs to.
 * Older ones than we know count as the oldest, newer ones as the newest.
 *
 * @returns Undefined where the text is no version.
 */
export function versionOf(exact: string): LeptosVersion | undefined {
  const release = releaseOf(exact);
  return release === undefined ? undefined : nearestVersion(release);
}

/**
 * The version that a requirement of Cargo.toml leads to: `0.7`, `=0.6.15`, `>=0.6, <0.8`, `0.*`.
 * Where several fit, the default is taken if it is one of them, as cargo takes no pre-release unasked.
 *
 * @returns Undefined where the text is no requirement.
 */
export function versionRequired(requirement: string): LeptosVersion | undefined {
  const bounds = requirement.split(',').map(comparator => boundsOf(comparator.trim()));
  if (!bounds.every(bound => bound !== undefined)) return undefined;
  const from = Math.max(...bounds.map(bound => bound.from));
  const to = Math.min(...bounds.map(bound => bound.to));
  const fitting = LEPTOS_VERSIONS.filter(version => {
    const release = releaseOf(version) ?? 0;
    return from <= release && release <= to;
  });
  if (fitting.includes(DEFAULT_VERSION)) return DEFAULT_VERSION;
  return fitting[fitting.length - 1] ?? nearestVersion(from);
}

/** `major * 1000 + minor`: what tells Leptos' versions apart. */
function releaseOf(version: string): number | undefined {
  const match = /^v?(\d+)\.(\d+)/.exec(version.trim());
  return match === null ? undefined : Number(match[1]) * 1000 + Number(match[2]);
}

function nearestVersion(release: number): LeptosVersion {
  const notNewer = LEPTOS_VERSIONS.filter(version => (releaseOf(version) ?? 0) <= release);
  return notNewer[notNewer.length - 1] ?? LEPTOS_VERSIONS[0];
}

/** The releases that one comparator allows, both ends included. */
function boundsOf(comparator: string): { from: number; to: number } | undefined {
  const match = /^(\^|~|=|>=|<=|>|<)?\s*v?(\d+|\*)(?:\.(\d+|\*))?(?:\.(\d+|\*))?/.exec(comparator);
  if (match === null) return undefined;
  const [, operator = '^', major = '*', minor = '*', patch = '*'] = match;
  if (major === '*') return { from: 0, to: Infinity };
  const first = Number(major) * 1000;
  if (operator === '^' && first > 0) return { from: first, to: first + 999 };
  const from = minor === '*' ? first : first + Number(minor);
  const to = minor === '*' ? first + 999 : from;
  switch (operator) {
    case '>=':
      return { from, to: Infinity };
    case '>':
      return { from: patch === '*' ? to + 1 : from, to: Infinity };
    case '<=':
      return { from: 0, to };
    // `<0.8` and `<0.8.0` leave out all of 0.8, `<0.8.3` does not.
    case '<':
      return { from: 0, to: patch === '*' || patch === '0' ? from - 1 : from };
    default:
      return { from, to };
  }
}

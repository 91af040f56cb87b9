import { maxSatisfying, satisfies as npmSatisfies, validRange } from 'semver';

/** Whether a version is one that a requirement of Cargo.toml allows; without a requirement each one is. */
export function satisfies(version: string, requirement: string | undefined): boolean {
  return npmSatisfies(version, rangeOf(requirement), { loose: true });
}

/** The newest version that a requirement of Cargo.toml allows. */
export function newestAllowed(versions: readonly string[], requirement: string | undefined): string | undefined {
  if (versions.length === 0) return undefined;
  return maxSatisfying([...versions], rangeOf(requirement), { loose: true }) ?? undefined;
}

/**
 * A requirement as npm writes it. In Cargo's a version alone means `^`, commas mean "and" (The Cargo Book, "Version
 * requirement syntax"). Pre-releases count alike in both: only where the requirement names one of the same version.
 */
function rangeOf(requirement: string | undefined): string {
  const parts = (requirement ?? '*').split(',').map(part => part.trim());
  const range = parts.map(part => (/^\d/.test(part) && !part.includes('*') ? `^${part}` : part)).join(' ');
  return validRange(range, { loose: true }) === null ? '*' : range;
}

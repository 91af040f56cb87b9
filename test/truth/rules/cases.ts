import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The releases of Leptos that texts are built with; the last two have parsers that differ. */
export const RELEASES = ['0.6', '0.7', '0.8.20', '0.8.23'] as const;

export type Release = (typeof RELEASES)[number];

/** What a text shows: a mistake that rustc rejects, one that shows only when the program runs, or none. */
const KINDS = ['wrong', 'runs', 'right'] as const;

export type Kind = (typeof KINDS)[number];

/**
 * What is special about the crate that a text is built in: `islands` has Leptos' feature, `ssr` is for the server instead
 * of the browser, `bare` leaves out `serde`.
 */
const SPECIALS = ['islands', 'ssr', 'bare'] as const;

export type Special = (typeof SPECIALS)[number];

/** A text of a rule, and what is to become of it. */
export interface Case {
  /** The rule that reports it, or must not. */
  readonly code: string;
  readonly kind: Kind;
  readonly releases: readonly Release[];
  readonly specials: readonly Special[];
  /** Why it compiles all the same; empty where it does not. */
  readonly reason: string;
  /** The code of a program without `main` and the imports that all of them have. */
  readonly text: string;
  /** Its place in the file, counted from 1. */
  readonly number: number;
}

const FOLDER = fileURLToPath(new URL('cases/', import.meta.url));

/** All texts, in the order of their rules. */
export function readCases(): Case[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.rs'))
    .sort()
    .flatMap(path => {
      const code = path.slice(0, -'.rs'.length).replaceAll(sep, '/');
      return casesOf(code, readFileSync(join(FOLDER, path), 'utf8'));
    });
}

/**
 * The texts of a file. Each begins with a line `//@ KIND RELEASE… SPECIAL…: REASON`; a release may be given by its
 * beginning, and none means all.
 *
 * @throws Error for a line that says something else.
 */
export function casesOf(code: string, file: string): Case[] {
  const [before, ...parts] = file.split(/^\/\/@ /m);
  if (before !== '') throw new Error(`${code} does not begin with a line \`//@ …\``);
  return parts.map((part, index) => {
    const end = part.indexOf('\n');
    return { code, ...headOf(code, part.slice(0, end)), text: part.slice(end + 1), number: index + 1 };
  });
}

function headOf(code: string, line: string): Pick<Case, 'kind' | 'releases' | 'specials' | 'reason'> {
  const [, words = '', reason = ''] = /^([^:]*)(?::\s*(.*))?$/.exec(line) ?? [];
  const [first, ...others] = words.trim().split(/\s+/);
  const kind = KINDS.find(known => known === first);
  if (kind === undefined) throw new Error(`${code}: a text is one of ${KINDS.join(', ')}, not \`${first ?? ''}\``);
  if ((kind === 'runs') !== (reason !== '')) throw new Error(`${code}: what runs, and nothing else, has a reason`);
  const specials = SPECIALS.filter(special => others.includes(special));
  const asked = others.filter(word => !specials.some(special => special === word));
  const releases = RELEASES.filter(release => asked.length === 0 || asked.some(word => isOf(release, word)));
  const unknown = asked.find(word => !RELEASES.some(release => isOf(release, word)));
  if (unknown !== undefined) throw new Error(`${code}: nothing is built with \`${unknown}\``);
  return { kind, releases, specials, reason };
}

function isOf(release: Release, line: string): boolean {
  return release === line || release.startsWith(`${line}.`);
}

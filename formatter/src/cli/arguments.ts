import { parseArgs } from 'node:util';
import type { FormatOptions } from '../options.js';
import { OPTION_KEYS } from '../settings/keys.js';
import { type LineRange, readLineRange } from './line-range.js';
import { COLOR_CHOICES, type ColorChoice, isColorChoice } from './terminal/color.js';
import { UsageError } from './terminal/command.js';
import { suggestion } from './terminal/nearest-name.js';

/** What the command was asked to do. */
export interface Arguments {
  /** Files, folders and patterns. */
  readonly paths: readonly string[];
  /** The text comes in and goes out; `path` says which file it is. */
  readonly stdin: { readonly path: string | undefined } | undefined;
  readonly check: boolean;
  readonly diff: boolean;
  readonly listDifferent: boolean;
  readonly quiet: boolean;
  readonly excludes: readonly string[];
  /** Whether files that are left out in folders are left out also where they are named. */
  readonly forceExclude: boolean;
  readonly configFile: string | undefined;
  /** What wins over files with settings. */
  readonly overrides: Partial<FormatOptions>;
  /** Undefined where only views are formatted. */
  readonly rustfmt: { readonly args: readonly string[] } | undefined;
  readonly range: LineRange | undefined;
  readonly cache: boolean;
  /** Undefined for as many as there are processors. */
  readonly threads: number | undefined;
  readonly color: ColorChoice;
  readonly help: boolean;
  readonly version: boolean;
}

/** Leptosfmt's options (leptosfmt.md 1.1), then our own. */
const OPTIONS = {
  'max-width': { type: 'string', short: 'm' },
  'tab-spaces': { type: 'string', short: 't' },
  excludes: { type: 'string', short: 'x' },
  'config-file': { type: 'string', short: 'c' },
  stdin: { type: 'boolean', short: 's' },
  rustfmt: { type: 'boolean', short: 'r' },
  'rustfmt-args': { type: 'string' },
  'override-macro-names': { type: 'string' },
  'experimental-tailwind': { type: 'boolean', short: 'e' },
  'tailwind-attr-names': { type: 'string' },
  'no-tailwind': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  check: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  diff: { type: 'boolean' },
  'list-different': { type: 'boolean', short: 'l' },
  'stdin-filepath': { type: 'string' },
  range: { type: 'string' },
  'force-exclude': { type: 'boolean' },
  cache: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  threads: { type: 'string' },
  color: { type: 'string' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** Those that take all values up to the next option. */
const GREEDY: ReadonlySet<OptionName> = new Set(['override-macro-names', 'tailwind-attr-names']);

/** The options that were given, the last one last, with all their values; switches have none. */
type Given = ReadonlyMap<OptionName, readonly string[]>;

/**
 * Reads the arguments behind the command's name.
 *
 * @throws UsageError for what it does not understand, with the nearest name where there is one.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { given, paths } = parse(argv);
  const args: Arguments = {
    paths: paths.length > 0 ? paths : ['.'],
    stdin: stdinOf(given, paths),
    check: given.has('check'),
    diff: given.has('diff'),
    listDifferent: given.has('list-different'),
    quiet: given.has('quiet'),
    excludes: given.get('excludes') ?? [],
    forceExclude: given.has('force-exclude'),
    configFile: given.get('config-file')?.at(-1),
    overrides: overridesOf(given),
    rustfmt: given.has('rustfmt') ? { args: wordsIn(given.get('rustfmt-args')?.slice(-1) ?? []) } : undefined,
    range: mapped(given.get('range')?.at(-1), readLineRange),
    cache: [...given.keys()].findLast(name => name === 'cache' || name === 'no-cache') !== 'no-cache',
    threads: mapped(given.get('threads')?.at(-1), value => wholeNumber('--threads', value)),
    color: colorOf(given.get('color')?.at(-1) ?? 'auto'),
    help: given.has('help'),
    version: given.has('version'),
  };
  if (args.range !== undefined && args.rustfmt !== undefined) {
    throw new UsageError('--range is for views only: it cannot be used with --rustfmt');
  }
  return args;
}

function parse(argv: readonly string[]): { given: Given; paths: readonly string[] } {
  // Not strict: a value may begin with a dash, as those for rustfmt do.
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<OptionName, readonly string[]>();
  const paths: string[] = [];
  let greedy: OptionName | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (greedy === undefined) paths.push(token.value);
      else given.set(greedy, [...(given.get(greedy) ?? []), token.value]);
      continue;
    }
    greedy = undefined;
    if (token.kind === 'option-terminator') continue;
    const name = knownOption(token.name, token.rawName);
    const values = [...(given.get(name) ?? []), ...valuesOf(name, token.value)];
    // Deleted first, so that it comes last.
    given.delete(name);
    given.set(name, values);
    if (GREEDY.has(name)) greedy = name;
  }
  return { given, paths };
}

function knownOption(name: string, written: string): OptionName {
  if (isOption(name)) return name;
  const known = Object.keys(OPTIONS).map(option => `--${option}`);
  throw new UsageError(`there is no option \`${written}\`${suggestion(written, known)}`);
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function valuesOf(name: OptionName, value: string | boolean | undefined): readonly string[] {
  const isSwitch = OPTIONS[name].type === 'boolean';
  if (typeof value === 'string' && !isSwitch) return [value];
  if (typeof value !== 'string' && isSwitch) return [];
  throw new UsageError(`--${name} takes ${isSwitch ? 'no' : 'a'} value`);
}

function mapped<Result>(value: string | undefined, read: (value: string) => Result): Result | undefined {
  return value === undefined ? undefined : read(value);
}

/** As leptosfmt, `--stdin` reads no files: a path beside it can only say which file the text is. */
function stdinOf(given: Given, paths: readonly string[]): Arguments['stdin'] {
  const filepath = given.get('stdin-filepath')?.at(-1);
  if (!given.has('stdin') && filepath === undefined) return undefined;
  const [path, ...more] = filepath === undefined ? paths : [filepath, ...paths];
  if (more.length === 0) return { path };
  throw new UsageError(`one text comes in by --stdin, so \`${more[0]}\` cannot be formatted in the same run`);
}

function overridesOf(given: Given): Partial<FormatOptions> {
  const macroNames = given.get('override-macro-names');
  return {
    ...optionFrom('--max-width', 'max_width', given.get('max-width')?.at(-1)),
    ...optionFrom('--tab-spaces', 'tab_spaces', given.get('tab-spaces')?.at(-1)),
    ...(macroNames === undefined ? {} : { macroNames: wordsIn(macroNames) }),
    ...sortedBy(given),
  };
}

/** Which attributes are sorted, where the flags say so. */
function sortedBy(given: Given): Partial<FormatOptions> {
  if (given.has('no-tailwind')) return { attrValues: {} };
  if (!given.has('experimental-tailwind')) return {};
  const names = wordsIn(given.get('tailwind-attr-names') ?? ['class']);
  return { attrValues: Object.fromEntries(names.map(name => [name, 'Tailwind' as const])) };
}

/** A flag that means the same as a key of `leptosfmt.toml`. */
function optionFrom(flag: string, key: string, value: string | undefined): Partial<FormatOptions> {
  if (value === undefined) return {};
  const reading = OPTION_KEYS[key]?.(/^\d+$/.test(value) ? Number(value) : value);
  if (reading !== undefined && 'options' in reading) return reading.options;
  throw new UsageError(`${flag} ${reading?.fault ?? ''}`);
}

function wholeNumber(flag: string, value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new UsageError(`${flag} takes a whole number from 1 on, not \`${value}\``);
}

function colorOf(value: string): ColorChoice {
  if (isColorChoice(value)) return value;
  const known = COLOR_CHOICES.join(', ');
  throw new UsageError(`--color is one of ${known}, not \`${value}\`${suggestion(value, COLOR_CHOICES)}`);
}

/** The words of all values: `--override-macro-names "view html"` is the same as without quotes. */
function wordsIn(values: readonly string[]): readonly string[] {
  return values.flatMap(value => value.split(' ')).filter(word => word !== '');
}

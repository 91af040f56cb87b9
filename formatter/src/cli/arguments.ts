import { Command, CommanderError, Option } from 'commander';
import type { FormatOptions } from '../options.js';
import { OPTION_KEYS } from '../settings/keys.js';
import { type LineRange, readLineRange } from './line-range.js';
import { COLOR_CHOICES, type ColorChoice, isColorChoice } from './terminal/color.js';
import { suggestion } from './terminal/nearest-name.js';
import { UsageError } from './usage-error.js';

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

/** The options as commander hands them over. */
interface Flags {
  readonly maxWidth?: string;
  readonly tabSpaces?: string;
  readonly excludes?: string[];
  readonly configFile?: string;
  readonly stdin?: true;
  readonly stdinFilepath?: string;
  readonly rustfmt?: true;
  readonly rustfmtArgs?: string;
  readonly overrideMacroNames?: string[];
  readonly experimentalTailwind?: true;
  readonly tailwindAttrNames?: string[];
  readonly quiet?: true;
  readonly check?: true;
  readonly diff?: true;
  readonly listDifferent?: true;
  readonly range?: string;
  readonly cache?: boolean;
  readonly threads?: string;
  readonly color?: string;
  readonly help?: true;
  readonly version?: true;
}

/** Leptosfmt's options (leptosfmt.md 1.1), then our own. */
const OPTIONS: readonly Option[] = [
  new Option('-m, --max-width <n>'),
  new Option('-t, --tab-spaces <n>'),
  new Option('-x, --excludes <pattern>').argParser((value, before: string[] = []) => [...before, value]),
  new Option('-c, --config-file <file>'),
  new Option('-s, --stdin'),
  new Option('-r, --rustfmt'),
  new Option('--rustfmt-args <args>'),
  new Option('--override-macro-names <names...>'),
  new Option('-e, --experimental-tailwind'),
  new Option('--tailwind-attr-names <names...>'),
  new Option('-q, --quiet'),
  new Option('--check'),
  new Option('-h, --help'),
  new Option('-V, --version'),
  new Option('--diff'),
  new Option('-l, --list-different'),
  new Option('--stdin-filepath <file>'),
  new Option('--range <first:last>'),
  new Option('--cache'),
  new Option('--no-cache'),
  new Option('--threads <n>'),
  new Option('--color <when>'),
];

/**
 * Reads the arguments behind the command's name.
 *
 * @throws UsageError for what it does not understand, with the nearest name where there is one.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { flags, paths } = parse(argv);
  const args: Arguments = {
    paths: paths.length > 0 ? paths : ['.'],
    stdin: stdinOf(flags, paths),
    check: flags.check ?? false,
    diff: flags.diff ?? false,
    listDifferent: flags.listDifferent ?? false,
    quiet: flags.quiet ?? false,
    excludes: flags.excludes ?? [],
    configFile: flags.configFile,
    overrides: overridesOf(flags),
    rustfmt: flags.rustfmt === true ? { args: wordsIn([flags.rustfmtArgs ?? '']) } : undefined,
    range: flags.range === undefined ? undefined : readLineRange(flags.range),
    cache: flags.cache ?? true,
    threads: flags.threads === undefined ? undefined : wholeNumber('--threads', flags.threads),
    color: colorOf(flags.color ?? 'auto'),
    help: flags.help ?? false,
    version: flags.version ?? false,
  };
  if (args.range !== undefined && args.rustfmt !== undefined) {
    throw new UsageError('--range is for views only: it cannot be used with --rustfmt');
  }
  return args;
}

function parse(argv: readonly string[]): { flags: Flags; paths: readonly string[] } {
  const command = new Command().helpOption(false).showSuggestionAfterError(false).argument('[paths...]').exitOverride();
  command.configureOutput({ writeErr: () => undefined });
  for (const option of OPTIONS) command.addOption(option);
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new UsageError(inOurWords(error.message));
  }
  return { flags: command.opts<Flags>(), paths: command.args };
}

function inOurWords(message: string): string {
  const unknown = /^error: unknown option '(-[^']*)'/.exec(message)?.[1];
  if (unknown === undefined) return message.replace(/^error: /, '').split('\n', 1)[0] ?? message;
  const known = OPTIONS.flatMap(option => option.long ?? []);
  return `there is no option \`${unknown}\`${suggestion(unknown, known)}`;
}

/** As leptosfmt, `--stdin` reads no files: a path beside it can only say which file the text is. */
function stdinOf({ stdin, stdinFilepath }: Flags, paths: readonly string[]): Arguments['stdin'] {
  if (stdin === undefined && stdinFilepath === undefined) return undefined;
  const [path, ...more] = stdinFilepath === undefined ? paths : [stdinFilepath, ...paths];
  if (more.length === 0) return { path };
  throw new UsageError(`one text comes in by --stdin, so \`${more[0]}\` cannot be formatted in the same run`);
}

function overridesOf(flags: Flags): Partial<FormatOptions> {
  const tailwind = wordsIn(flags.tailwindAttrNames ?? ['class']);
  return {
    ...optionFrom('--max-width', 'max_width', flags.maxWidth),
    ...optionFrom('--tab-spaces', 'tab_spaces', flags.tabSpaces),
    ...(flags.overrideMacroNames === undefined ? {} : { macroNames: wordsIn(flags.overrideMacroNames) }),
    ...(flags.experimentalTailwind === undefined
      ? {}
      : { attrValues: Object.fromEntries(tailwind.map(name => [name, 'Tailwind' as const])) }),
  };
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

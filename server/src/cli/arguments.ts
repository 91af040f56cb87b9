import { parseArgs } from 'node:util';
import {
  COLOR_CHOICES,
  type ColorChoice,
  isColorChoice,
  suggestion,
  UsageError,
} from 'prettier-plugin-leptos/terminal';
import { isLevel, isSeverity, SEVERITIES, type Severity } from '../check/finding.js';
import { faultOf, type Levels } from '../project/levels.js';
import { FORMATS, type FormatName, isFormat } from './formats/names.js';

/** What becomes of fixes: nothing, they are written, or it is shown what they would change. */
export type Fixing = 'none' | 'write' | 'show';

/** What the command was asked to do. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly deny: Severity;
  readonly levels: Levels;
  readonly fix: Fixing;
  /** Whether to use, and to keep, what is known of files that have not changed. */
  readonly cache: boolean;
  /** Undefined for as many as there are processors. */
  readonly threads: number | undefined;
  readonly color: ColorChoice;
  readonly explain: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

const OPTIONS = {
  format: { type: 'string' },
  deny: { type: 'string' },
  rule: { type: 'string', multiple: true },
  explain: { type: 'string' },
  fix: { type: 'boolean' },
  diff: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  threads: { type: 'string' },
  color: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/**
 * Reads the arguments behind the command's name.
 *
 * @throws UsageError for an unknown option, value, rule or level, with the nearest name where there is one.
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    format: choose('--format', values.format ?? 'pretty', isFormat, FORMATS),
    deny: choose('--deny', values.deny ?? 'error', isSeverity, SEVERITIES),
    levels: Object.fromEntries((values.rule ?? []).map(levelFrom)),
    fix: fixingFrom(values),
    cache: values['no-cache'] !== true,
    threads: threadsFrom(values.threads),
    color: choose('--color', values.color ?? 'auto', isColorChoice, COLOR_CHOICES),
    explain: values.explain,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function fixingFrom({ fix, diff, format }: { fix?: boolean; diff?: boolean; format?: string }): Fixing {
  if (diff !== true) return fix === true ? 'write' : 'none';
  if (fix !== true) throw new UsageError('--diff shows what --fix would change: it takes both');
  if (format !== undefined) throw new UsageError('--diff prints a diff, and no other format');
  return 'show';
}

function threadsFrom(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new UsageError(`--threads takes a number from 1 on, not \`${value}\``);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(inOurWords(error.message));
  }
}

function inOurWords(message: string): string {
  const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (unknown === undefined) return message.split('\n', 1)[0] ?? message;
  return `there is no option \`${unknown}\`${suggestion(
    unknown,
    Object.keys(OPTIONS).map(name => `--${name}`),
  )}`;
}

function choose<T extends string>(
  option: string,
  value: string,
  isValid: (value: string) => value is T,
  known: readonly T[],
): T {
  if (isValid(value)) return value;
  throw new UsageError(`${option} is one of ${known.join(', ')}, not \`${value}\`${suggestion(value, known)}`);
}

function levelFrom(setting: string): [string, Levels[string] & string] {
  const [name = '', level, ...more] = setting.split('=');
  if (level === undefined || more.length > 0) throw new UsageError(`--rule takes NAME=LEVEL, not \`${setting}\``);
  const fault = faultOf(name, level);
  if (fault !== undefined || !isLevel(level)) throw new UsageError(`--rule ${setting}: ${fault ?? ''}`);
  return [name, level];
}

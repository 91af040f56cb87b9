import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reasonOf } from 'prettier-plugin-leptos/files';
import { CannotRun, type Output, suggestion, UsageError } from 'prettier-plugin-leptos/terminal';
import { GRAPH_FORMATS, type GraphFormat, isGraphFormat } from './graph-format.js';
import { graphOf } from './graph-of-project.js';
import { graphText } from './graph-text.js';
import { openProject } from './open-project.js';

/** What `leptos-language-server graph` takes. */
export interface GraphArguments {
  readonly help: boolean;
  readonly version: false;
  readonly folder: string;
  readonly format: GraphFormat;
  /** Undefined for standard output. */
  readonly output: string | undefined;
}

/**
 * Prints the routes, components, islands and server functions of a project, and who shows, renders and calls whom.
 *
 * @returns The exit code: 0, or 2 where the folder cannot be read.
 * @throws CannotRun where the file cannot be written.
 */
export async function printGraph(args: GraphArguments, out: Output, err: Output): Promise<number> {
  const { folder, format, output } = args;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new CannotRun(`${folder}: there is no such folder.`);
  }
  const context = await openProject(folder);
  for (const problem of context.problems) err.write(`leptos-language-server: ${problem}\n`);
  const text = graphText(graphOf(context), format);
  if (output === undefined) out.write(text);
  else write(output, text);
  return 0;
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new CannotRun(`${file}: ${reasonOf(error, 'written')}.`);
  }
}

/** Reads what follows `graph`. @throws UsageError for an unknown option or format. */
export function readGraphArguments(args: readonly string[]): GraphArguments {
  const { values, positionals } = parse(args);
  const { format = formatOf(values.output) } = values;
  if (!isGraphFormat(format))
    throw new UsageError(`\`--format ${format}\` is unknown${suggestion(format, GRAPH_FORMATS)}`);
  if (positionals.length > 1) throw new UsageError('There may be one folder only');
  const { help = false, output } = values;
  return { help, version: false, folder: resolve(positionals[0] ?? '.'), format, output };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      format: { type: 'string' },
      output: { type: 'string', short: 'o' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A file says by its name what it is to hold. */
function formatOf(output: string | undefined): string {
  return /\.(html|svg)$/.exec(output ?? '')?.[1] ?? 'json';
}

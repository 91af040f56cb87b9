import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { suggestion, UsageError } from 'prettier-plugin-leptos/terminal';
import { GRAPH_FORMATS, type GraphFormat, isGraphFormat } from './graph-format.js';
import { graphOf } from './graph-of-project.js';
import { graphText } from './graph-text.js';
import { openProject } from './open-project.js';

/** What `leptos-language-server graph` takes. */
interface GraphArguments {
  readonly folder: string;
  readonly format: GraphFormat;
  /** Undefined for standard output. */
  readonly output: string | undefined;
}

/**
 * Prints the routes, components, islands and server functions of a project, and who shows, renders and calls whom.
 *
 * @param args What follows `graph`.
 * @returns The exit code: 0, or 2 where the folder cannot be read.
 * @throws UsageError for an unknown option or format.
 */
export async function printGraph(args: readonly string[]): Promise<number> {
  const { folder, format, output } = readArguments(args);
  if (!existsSync(folder)) {
    process.stderr.write(`leptos-language-server: ${folder}: there is no such folder.\n`);
    return 2;
  }
  const context = await openProject(folder);
  for (const problem of context.problems) process.stderr.write(`leptos-language-server: ${problem}\n`);
  const text = graphText(graphOf(context), format);
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
  return 0;
}

function readArguments(args: readonly string[]): GraphArguments {
  const { values, positionals } = parse(args);
  const { format = formatOf(values.output) } = values;
  if (!isGraphFormat(format))
    throw new UsageError(`\`--format ${format}\` is unknown${suggestion(format, GRAPH_FORMATS)}`);
  return { folder: resolve(positionals[0] ?? '.'), format, output: values.output };
}

function parse(args: readonly string[]) {
  try {
    const options = { format: { type: 'string' }, output: { type: 'string', short: 'o' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A file says by its name what it is to hold. */
function formatOf(output: string | undefined): string {
  return /\.(html|svg)$/.exec(output ?? '')?.[1] ?? 'json';
}

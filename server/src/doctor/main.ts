import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotRun, type Output, UsageError } from 'prettier-plugin-leptos/terminal';
import { doctorText } from './doctor-text.js';
import { examine } from './examine.js';

/** What `leptos-language-server doctor` takes. */
export interface DoctorArguments {
  readonly help: boolean;
  readonly version: false;
  readonly folder: string;
  readonly json: boolean;
}

/**
 * Prints what the tools see of a folder.
 *
 * @param version Of the server.
 * @returns The exit code: 0, whatever is found.
 * @throws CannotRun where there is no such folder.
 */
export async function printDoctor({ folder, json }: DoctorArguments, version: string, out: Output): Promise<number> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new CannotRun(`${folder}: there is no such folder.`);
  }
  const report = await examine(folder, version);
  out.write(json ? `${JSON.stringify(report, null, 2)}\n` : doctorText(report));
  return 0;
}

/** Reads what follows `doctor`. @throws UsageError for an unknown option, and more than one folder. */
export function readDoctorArguments(args: readonly string[]): DoctorArguments {
  const { values, positionals } = parse(args);
  const { help = false, json = false } = values;
  return { help, version: false, folder: resolve(positionals[0] ?? '.'), json };
}

function parse(args: readonly string[]) {
  try {
    const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (parsed.positionals.length > 1) throw new Error('There may be one folder only');
    return parsed;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

import { readFileSync } from 'node:fs';
import { suggestion } from '../cli/terminal/nearest-name.js';
import { type FileProblem, parseToml, type TomlFile } from '../files/toml.js';
import { placeOfKey } from '../files/toml-place.js';
import { reasonOf } from '../files/trouble.js';
import type { KeyReader, KeyReading } from './keys.js';
import { type Layer, layerFrom, merged } from './layer.js';

/** Reads a file of settings. What is wrong with it as a whole is its problem. */
export function readConfig(path: string): TomlFile {
  try {
    return parseToml(path, readFileSync(path, 'utf8').replace(/^\u{feff}/u, ''));
  } catch (error) {
    const problem = { file: path, line: 1, column: 1, message: reasonOf(error) };
    return { path, text: '', data: {}, problem };
  }
}

/** The options that keys of a file set, and a problem for each value that is wrong. Other keys are left alone. */
export function readKeys(
  file: TomlFile,
  readers: Readonly<Record<string, KeyReader>>,
): Layer & { problems: FileProblem[] } {
  const layers: Layer[] = [];
  const problems: FileProblem[] = [];
  for (const [key, value] of Object.entries(file.data)) {
    const reading = Object.hasOwn(readers, key) ? readers[key]?.(value) : undefined;
    if (reading === undefined) continue;
    const { line } = placeOfKey(file.text, [key]);
    if ('options' in reading) layers.push(layerFrom(reading.options, { kind: 'file', file: file.path, key, line }));
    else
      problems.push(problemAt(file, reading.inner === undefined ? [key] : [key, reading.inner], faultOf(key, reading)));
  }
  return { ...merged(layers), problems };
}

/** A problem with its place. */
export function problemAt(file: TomlFile, key: readonly string[], message: string): FileProblem {
  return { file: file.path, ...placeOfKey(file.text, key), message };
}

function faultOf(key: string, { fault, value, allowed }: Extract<KeyReading, { fault: string }>): string {
  const near = typeof value === 'string' && allowed !== undefined ? suggestion(value, allowed) : '';
  return `\`${key}\` ${fault}${near}`;
}

import { parse, TomlError } from 'smol-toml';

/** Something in a file that cannot be used. Line and column count from 1. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type TomlTable = Readonly<Record<string, unknown>>;

export interface TomlFile {
  readonly path: string;
  readonly text: string;
  /** Empty where the file does not parse. */
  readonly data: TomlTable;
  readonly problem: FileProblem | undefined;
}

/** The content of a TOML file, or where and why it is none. */
export function parseToml(path: string, text: string): TomlFile {
  try {
    // A number that JavaScript cannot hold must not make the whole file unreadable.
    const data: TomlTable = { ...parse(text, { integersAsBigInt: 'asNeeded' }) };
    return { path, text, data, problem: undefined };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = firstLine(error.message).replace(/^Invalid TOML document: /, '');
    const problem = { file: path, line: error.line, column: error.column, message: `is not valid TOML: ${reason}` };
    return { path, text, data: {}, problem };
  }
}

/** The table that a value is, an empty one where it is none. */
export function tableOf(value: unknown): TomlTable {
  return isTable(value) ? value : {};
}

/** Whether a value of a TOML file is a table. */
export function isTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The table at the end of a path of keys, an empty one where the path breaks off. */
export function tableAt(table: TomlTable, ...keys: readonly string[]): TomlTable {
  return keys.reduce((inner, key) => tableOf(inner[key]), table);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}

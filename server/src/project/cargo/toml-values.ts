/** A value of a TOML file as text, undefined where it is none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A value of a TOML file as a switch, undefined where it is none. */
export function flagOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** The elements of a list in a TOML file. */
export function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts in a list of a TOML file. */
export function textsOf(value: unknown): string[] {
  return arrayOf(value).filter(element => typeof element === 'string');
}

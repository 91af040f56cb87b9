import { ErrorCodes, type Position, type Range, ResponseError } from 'vscode-languageserver/node';

type Fields = Readonly<Record<string, unknown>>;

/** What is known of anything that comes from the client before it was looked at. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/**
 * The document that a request is about.
 *
 * @throws ResponseError where it names none, or a position that is none.
 */
export function checkedUri(params: unknown): string {
  const { textDocument, position, positions } = fieldsOf(params);
  const { uri } = fieldsOf(textDocument);
  if (typeof uri !== 'string') throw invalid('`textDocument.uri` must be a string');
  if (position !== undefined && !isPosition(position)) throw invalid('`position` must have a line and a character');
  if (positions !== undefined && !(Array.isArray(positions) && positions.every(isPosition))) {
    throw invalid('`positions` must be a list of positions');
  }
  return uri;
}

/** The version that a request was made for, where the client tells. */
export function versionIn(params: unknown): number | undefined {
  const { version } = fieldsOf(fieldsOf(params)['textDocument']);
  return typeof version === 'number' ? version : undefined;
}

export function isPosition(value: unknown): value is Position {
  const { line, character } = fieldsOf(value);
  return isIndex(line) && isIndex(character);
}

export function isRange(value: unknown): value is Range {
  const { start, end } = fieldsOf(value);
  return isPosition(start) && isPosition(end);
}

export function invalid(fault: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `Invalid parameters: ${fault}.`);
}

function isIndex(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

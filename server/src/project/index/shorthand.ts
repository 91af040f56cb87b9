/** What the JSON of facts is mostly made of: each becomes one character. Those that others begin with come later. */
const PHRASES = [
  '"visibility":"private"',
  '"visibility":"pub"',
  '"passedType":',
  '"isRequired":true',
  '"isRequired":false',
  '"nameStart":',
  '"macroCalls":[]',
  '"isInto":true',
  '"isInto":false',
  '"segments":',
  '"useStart":',
  '"arguments":',
  '"returnType":',
  '"blocks":[]',
  '"options":[]',
  '"options":',
  '"imports":',
  '"generics":',
  '"leptos":',
  '"useEnd":',
  '"start":',
  '"items":',
  '"docs":',
  '"kind":',
  '"name":',
  '"type":',
  '"end":',
] as const;

/** Characters that JSON has only as escapes. */
const FIRST_CODE = 1;
const LINE_BREAK = 10;

const CODES: ReadonlyMap<string, string> = new Map(
  PHRASES.map((phrase, index) => {
    const code = FIRST_CODE + index;
    return [phrase, String.fromCharCode(code < LINE_BREAK ? code : code + 1)];
  }),
);
const BY_CODE: ReadonlyMap<string, string> = new Map([...CODES].map(([phrase, code]) => [code, phrase]));

const ALL_PHRASES = new RegExp(PHRASES.map(phrase => phrase.replace(/[[\]]/g, '\\$&')).join('|'), 'g');
const ALL_CODES = /[\x01-\x1f]/g;

/**
 * JSON in half as many characters, without a line break.
 *
 * @param json Of facts; any other is not wrong, but longer.
 */
export function shortened(json: string): string {
  return json.replace(ALL_PHRASES, phrase => CODES.get(phrase) ?? phrase);
}

/** What `shortened` was given. */
export function written(short: string): string {
  return short.replace(ALL_CODES, code => BY_CODE.get(code) ?? code);
}

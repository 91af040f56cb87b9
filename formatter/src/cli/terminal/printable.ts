/**
 * Text from a file or a file's name as it may go to a terminal: control characters are shown, not obeyed.
 * Line ends stay only where `keepLines` says so.
 */
export function printable(text: string, keepLines = false): string {
  return text.replace(/[\u{0}-\u{1f}\u{7f}-\u{9f}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, character => {
    if (keepLines && character === '\n') return character;
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u{fffd}';
  });
}

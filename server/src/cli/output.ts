import type { Writable } from 'node:stream';

/** Where text goes. Stays quiet once the reader has gone, as in `leptos-check | head`. */
export class Output {
  /** Whether nobody reads any more. */
  closed = false;

  constructor(private readonly stream: Writable) {
    stream.on('error', error => {
      this.closed = true;
      // Any other failure, such as a full disk, must not look like success.
      if (!('code' in error) || error.code !== 'EPIPE') process.exitCode = 2;
    });
  }

  write(text: string): void {
    if (!this.closed && text !== '') this.stream.write(text);
  }
}

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

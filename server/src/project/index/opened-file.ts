import { closeSync, mkdirSync, openSync, readSync, writevSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ByteSource } from './stored-facts.js';

/** Closes the files that nobody has any more. */
const left = new FinalizationRegistry<number>(descriptor => closeSync(descriptor));

/** A file that stays the one it was, also when another one takes its place: it is open as long as somebody has this. */
export class OpenedFile implements ByteSource {
  private constructor(private readonly descriptor: number) {
    left.register(this, descriptor);
  }

  /** @throws Where there is none. */
  static forReading(path: string): OpenedFile {
    return new OpenedFile(openSync(path, 'r'));
  }

  /** A new file, which nobody else may read, and its folder. @throws Where it cannot be made. */
  static made(path: string): OpenedFile {
    mkdirSync(dirname(path), { recursive: true });
    return new OpenedFile(openSync(path, 'wx+', 0o600));
  }

  read(start: number, length: number): Buffer | undefined {
    const bytes = Buffer.allocUnsafe(length);
    try {
      return readSync(this.descriptor, bytes, 0, length, start) === length ? bytes : undefined;
    } catch {
      // A disk that was taken out: what is in the file can be found out anew.
      return undefined;
    }
  }

  /** @throws Where there is no room left. */
  append(parts: readonly Uint8Array[]): void {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (writevSync(this.descriptor, parts) < length) throw new Error('there is no room left');
  }
}

/** What was read of a file as a whole. */
export class BytesAtHand implements ByteSource {
  constructor(private readonly bytes: Buffer) {}

  read(start: number, length: number): Buffer | undefined {
    return start < 0 || start + length > this.bytes.length ? undefined : this.bytes.subarray(start, start + length);
  }
}

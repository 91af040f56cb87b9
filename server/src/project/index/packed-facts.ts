import type { FileFacts } from '../../facts/facts.js';
import { mayHold, wordFilterOf } from './word-filter.js';

const DIGEST_LENGTH = 8;

/** Between the filter for words and the facts. */
const SPACE = 32;

/** Files are packed by the thousand, and memory for each of them would have to be asked for. */
const SLAB_BYTES = 256 * 1024;

/** The facts of a file, for whoever asks. */
export interface FactsOfFile {
  /** The same object each time; undefined where the file is no text any more. */
  get(): FileFacts | undefined;
  /** Whether the file's text may hold a word, as `mayHold` of `word-filter.ts` has it. */
  mayHold(word: string): boolean;
}

/**
 * The facts of a file as bytes, which is how a cache keeps them, until somebody asks: of most files of a large workspace
 * nobody ever does, and as objects they would take more memory, and longer to make, than all the rest.
 */
export class PackedFacts implements FactsOfFile {
  private unpacked: { readonly facts: FileFacts | undefined } | undefined;
  private soundness: boolean | undefined;

  /**
   * @param bytes As `packed` returns them.
   * @param readAgain What to do where they are damaged.
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly readAgain: () => FileFacts | undefined,
  ) {}

  get(): FileFacts | undefined {
    this.unpacked ??= { facts: this.isSound ? unpack(this.bytes) : this.readAgain() };
    return this.unpacked.facts;
  }

  mayHold(word: string): boolean {
    return !this.isSound || mayHold(this.bytes.subarray(DIGEST_LENGTH, this.bytes.indexOf(SPACE)), word);
  }

  /** Whether the bytes are what they were. */
  private get isSound(): boolean {
    const { bytes } = this;
    this.soundness ??=
      digestOf(bytes, DIGEST_LENGTH) === Buffer.from(bytes.subarray(0, DIGEST_LENGTH)).toString('latin1');
    return this.soundness;
  }
}

let slab = Buffer.alloc(0);
let used = 0;

/**
 * The facts of a file, and which words it holds, as bytes without a line break.
 *
 * @param text Of the file.
 */
export function packed(facts: FileFacts, text: string): Buffer {
  const json = JSON.stringify(facts);
  const filter = wordFilterOf(text);
  const jsonStart = DIGEST_LENGTH + filter.length + 1;
  const bytes = allocated(jsonStart + Buffer.byteLength(json));
  bytes.set(filter, DIGEST_LENGTH);
  bytes[jsonStart - 1] = SPACE;
  bytes.write(json, jsonStart);
  bytes.write(digestOf(bytes, DIGEST_LENGTH), 'latin1');
  return bytes;
}

function allocated(length: number): Buffer {
  if (length > SLAB_BYTES / 8) return Buffer.allocUnsafeSlow(length);
  if (used + length > slab.length) {
    slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
    used = 0;
  }
  used += length;
  return slab.subarray(used - length, used);
}

function unpack(bytes: Uint8Array): FileFacts {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return JSON.parse(all.toString('utf8', all.indexOf(SPACE) + 1)) as FileFacts;
}

/** FNV-1a, 32 bits: what a disk does to a file is no attack. */
function digestOf(bytes: Uint8Array, start: number): string {
  let hash = 0x811c9dc5;
  for (let at = start; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(DIGEST_LENGTH, '0');
}

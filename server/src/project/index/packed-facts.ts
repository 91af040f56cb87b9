import { createHash } from 'node:crypto';
import type { FileFacts } from '../../facts/facts.js';

const DIGEST_LENGTH = 12;

/** The facts of a file, for whoever asks. */
export interface FactsOfFile {
  /** The same object each time; undefined where the file is no text any more. */
  get(): FileFacts | undefined;
}

/**
 * The facts of a file as bytes, which is how a cache keeps them, until somebody asks: of most files of a large workspace
 * nobody ever does, and as objects they would take more memory, and longer to make, than all the rest.
 */
export class PackedFacts implements FactsOfFile {
  private unpacked: { readonly facts: FileFacts | undefined } | undefined;

  /**
   * @param bytes As `packed` returns them.
   * @param readAgain What to do where they are damaged.
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly readAgain: () => FileFacts | undefined,
  ) {}

  get(): FileFacts | undefined {
    this.unpacked ??= { facts: unpack(this.bytes) ?? this.readAgain() };
    return this.unpacked.facts;
  }
}

/** Facts as bytes without a line break. */
export function packed(facts: FileFacts): Buffer {
  const json = JSON.stringify(facts);
  // Of Node's pool it would hold more than itself.
  const bytes = Buffer.allocUnsafeSlow(DIGEST_LENGTH + Buffer.byteLength(json));
  bytes.write(json, DIGEST_LENGTH);
  bytes.write(digestOf(bytes.subarray(DIGEST_LENGTH)), 'latin1');
  return bytes;
}

/** Undefined where the bytes are not what they were. */
function unpack(bytes: Uint8Array): FileFacts | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const json = all.subarray(DIGEST_LENGTH);
  if (all.toString('latin1', 0, DIGEST_LENGTH) !== digestOf(json)) return undefined;
  return JSON.parse(json.toString('utf8')) as FileFacts;
}

function digestOf(json: Uint8Array): string {
  return createHash('sha1').update(json).digest('base64url').slice(0, DIGEST_LENGTH);
}

import { OpenedFile } from './opened-file.js';
import { headOf } from './packed-facts.js';
import { Slab } from './slab.js';
import type { StoredFacts } from './stored-facts.js';

/** So much stays in memory before it is written. */
const CHUNK_BYTES = 256 * 1024;

/** Packed facts that are in memory until they are written. */
export class Spooled implements StoredFacts {
  private file: OpenedFile | undefined;

  /**
   * @param head All of it, as long as nothing is written.
   * @param start Where they are, or will be, in the file, in bytes.
   */
  constructor(
    public head: Uint8Array,
    readonly start: number,
    readonly length: number,
  ) {}

  read(): Uint8Array | undefined {
    return this.file === undefined ? this.head : this.file.read(this.start, this.length);
  }

  wasWritten(file: OpenedFile, head: Uint8Array): void {
    this.file = file;
    this.head = head;
  }
}

/**
 * A file that grows as facts come, so that they need not stay in memory. Where it cannot be written they do, and all
 * that is lost is the file.
 */
export class Spool {
  private readonly heads = new Slab();
  private file: OpenedFile | undefined;
  private isBroken = false;
  private facts: Spooled[] = [];
  private parts: Uint8Array[] = [];
  private pending = 0;
  private length = 0;

  /** @param path Of the file, which is made when there is enough to write. */
  constructor(private readonly path: string) {}

  /** How long the file is, or will be, in bytes. */
  get size(): number {
    return this.length;
  }

  /** @param facts Packed. */
  add(facts: Uint8Array): Spooled {
    const spooled = new Spooled(facts, this.length, facts.length);
    this.facts.push(spooled);
    this.append(facts);
    return spooled;
  }

  append(bytes: Uint8Array): void {
    this.parts.push(bytes);
    this.pending += bytes.length;
    this.length += bytes.length;
    if (this.pending >= CHUNK_BYTES) this.write();
  }

  /** Writes what is left. @returns Whether all was written. */
  finish(): boolean {
    // What fits into memory needs no open file.
    if (this.file === undefined) this.facts = [];
    this.write();
    return !this.isBroken;
  }

  private write(): void {
    const { facts, parts } = this;
    [this.facts, this.parts, this.pending] = [[], [], 0];
    if (this.isBroken) return;
    try {
      this.file ??= OpenedFile.made(this.path);
      this.file.append(parts);
    } catch {
      // A home that cannot be written, as in many a container, must not keep anybody from working.
      this.isBroken = true;
      return;
    }
    for (const spooled of facts) spooled.wasWritten(this.file, this.kept(headOf(spooled.head)));
  }

  /** A copy, as what it is a part of is not needed any more. */
  private kept(head: Uint8Array): Uint8Array {
    const copy = this.heads.take(head.length);
    copy.set(head);
    return copy;
  }
}

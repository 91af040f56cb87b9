const SLAB_BYTES = 256 * 1024;

/** Memory for thousands of small pieces, which would take much longer if each was asked for by itself. */
export class Slab {
  private memory = Buffer.alloc(0);
  private used = 0;

  /** A piece with whatever was there before. @param length In bytes. */
  take(length: number): Buffer {
    if (length > SLAB_BYTES / 8) return Buffer.allocUnsafeSlow(length);
    if (this.used + length > this.memory.length) {
      this.memory = Buffer.allocUnsafeSlow(SLAB_BYTES);
      this.used = 0;
    }
    this.used += length;
    return this.memory.subarray(this.used - length, this.used);
  }
}

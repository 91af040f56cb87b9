/** What somebody who reads facts for somebody else is told once. */
export interface Errand {
  /** Absolute. */
  readonly paths: readonly string[];
  /** The folders of which files may be read. */
  readonly readable: readonly string[];
}

/** The same for several threads, who see how far the others have come. */
export interface SharedErrand extends Errand {
  /** Two 32-bit numbers: see `FROM_START` and `FROM_END`. */
  readonly taken: SharedArrayBuffer;
}

/** Where it stands how many of the paths are taken, from the first one on and from the last one back. */
export const FROM_START = 0;
export const FROM_END = 1;

/** The facts of some files, one behind the other. */
export interface ReadFiles {
  readonly files: readonly { readonly path: string; readonly stamp: string; readonly length: number }[];
  /** As `packed` returns them. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

import { dirname } from 'node:path';

/** What is known of a path, besides what a file holds. */
export interface MemoryStats {
  readonly kind: 'file' | 'folder';
  /** In milliseconds; grows with each writing of the same path. */
  readonly mtimeMs: number;
  /** In bytes. */
  readonly size: number;
  /** No two paths have the same. */
  readonly ino: number;
}

interface MemoryFile extends MemoryStats {
  readonly kind: 'file';
  /** Undefined where only the name is known: what a link may lead to, but nobody reads. */
  readonly bytes: Uint8Array | undefined;
}

interface MemoryFolder extends MemoryStats {
  readonly kind: 'folder';
  readonly names: Set<string>;
}

/**
 * The files of a workspace where there is no disk: what the editor has sent of them. All paths are absolute, with `/`,
 * and without `.` and `..`. A folder is there as long as something is in it.
 */
export class MemoryFiles {
  private readonly entries = new Map<string, MemoryFile | MemoryFolder>();
  private nodes = 0;

  constructor() {
    this.entries.set('/', this.newFolder());
  }

  /**
   * Takes a file over, with the folders around it.
   *
   * @param bytes What it holds; undefined where only the name is known.
   */
  write(path: string, bytes: Uint8Array | undefined): void {
    const before = this.entries.get(path);
    if (before?.kind === 'folder') this.remove(path);
    this.entries.set(path, {
      kind: 'file',
      bytes,
      size: bytes?.length ?? 0,
      // Two writings within a millisecond are two.
      mtimeMs: Math.max(Date.now(), (before?.mtimeMs ?? 0) + 1),
      ino: before?.kind === 'file' ? before.ino : this.nextNode(),
    });
    this.addToFolder(path);
  }

  /** Forgets a file, or a folder with all that is in it. */
  remove(path: string): void {
    const pending = [path];
    for (const current of pending) {
      const entry = this.entries.get(current);
      if (entry?.kind === 'folder') for (const name of entry.names) pending.push(joined(current, name));
      if (current !== '/') this.entries.delete(current);
    }
    this.takeFromFolder(path);
  }

  /** Undefined where there is nothing. */
  stats(path: string): MemoryStats | undefined {
    return this.entries.get(path);
  }

  /** What a file holds; undefined where there is no such file, or only its name is known. */
  bytes(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path);
    return entry?.kind === 'file' ? entry.bytes : undefined;
  }

  /** The names in a folder, in no order; undefined where there is no such folder. */
  names(path: string): readonly string[] | undefined {
    const entry = this.entries.get(path);
    return entry?.kind === 'folder' ? [...entry.names] : undefined;
  }

  private addToFolder(path: string): void {
    for (let current = path; current !== '/'; current = dirname(current)) {
      const parent = this.entries.get(dirname(current));
      const folder = parent?.kind === 'folder' ? parent : this.newFolder();
      folder.names.add(nameOf(current));
      if (folder === parent) return;
      this.entries.set(dirname(current), folder);
    }
  }

  private takeFromFolder(path: string): void {
    for (let current = path; current !== '/'; current = dirname(current)) {
      const parent = this.entries.get(dirname(current));
      if (parent?.kind !== 'folder') return;
      parent.names.delete(nameOf(current));
      if (parent.names.size > 0 || dirname(current) === '/') return;
      this.entries.delete(dirname(current));
    }
  }

  private newFolder(): MemoryFolder {
    return { kind: 'folder', names: new Set(), size: 0, mtimeMs: Date.now(), ino: this.nextNode() };
  }

  private nextNode(): number {
    this.nodes += 1;
    return this.nodes;
  }
}

/** The files of this worker. */
export const FILES = new MemoryFiles();

function joined(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

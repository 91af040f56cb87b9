import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing, reasonOf, type TomlFile, type TomlTable, tableOf, troubleLine } from 'prettier-plugin-leptos/files';
import { TimeSlice } from '../index/time-slices.js';
import { isOutOfReach } from '../out-of-reach.js';
import { isWithin, readToml } from '../toml-file.js';
import { textOf } from './toml-values.js';

/** A Cargo.toml as data. */
export interface Manifest {
  /** Absolute. */
  readonly folder: string;
  /** The folder that nothing of it may lead out of by a link, absolute. */
  readonly boundary: string;
  readonly data: TomlTable;
}

/** Reads Cargo's files, each once, and keeps what is wrong with them. */
export class CargoFiles {
  private readonly told = new Set<string>();
  private readonly manifests = new Map<string, Promise<Manifest | undefined>>();
  private readonly realPaths = new Map<string, string>();
  private readonly slice = new TimeSlice();

  /** One line each, in the order in which they were found. */
  get problems(): readonly string[] {
    return [...this.told];
  }

  tell(file: string, message: string): void {
    this.told.add(troubleLine({ file, message }));
  }

  /**
   * The Cargo.toml of a folder.
   *
   * @param boundary Undefined for the folder itself.
   * @returns Undefined where there is none, or where it cannot be used, which is told.
   */
  manifest(folder: string, boundary = folder): Promise<Manifest | undefined> {
    const key = `${folder}\0${boundary}`;
    const known = this.manifests.get(key) ?? this.readManifest(folder, boundary);
    this.manifests.set(key, known);
    return known;
  }

  /** The Cargo.lock of a folder as data; undefined as for `manifest`. */
  async lock(folder: string, boundary: string): Promise<TomlTable | undefined> {
    const file = await this.toml(join(folder, 'Cargo.lock'), folder, boundary);
    return file?.problem === undefined ? file?.data : undefined;
  }

  /** A file of cargo's in a folder; undefined where there is none. */
  async toml(path: string, folder: string, boundary: string): Promise<TomlFile | undefined> {
    await this.slice.pause();
    if (!this.isInside(folder, boundary)) return undefined;
    const file = readToml(path, boundary);
    if (file?.problem !== undefined) this.told.add(troubleLine(file.problem));
    return file;
  }

  /** Whether a folder is where its path says, rather than behind a link that leads out. */
  private isInside(folder: string, boundary: string): boolean {
    if (folder === boundary) return true;
    try {
      if (isWithin(this.realPath(folder), this.realPath(boundary))) return true;
      this.tell(folder, 'is not read: a symbolic link leads out of the project');
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      if (!isMissing(error)) this.tell(folder, reasonOf(error));
    }
    return false;
  }

  private async readManifest(folder: string, boundary: string): Promise<Manifest | undefined> {
    const path = join(folder, 'Cargo.toml');
    const file = await this.toml(path, folder, boundary);
    if (file === undefined || file.problem !== undefined) return undefined;
    const own = file.data['package'];
    // As while it is typed: what was known of the crate until now is not forgotten for it.
    if (own !== undefined && textOf(tableOf(own)['name']) === undefined)
      this.tell(path, 'has a package without a name');
    return { folder, boundary, data: file.data };
  }

  private realPath(folder: string): string {
    const known = this.realPaths.get(folder) ?? realpathSync.native(folder);
    this.realPaths.set(folder, known);
    return known;
  }
}

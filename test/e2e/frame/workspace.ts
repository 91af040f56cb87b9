import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY } from './programs.js';

/** A folder that an editor opens: a copy, so that a test may write. */
export class Workspace {
  private constructor(
    /** Absolute, without links. */
    readonly folder: string,
    /** Where its files come from, by folders in it. */
    private readonly origins: ReadonlyMap<string, string>,
  ) {}

  /** The files of one app, or those of several, each in a folder of its name. @param apps Of `test/apps`, such as `todo`. */
  static copyOf(...apps: readonly string[]): Workspace {
    const origins = apps.map(app => [apps.length > 1 ? app : '.', join(REPOSITORY, 'test/apps', app)] as const);
    const workspace = new Workspace(temporaryFolder(), new Map(origins));
    workspace.restore();
    return workspace;
  }

  static empty(): Workspace {
    return new Workspace(temporaryFolder(), new Map());
  }

  private originOf(name: string): string {
    for (const [folder, origin] of this.origins) {
      const path = join(origin, relative(folder, name));
      if (existsSync(path)) return readFileSync(path, 'utf8');
    }
    return '';
  }

  /** Makes the files of the apps what they were. */
  restore(): void {
    for (const [folder, origin] of this.origins) {
      for (const name of sourcesIn(origin)) {
        const text = readFileSync(join(origin, name), 'utf8');
        const path = join(this.folder, folder, name);
        mkdirSync(dirname(path), { recursive: true });
        // A file that is written is a change that servers look at.
        if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
      }
    }
  }

  /** Absolute path of a file, by its path with `/`. */
  path(name: string): string {
    return join(this.folder, ...name.split('/'));
  }

  uri(name: string): string {
    return pathToFileURL(this.path(name)).href;
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  /** The lines of a text that a file of an app does not have, in their order, without indentation. */
  newLines(name: string, text = this.read(name)): string[] {
    const left = this.originOf(name).split('\n');
    return text.split('\n').flatMap(line => {
      const index = left.indexOf(line);
      if (index < 0) return [line.trim()];
      left.splice(index, 1);
      return [];
    });
  }

  remove(): void {
    remove(this.folder);
  }
}

/** A new folder, absolute and without links. It is for who asks to remove it. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'leptos-e2e-')));
}

/** Removes a folder with what is in it. A program that has just ended may still have written. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The files of an app by their paths in it, without what cargo builds. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .filter(name => !name.startsWith('target'));
}

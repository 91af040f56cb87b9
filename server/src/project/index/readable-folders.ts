import { lstatSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { isOutOfReach } from '../out-of-reach.js';
import { isWithin } from '../toml-file.js';

/** How long the answer for a folder counts, in milliseconds: long enough for all files in it to be read in a row. */
const REMEMBERED_MS = 1000;

/** The folders of which files may be read: a workspace is untrusted, and a link in it may lead anywhere. */
export class ReadableFolders {
  private readonly folders: readonly string[];
  private answers = new Map<string, boolean>();
  private answersSince = 0;

  /** @param folders Absolute; one that is not there is left out. */
  constructor(folders: Iterable<string>) {
    const real = [...new Set(folders)].flatMap(folder => realPath(folder) ?? []);
    this.folders = real.filter(folder => !real.some(other => other !== folder && isWithin(folder, other)));
  }

  /**
   * Whether a file, wherever links lead to it, is in one of the folders.
   *
   * @param isLink Whether the file itself is a link.
   */
  contain(path: string, isLink: boolean): boolean {
    return isLink ? this.isInside(path) : this.containsFolder(dirname(path));
  }

  private containsFolder(folder: string): boolean {
    const now = performance.now();
    if (now > this.answersSince + REMEMBERED_MS) {
      this.answers = new Map();
      this.answersSince = now;
    }
    const answer = this.answers.get(folder) ?? this.isFolderInside(folder);
    this.answers.set(folder, answer);
    return answer;
  }

  /** In a folder that is inside, what is no link is inside, too: that is told faster than a whole path is resolved. */
  private isFolderInside(folder: string): boolean {
    if (this.folders.includes(folder)) return true;
    const parent = dirname(folder);
    return (parent !== folder && this.containsFolder(parent) && isOwnFolder(folder)) || this.isInside(folder);
  }

  private isInside(path: string): boolean {
    const real = realPath(path);
    return real !== undefined && this.folders.some(folder => isWithin(real, folder));
  }
}

/** Whether there is a folder of this name, rather than a link to one. */
function isOwnFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    if (isOutOfReach(error)) return false;
    throw error;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (isOutOfReach(error)) return undefined;
    throw error;
  }
}

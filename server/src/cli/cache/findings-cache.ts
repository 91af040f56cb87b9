import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Finding } from '../../check/finding.js';
import { boundaryOf, upwards } from '../../project/boundary.js';
import { cargoHome } from '../../project/cargo/registry.js';
import { cacheBuild, cacheFolder } from '../../project/index/cache-folder.js';
import type { Levels } from '../../project/levels.js';
import type { OpenedProject } from '../opened-project.js';
import { type ProjectRecord, type Records, readRecords, writeRecords } from './findings-file.js';
import { inputsOf } from './inputs.js';
import { isSettledSince, type Stamp, Stamps } from './stamp.js';

/** What is known of a file. */
export interface Known {
  /** The folder of its workspace; undefined for a file in which there is nothing to check. */
  readonly root: string | undefined;
  readonly findings: readonly Finding[];
}

/** Findings by absolute path. */
export type FindingsByFile = ReadonlyMap<string, readonly Finding[]>;

/**
 * Knows what earlier runs have found in files, as long as nothing has changed that the findings follow from: the whole
 * project, as a rule may look at all of it. Runs at the same time may use the same cache.
 */
export class FindingsCache {
  private readonly owners = new Map<string, string>();
  private readonly unchanged = new Map<string, boolean>();
  /** As it was when the run began: many projects have the same folders above them. */
  private readonly before = new Stamps();
  private readonly began = Date.now();

  private constructor(
    private readonly path: string,
    private readonly build: string,
    private readonly settings: string,
    private readonly known: Records,
  ) {
    for (const [root, record] of Object.entries(known.projects)) {
      if (record.settings !== settings) continue;
      for (const file of Object.keys(record.files)) this.owners.set(file, root);
    }
  }

  /**
   * The cache of a folder's repository.
   *
   * @param levels What the command line gives.
   * @returns Undefined for a program that is being worked on: what it found yesterday may be wrong today.
   */
  static async open(folder: string, levels: Levels): Promise<FindingsCache | undefined> {
    const build = cacheBuild();
    if (build === undefined) return undefined;
    const repository = await boundaryOf([...upwards(folder)]);
    const path = join(cacheFolder(), '..', 'findings', `${nameOf(repository)}.cache`);
    const settings = nameOf(JSON.stringify([levels, cargoHome()]));
    return new FindingsCache(path, build, settings, await readRecords(path, build));
  }

  /**
   * What is known of a file; undefined where it is nothing, or may be wrong by now.
   *
   * @param file Absolute.
   */
  find(file: string): Known | undefined {
    const plain = this.known.plain[file];
    if (plain !== undefined && plain === this.before.of(file).text) return { root: undefined, findings: [] };
    const root = this.owners.get(file);
    const findings = root === undefined || !this.isUnchanged(root) ? undefined : this.known.projects[root]?.files[file];
    return findings === undefined ? undefined : { root, findings };
  }

  /**
   * Keeps what was found.
   *
   * @param found By project; of files that were known already, too.
   * @param plain The files in which there was nothing to check.
   */
  async save(found: ReadonlyMap<OpenedProject, FindingsByFile>, plain: readonly string[]): Promise<void> {
    const projects: Record<string, ProjectRecord> = {};
    const now = new Stamps();
    for (const [project, files] of found) {
      const record = this.recordOf(project, files, now);
      if (record !== undefined) projects[project.root] = record;
    }
    const stamps = plain.map(path => [path, now.of(path)] as const).filter(([, stamp]) => this.isSettled(stamp));
    if (stamps.length === 0 && Object.keys(projects).length === 0) return;
    // Another run may have been at work in the meantime, as hooks are that run in parallel.
    const before = await readRecords(this.path, this.build);
    await writeRecords(this.path, this.build, {
      projects: { ...before.projects, ...projects },
      plain: { ...before.plain, ...Object.fromEntries(stamps.map(([path, { text }]) => [path, text])) },
    });
  }

  private isUnchanged(root: string): boolean {
    const known = this.unchanged.get(root);
    if (known !== undefined) return known;
    const inputs = Object.entries(this.known.projects[root]?.inputs ?? {});
    const isSame = inputs.every(([path, stamp]) => this.before.of(path).text === stamp);
    this.unchanged.set(root, isSame);
    return isSame;
  }

  private isSettled(stamp: Stamp): boolean {
    return isSettledSince(stamp, this.began);
  }

  /** Undefined where something has changed during the run, or so shortly before that another change might not show. */
  private recordOf(project: OpenedProject, found: FindingsByFile, now: Stamps): ProjectRecord | undefined {
    const inputs: Record<string, string> = {};
    for (const path of [...inputsOf(project), ...found.keys()]) {
      const stamp = now.of(path);
      if (!this.isSettled(stamp)) return undefined;
      inputs[path] = stamp.text;
    }
    const { settings, began } = this;
    const before = this.known.projects[project.root];
    const isMore = before?.settings === settings && this.isUnchanged(project.root);
    // Files that were asked for by name are known to the earlier run only.
    const kept = isMore ? before : { inputs: {}, files: {} };
    return {
      settings,
      inputs: { ...kept.inputs, ...inputs },
      files: { ...kept.files, ...Object.fromEntries(found) },
      at: began,
    };
  }
}

function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 24);
}

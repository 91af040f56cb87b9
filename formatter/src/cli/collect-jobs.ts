import { type Stats, statSync } from 'node:fs';
import { findFiles } from '../files/find-files.js';
import { RULE_SOURCES } from '../files/ignore-files.js';
import { unreadable } from '../files/source-file.js';
import { SettingsResolver } from '../settings/resolver.js';
import type { Arguments } from './arguments.js';
import type { Cache, Seen } from './cache/cache.js';
import { excludedBy } from './excluded.js';
import { leftOutBy } from './is-left-out.js';
import type { Finding, Job, Task } from './job.js';
import type { Reporter } from './reporter.js';
import { rustfmtSettings } from './rustfmt-settings.js';

/** A file that is to be formatted, and what it was when it was found. */
export interface PlannedJob extends Seen {
  readonly job: Job;
  /** What is known to come of it. */
  readonly known: Finding | undefined;
}

/** Finds the files of a run, and their settings. */
export class JobCollector {
  /** How many files there are, those included that are known to be formatted. */
  files = 0;
  private readonly settings: SettingsResolver;

  constructor(
    private readonly args: Arguments,
    private readonly reporter: Reporter,
    private readonly cache: Cache | undefined,
    private readonly purpose: Task['purpose'],
  ) {
    this.settings = new SettingsResolver(args);
  }

  /** The files to format, as they are found. What cannot be used is reported. */
  async *jobs(): AsyncGenerator<PlannedJob> {
    const isExcluded = excludedBy(this.args.excludes);
    const isLeftOut = leftOutBy(this.args.excludes, this.settings, RULE_SOURCES);
    const found = findFiles(this.args.paths, {
      onTrouble: (file, message) => this.reporter.trouble({ file, message }),
      onFolder: (folder, names) => this.settings.listFolder(folder, names),
      isExcluded: (path, isFolder) => isExcluded(path, isFolder) || this.settings.isExcluded(path, isFolder),
    });
    for await (const { path, isNamed } of found) {
      // Whoever names a file wants it, whatever its project says, but for tools that name all files that there are.
      if (isNamed && (this.args.forceExclude ? isLeftOut(path) : isExcluded(path, false))) continue;
      const planned = await this.plan(path);
      if (planned !== undefined) yield planned;
    }
  }

  private async plan(path: string): Promise<PlannedJob | undefined> {
    this.files++;
    const settings = await this.settings.settingsFor(path);
    const { options, problems } = settings;
    for (const problem of problems) this.reporter.trouble(problem, path);
    if (problems.length > 0) return undefined;
    const at = Date.now();
    const stats = this.statsOf(path);
    if (stats === undefined) return undefined;
    const seen = { path, stats, at, options };
    const known = this.cache?.find(seen);
    if (known?.isFormatted === true && known.refusals.length === 0) return undefined;
    // Whoever writes a file, or shows the difference, needs more than to know that there is one.
    const isEnough = known?.isFormatted === true || this.purpose === 'name';
    return {
      ...seen,
      known: isEnough ? known : undefined,
      job: { path, size: stats.size, options, rustfmt: this.args.rustfmt && rustfmtSettings(path, settings) },
    };
  }

  private statsOf(path: string): Stats | undefined {
    try {
      return statSync(path);
    } catch (error) {
      this.reporter.trouble(unreadable(error).at(path));
      return undefined;
    }
  }
}

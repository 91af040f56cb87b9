import { sep } from 'node:path';
import { cacheBuild, cacheFolder } from '../project/index/cache-folder.js';
import type { ProjectModel } from '../project/model.js';
import { NO_PROJECT } from '../project/no-project.js';
import { Workspace } from '../project/workspace.js';
import { faultLine, type Log } from './log.js';
import type { ProgressReport, ProgressReporter } from './progress.js';

/** A folder that is open, or being opened. */
interface Opened {
  readonly folder: string;
  /** Undefined until Cargo's files are read. */
  workspace: Workspace | undefined;
  /** What must be done until all that happened is known; undefined where it is. It never fails. */
  busy: Promise<void> | undefined;
}

/** The workspaces of the session: the folders that the editor has open, and those that a document belongs to besides. */
export class Workspaces {
  private readonly opened: Opened[] = [];
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly log: Log,
    private readonly progress: ProgressReporter,
    /** Called when answers may be others than before. */
    private readonly onChange: () => void,
  ) {}

  /** Opens a folder and reads it in the background. One that lies in another that is open belongs to that. */
  open(folder: string): void {
    if (this.around(folder) !== undefined) return;
    const opened: Opened = { folder, workspace: undefined, busy: undefined };
    this.opened.push(opened);
    this.doFor(opened, 'Reading the crates in', this.read(opened));
  }

  /** Forgets a folder that the editor has closed. */
  close(folder: string): void {
    const index = this.opened.findIndex(opened => opened.folder === folder);
    if (index < 0) return;
    this.opened.splice(index, 1)[0]?.workspace?.dispose();
  }

  /** What is known of the workspace that a file belongs to: nothing as long as it is not read. */
  modelOf(file: string): ProjectModel {
    return this.around(file)?.workspace?.model() ?? NO_PROJECT;
  }

  /** All folders that are open, with what is known of each. */
  models(): readonly { readonly folder: string; readonly model: ProjectModel }[] {
    return this.opened.flatMap(({ folder, workspace }) =>
      workspace === undefined ? [] : [{ folder, model: workspace.model() }],
    );
  }

  /** Takes over what the editor has in a file; undefined where it was closed. */
  setText(file: string, text: string | undefined): void {
    if (text === undefined) this.texts.delete(file);
    else this.texts.set(file, text);
    this.around(file)?.workspace?.setOpen(file, text);
  }

  /** Files were made, changed, removed or renamed. */
  changed(files: readonly string[]): void {
    for (const opened of this.opened) this.doFor(opened, 'Following changes in', this.follow(opened, files));
  }

  /**
   * What to wait for before asking for all of a workspace: that its files are read, and what happened to them is known.
   *
   * @param file One of the workspace; without it, all that are open are meant.
   * @returns Undefined where everything is known. It never fails.
   */
  reading(file?: string): Promise<void> | undefined {
    const meant = file === undefined ? this.opened : [this.around(file)];
    const busy = meant.flatMap(opened => opened?.busy ?? []);
    return busy.length === 0 ? undefined : Promise.all(busy).then(() => undefined);
  }

  dispose(): void {
    for (const { workspace } of this.opened) workspace?.dispose();
    this.opened.length = 0;
  }

  private async read(opened: Opened): Promise<void> {
    const began = performance.now();
    let report: ProgressReport | undefined;
    const build = cacheBuild();
    const cache = build === undefined ? {} : { cache: { folder: cacheFolder(), build } };
    const workspace = await Workspace.open(opened.folder, progress => report?.update(progress), {
      ...cache,
      helpers: { kind: 'process' },
    });
    if (!this.opened.includes(opened)) return workspace.dispose();
    opened.workspace = workspace;
    for (const problem of workspace.problems) this.log.warn(problem);
    for (const [file, text] of this.texts) if (isIn(file, opened.folder)) workspace.setOpen(file, text);
    const crates = [...workspace.model().crates()].length;
    // Nobody who works on something else wants to hear of Leptos.
    if (crates > 0) report = this.progress.begin('Indexing');
    try {
      await workspace.index();
    } finally {
      report?.end();
    }
    if (crates === 0) return;
    this.onChange();
    this.log.info(`${opened.folder}: ${crates} crates read in ${Math.round(performance.now() - began)} ms`);
  }

  private async follow(opened: Opened, files: readonly string[]): Promise<void> {
    // What changes while Cargo's files are read may have been read before it changed.
    if (opened.workspace === undefined) await opened.busy;
    await opened.workspace?.fileChanged(files);
    this.onChange();
  }

  /** Does something for a folder in the background, beside what is being done for it. */
  private doFor(opened: Opened, what: string, work: Promise<void>): void {
    const told = work.catch((fault: unknown) => this.log.error(faultLine(`${what} ${opened.folder}`, fault)));
    const busy = Promise.all([opened.busy, told]).then(() => {
      if (opened.busy === busy) opened.busy = undefined;
    });
    opened.busy = busy;
  }

  /** The innermost folder that holds a path. */
  private around(path: string): Opened | undefined {
    return this.opened.filter(({ folder }) => isIn(path, folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
  }
}

/** Whether a path is a folder, or lies in it. */
export function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readViewQuickly } from 'prettier-plugin-leptos/read';
import type { ViewDocument } from 'tree-sitter-leptos';
import { ManifestChecker } from '../check/manifest-rules/check-manifest.js';
import type { Surroundings } from '../check/rule.js';
import { HtmlCatalogue } from '../html/catalogue.js';
import { NO_MDN } from '../html/mdn.js';
import type { LeptosVersion } from '../project/leptos-version.js';
import type { ProjectModel } from '../project/model.js';
import { NO_PROJECT } from '../project/no-project.js';
import { readWorkspace, type WorkspaceReading } from '../project/read-workspace.js';
import { ViewFiles } from '../project/view-files.js';
import type { Workspace } from '../project/workspace.js';
import { NO_STYLES } from '../styles/index-of.js';
import type { StyleIndex } from '../styles/model.js';
import type { LazyParsers } from './lazy-parsers.js';

const NONE_OPEN: ReadonlyMap<string, string> = new Map();

/** All that is known of a workspace while a command runs: it is read once. */
export class OpenedProject {
  private readonly viewFiles = new ViewFiles(readViewQuickly);
  private readonly catalogues = new Map<LeptosVersion, HtmlCatalogue>();
  private index: StyleIndex = NO_STYLES;
  private readingStyles: Promise<void> | undefined;
  private checker: Promise<ManifestChecker> | undefined;

  private constructor(
    /** Its folder, absolute. */
    readonly root: string,
    /** Undefined for files that belong to no crate. */
    readonly workspace: Workspace | undefined,
    private readonly parsers: LazyParsers,
  ) {}

  /** Reads its Rust files. A folder without a Cargo.toml is no project, and nothing in it is read. */
  static async open(root: string, parsers: LazyParsers, reading: WorkspaceReading = {}): Promise<OpenedProject> {
    if (!existsSync(join(root, 'Cargo.toml'))) return new OpenedProject(root, undefined, parsers);
    return new OpenedProject(root, await readWorkspace(root, reading), parsers);
  }

  /** Reads its stylesheets, once: until then there are none. They cost as much as the rest, and few runs ask for them. */
  readStyles(): Promise<void> {
    this.readingStyles ??= this.readStylesNow();
    return this.readingStyles;
  }

  private async readStylesNow(): Promise<void> {
    if (this.workspace === undefined) return;
    const { WorkspaceStyles } = await import('../styles/workspace-styles.js');
    const styles = new WorkspaceStyles(this.root);
    const project = this.model;
    await styles.whenRead({ project, viewsOf: () => undefined });
    this.index = await this.parsers.run(() =>
      styles.index(NONE_OPEN, { project, viewsOf: path => this.viewsOf(path) }),
    );
  }

  get model(): ProjectModel {
    return this.workspace?.model() ?? NO_PROJECT;
  }

  get styles(): StyleIndex {
    return this.index;
  }

  /** What the rules may know of a file besides its text. */
  around(file: string, version: LeptosVersion): Surroundings {
    const html = this.catalogues.get(version) ?? new HtmlCatalogue(version, NO_MDN);
    this.catalogues.set(version, html);
    return { version, html, project: this.model, file, viewsOf: path => this.viewsOf(path), styles: this.index };
  }

  /** What checks its manifests. */
  manifests(): Promise<ManifestChecker> {
    this.checker ??= ManifestChecker.of(this.model);
    return this.checker;
  }

  /** A file was read from the disk, and is about to be checked. */
  wasRead(file: string, text: string): void {
    this.workspace?.wasRead(file, text);
  }

  /** A file is to be taken as if it held a text; undefined for as it is on the disk. */
  suppose(file: string, text: string | undefined): void {
    this.workspace?.setOpen(file, text);
  }

  private viewsOf(file: string): ViewDocument | undefined {
    const text = this.model.text(file);
    return text === undefined ? undefined : this.viewFiles.read(file, text, this.parsers, []);
  }
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Formatter, RememberedViews } from 'prettier-plugin-leptos';
import type { Parsers, RstmlVersion, ViewDocument } from 'tree-sitter-leptos';
import type { CancellationToken } from 'vscode-languageserver/node';
import { AssetFolders } from '../assets/asset-folders.js';
import type { OnFault } from '../check/rules-run.js';
import type { FeatureContext, ProjectContext } from '../features/feature-context.js';
import { HtmlCatalogue } from '../html/catalogue.js';
import { loadMdn } from '../html/mdn.js';
import { DEFAULT_VERSION, type LeptosVersion, type Levels, projectFor } from '../project/index.js';
import type { ProjectModel } from '../project/model.js';
import { NO_PROJECT } from '../project/no-project.js';
import { ViewFiles } from '../project/view-files.js';
import { cssAtHand } from '../styles/css-language.js';
import { NO_STYLES } from '../styles/index-of.js';
import type { StyleIndex } from '../styles/model.js';
import type { RustFiles } from '../styles/rust-sheets.js';
import { Answers } from './answers.js';
import { filePathOf } from './file-paths.js';
import { faultLine, type Log } from './log.js';
import type { OpenDocument } from './open-document.js';
import { type FolderSettings, ScopedSettings } from './scoped-settings.js';
import { SessionStyles } from './session-styles.js';
import { waitFor } from './waiting.js';
import type { Workspaces } from './workspaces.js';

/** What counts for a document's crate. */
export interface DocumentProject {
  readonly mayUseLeptos: boolean;
  readonly version: LeptosVersion;
  readonly rstml: RstmlVersion | undefined;
  readonly levels: Levels;
  /** The folder of the workspace; undefined where there is none. */
  readonly root: string | undefined;
}

/** A document as features see it, at one version. */
export interface Reading {
  readonly open: OpenDocument;
  readonly document: ViewDocument;
  readonly project: DocumentProject;
  readonly context: FeatureContext;
}

const NO_CARGO: DocumentProject = {
  mayUseLeptos: true,
  version: DEFAULT_VERSION,
  rstml: undefined,
  levels: {},
  root: undefined,
};

/** Everything that the server remembers between two messages. */
export class Session {
  readonly documents = new Map<string, OpenDocument>();
  /** Stylesheets that the editor has open: views are asked about, these only tell of classes. */
  readonly sheets = new Map<string, OpenDocument>();
  readonly settings = new ScopedSettings();
  readonly answers = new Answers();
  /** How often a document was opened, changed or closed. */
  changes = 0;
  private readonly projects = new Map<string, Promise<DocumentProject>>();
  private readonly viewFiles = new ViewFiles();
  private readonly styles = new SessionStyles();
  private readonly warned = new Set<string>();
  private readonly faulted = new Set<string>();
  private formatterLoading: Promise<Formatter> | undefined;
  private readonly catalogues = new Map<LeptosVersion, HtmlCatalogue>();

  constructor(
    readonly log: Log,
    readonly workspaces: Workspaces,
    private readonly parsers: () => Promise<Parsers>,
  ) {}

  /**
   * Takes settings over; what was not understood is told in the log.
   *
   * @param layers Later ones win over earlier ones, and those of a folder over all of them.
   * @returns Whether something is set in another way than before.
   */
  configure(layers: readonly unknown[], folders: readonly FolderSettings[] = []): boolean {
    const { macroNames, text } = this.settings;
    for (const fault of this.settings.configure(layers, folders)) this.warnOnce(fault);
    if (macroNames !== this.settings.macroNames) this.readViewsAnew();
    return text !== this.settings.text;
  }

  private readViewsAnew(): void {
    for (const document of this.documents.values()) document.reset();
    this.viewFiles.clear();
  }

  /**
   * The document as it is when everything that reading it needs is there; undefined where it is not open, or its package
   * uses something else than Leptos.
   */
  async read(uri: string): Promise<Reading | undefined> {
    if (!this.documents.has(uri)) return undefined;
    const [parsers, project] = await Promise.all([this.parsers(), this.projectOf(uri)]);
    if (!project.mayUseLeptos) return undefined;
    const html = await this.catalogueOf(project.version);
    // It may have been closed or changed meanwhile: what counts is the text as it is now.
    const open = this.documents.get(uri);
    if (open === undefined) return undefined;
    const document = open.read(parsers, this.settings.of(uri).macroNames);
    return { open, document, project, context: this.contextIn(uri, project, parsers, html) };
  }

  /** Whether what looks like a view in a document may be one: not where its package uses something else than Leptos. */
  async mayUseLeptos(uri: string): Promise<boolean> {
    return (await this.projectOf(uri)).mayUseLeptos;
  }

  /**
   * Waits until all of a document's project is read, or nobody is interested any more.
   *
   * @param uri Without it, all folders that are open are meant.
   * @param limit As `waitFor` has it.
   * @returns Whether there was anything to wait for.
   */
  async whenRead(token: CancellationToken, uri?: string, limit?: number): Promise<boolean> {
    const file = uri === undefined ? undefined : filePathOf(uri);
    if (uri !== undefined && file === undefined) return false;
    // The folder of a file that lies in none which is open is only opened by this.
    if (uri !== undefined && file !== undefined) this.modelOf(file, (await this.projectOf(uri)).root);
    const reading = this.workspaces.reading(file);
    if (reading === undefined) return false;
    await waitFor(reading, token, limit);
    return true;
  }

  /** Whether the stylesheets of a document's workspace are read. */
  hasStyles({ project, context }: Reading): boolean {
    return this.styles.of(project.root)?.isRead(context) ?? true;
  }

  /**
   * Waits until they are, or nobody is interested any more.
   *
   * @param limit As `waitFor` has it: files may change again and again, as while a program writes them.
   */
  async whenStylesRead({ project, context }: Reading, token: CancellationToken, limit?: number): Promise<void> {
    const reading = this.styles.of(project.root)?.whenRead(context);
    if (reading !== undefined) await waitFor(reading, token, limit);
  }

  /** Has them read when nobody types. */
  prepareStyles({ project, context }: Reading): void {
    this.styles.of(project.root)?.readInSpareTime(context, () => this.answers.areAskedFor);
  }

  /** What features may know of a file's project, all of which is read, without the file being open. */
  async contextOf(uri: string, token: CancellationToken): Promise<FeatureContext> {
    await this.whenRead(token, uri);
    const [parsers, project] = await Promise.all([this.parsers(), this.projectOf(uri)]);
    return this.contextIn(uri, project, parsers, await this.catalogueOf(project.version));
  }

  /** What is known of each folder that is open, once all of it is read. */
  async contexts(token: CancellationToken): Promise<readonly ProjectContext[]> {
    await this.whenRead(token);
    const parsers = await this.parsers();
    return Promise.all(
      this.workspaces.models().map(async ({ folder, model }) => ({
        version: (await projectFor(join(folder, 'Cargo.toml'))).version,
        project: model,
        file: undefined,
        viewsOf: (path: string) => this.viewsOf(path, model, parsers),
      })),
    );
  }

  private contextIn(
    uri: string,
    { version, root }: DocumentProject,
    parsers: Parsers,
    html: HtmlCatalogue,
  ): FeatureContext {
    const file = filePathOf(uri);
    const project = file === undefined ? NO_PROJECT : this.modelOf(file, root);
    const viewsOf = (path: string): ViewDocument | undefined => this.viewsOf(path, project, parsers);
    // Few requests are about styles, and to be sure that none has changed takes as long as the rest of a small answer.
    let styles: StyleIndex | undefined;
    const stylesOf = (): StyleIndex => (styles ??= this.stylesIn(root, { project, viewsOf }));
    return {
      html,
      css: cssAtHand(),
      version,
      project,
      file,
      viewsOf,
      get styles() {
        return stylesOf();
      },
      get assets() {
        const { root: folder, assetRoots } = stylesOf();
        return folder === undefined ? undefined : new AssetFolders(folder, assetRoots);
      },
    };
  }

  formatter(): Promise<Formatter> {
    this.formatterLoading ??= Formatter.load(new RememberedViews());
    return this.formatterLoading;
  }

  async catalogueOf(version: LeptosVersion): Promise<HtmlCatalogue> {
    const known = this.catalogues.get(version);
    if (known !== undefined) return known;
    const catalogue = new HtmlCatalogue(version, await loadMdn());
    this.catalogues.set(version, catalogue);
    return catalogue;
  }

  /**
   * Files were made, changed, removed or renamed: Cargo's files and stylesheets are looked at again.
   *
   * @param areOld Whether all of them were there before, and still are.
   */
  filesChanged(files: readonly string[], areOld: boolean): void {
    this.projects.clear();
    for (const styles of this.styles.all()) {
      if (areOld) styles.written(files);
      else styles.changed();
    }
    this.workspaces.changed(files);
  }

  close(uri: string): void {
    this.documents.get(uri)?.reset();
    this.documents.delete(uri);
    this.projects.delete(uri);
  }

  /** Tells the workspace what the editor has in a document, and that it is closed where it has nothing any more. */
  follow(uri: string): void {
    this.changes += 1;
    const file = filePathOf(uri);
    if (file !== undefined) this.workspaces.setText(file, this.documents.get(uri)?.text);
  }

  /** A document was written to the disk: not every client tells what else has changed, as in Cargo's files. */
  saved(uri: string): void {
    const files = [filePathOf(uri)].filter(file => file !== undefined);
    this.projects.clear();
    for (const styles of this.styles.all()) styles.written(files);
    if (files.length > 0) this.workspaces.changed(files);
  }

  /** What is known of the workspace of a file. One that lies in no folder that the editor has open is opened by it. */
  private modelOf(file: string, root: string | undefined): ProjectModel {
    if (root !== undefined) this.workspaces.open(root);
    return this.workspaces.modelOf(file);
  }

  /** How the editor names a file. */
  uriOf(file: string): string {
    return this.openFile(file)?.uri ?? pathToFileURL(file).href;
  }

  /** A file as the editor has it; undefined where it is not open. */
  openFile(file: string): OpenDocument | undefined {
    const { href } = pathToFileURL(file);
    const usual = this.documents.get(href) ?? this.sheets.get(href);
    // Editors write the same path in several ways as a URI.
    return usual ?? this.openFiles().find(open => open.path === file)?.open;
  }

  /** Settings and manifests are read again and again: what is wrong with them is told once. */
  warnOnce(line: string): void {
    if (this.warned.has(line)) return;
    this.warned.add(line);
    this.log.warn(line);
  }

  /** The views of a file of the project, as the editor has it where it is open. */
  private viewsOf(file: string, project: ProjectModel, parsers: Parsers): ViewDocument | undefined {
    const open = this.openFile(file);
    const { macroNames } = this.settings.ofFile(file);
    if (open !== undefined) return open.read(parsers, macroNames);
    const text = project.text(file);
    return text === undefined ? undefined : this.viewFiles.read(file, text, parsers, macroNames);
  }

  /** Takes what a rule throws on a document: it is told once in the log, however often the document is checked. */
  ruleFaults(uri: string): OnFault {
    return (rule, fault) => {
      const key = `${rule} ${uri}`;
      if (this.faulted.has(key)) return;
      this.faulted.add(key);
      this.log.error(faultLine(`The rule ${rule} on ${uri}`, fault));
    };
  }

  private stylesIn(root: string | undefined, files: RustFiles): StyleIndex {
    const open = new Map(this.openFiles().map(({ path, open: { text } }) => [path, text]));
    const index = this.styles.of(root)?.index(open, files) ?? NO_STYLES;
    for (const problem of index.problems) this.warnOnce(problem);
    return index;
  }

  private openFiles(): { readonly path: string; readonly open: OpenDocument }[] {
    return [...this.documents.values(), ...this.sheets.values()].flatMap(open => {
      const path = filePathOf(open.uri);
      return path === undefined ? [] : [{ path, open }];
    });
  }

  private projectOf(uri: string): Promise<DocumentProject> {
    const known = this.projects.get(uri);
    if (known !== undefined) return known;
    const project = this.findProject(uri);
    this.projects.set(uri, project);
    return project;
  }

  /** Documents that are no files (untitled, in an archive) belong to no project. */
  private async findProject(uri: string): Promise<DocumentProject> {
    const file = filePathOf(uri);
    if (file === undefined) return NO_CARGO;
    try {
      const project = await projectFor(file);
      for (const problem of project.problems) this.warnOnce(`${problem.file}: ${problem.message}`);
      return project;
    } catch (fault) {
      this.log.error(faultLine(`Finding the crate of ${uri}`, fault));
      return NO_CARGO;
    }
  }
}

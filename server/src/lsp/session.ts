import { fileURLToPath } from 'node:url';
import { Formatter, RememberedViews } from 'prettier-plugin-leptos';
import type { Parsers, RstmlVersion, ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../features/feature-context.js';
import { HtmlCatalogue } from '../html/catalogue.js';
import { loadMdn } from '../html/mdn.js';
import { DEFAULT_VERSION, type LeptosVersion, type Levels, projectFor } from '../project/index.js';
import { faultLine, type Log } from './log.js';
import type { OpenDocument } from './open-document.js';
import { readSettings, type Settings } from './settings.js';

/** What counts for a document's crate. */
export interface DocumentProject {
  readonly version: LeptosVersion;
  readonly rstml: RstmlVersion | undefined;
  readonly levels: Levels;
}

/** A document as features see it, at one version. */
export interface Reading {
  readonly open: OpenDocument;
  readonly document: ViewDocument;
  readonly project: DocumentProject;
  readonly context: FeatureContext;
}

const NO_PROJECT: DocumentProject = { version: DEFAULT_VERSION, rstml: undefined, levels: {} };

/** Everything that the server remembers between two messages. */
export class Session {
  readonly documents = new Map<string, OpenDocument>();
  settings: Settings = readSettings().settings;
  private readonly projects = new Map<string, Promise<DocumentProject>>();
  private readonly warned = new Set<string>();
  private formatterLoading: Promise<Formatter> | undefined;
  private readonly catalogues = new Map<LeptosVersion, HtmlCatalogue>();

  constructor(
    readonly log: Log,
    private readonly parsers: () => Promise<Parsers>,
  ) {}

  /** Takes settings over; what was not understood is told in the log. */
  configure(...layers: readonly unknown[]): void {
    const { settings, faults } = readSettings(...layers);
    const views = settings.macroNames.join() !== this.settings.macroNames.join();
    this.settings = settings;
    for (const fault of faults) this.warnOnce(fault);
    if (!views) return;
    for (const document of this.documents.values()) document.reset();
  }

  /** The document as it is when everything that reading it needs is there; undefined where it is not open. */
  async read(uri: string): Promise<Reading | undefined> {
    if (!this.documents.has(uri)) return undefined;
    const [parsers, project] = await Promise.all([this.parsers(), this.projectOf(uri)]);
    const html = await this.catalogueOf(project.version);
    // It may have been closed or changed meanwhile: what counts is the text as it is now.
    const open = this.documents.get(uri);
    if (open === undefined) return undefined;
    const document = open.read(parsers, this.settings.macroNames);
    return { open, document, project, context: { version: project.version, html } };
  }

  formatter(): Promise<Formatter> {
    this.formatterLoading ??= this.parsers().then(parsers => new Formatter(parsers, new RememberedViews()));
    return this.formatterLoading;
  }

  async catalogueOf(version: LeptosVersion): Promise<HtmlCatalogue> {
    const known = this.catalogues.get(version);
    if (known !== undefined) return known;
    const catalogue = new HtmlCatalogue(version, await loadMdn());
    this.catalogues.set(version, catalogue);
    return catalogue;
  }

  /** Cargo's files are looked at again the next time that somebody asks. */
  forgetProjects(): void {
    this.projects.clear();
  }

  close(uri: string): void {
    this.documents.get(uri)?.reset();
    this.documents.delete(uri);
    this.projects.delete(uri);
  }

  /** Settings and manifests are read again and again: what is wrong with them is told once. */
  warnOnce(line: string): void {
    if (this.warned.has(line)) return;
    this.warned.add(line);
    this.log.warn(line);
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
    if (!uri.startsWith('file:')) return NO_PROJECT;
    try {
      const project = await projectFor(fileURLToPath(uri));
      for (const problem of project.problems) this.warnOnce(`${problem.file}: ${problem.message}`);
      return project;
    } catch (fault) {
      this.log.error(faultLine(`Finding the crate of ${uri}`, fault));
      return NO_PROJECT;
    }
  }
}

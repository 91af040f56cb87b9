import type { ViewDocument } from 'tree-sitter-leptos';
import type { LanguageService } from 'vscode-css-languageservice';
import type { AssetFolders } from '../assets/asset-folders.js';
import type { HtmlCatalogue } from '../html/catalogue.js';
import type { LeptosVersion } from '../project/leptos-version.js';
import type { ProjectModel } from '../project/model.js';
import type { StyleIndex } from '../styles/model.js';

/** What a feature may know besides the document and the position. */
export interface FeatureContext {
  /** The version of Leptos that the document's crate uses. */
  readonly version: LeptosVersion;
  readonly html: HtmlCatalogue;
  /** What is known of the workspace that the document belongs to; empty for a document that belongs to none. */
  readonly project: ProjectModel;
  /** The document's path, absolute; undefined for one that is no file. */
  readonly file: string | undefined;
  /**
   * The views of a Rust file of the project, which need not be open; undefined where it cannot be read. Parsing costs
   * milliseconds: look first whether `project.text(file)` holds what is looked for.
   */
  viewsOf(file: string): ViewDocument | undefined;
  /** The stylesheets of the workspace; none for a document that belongs to none. */
  readonly styles: StyleIndex;
  /** The files that paths in views may name; undefined for a document that belongs to no workspace. */
  readonly assets: AssetFolders | undefined;
  /** Completion, hover and colours of CSS; undefined for a document without a trace of CSS. */
  readonly css: LanguageService | undefined;
}

/** What is enough to look up items of the project. */
export type ProjectContext = Pick<FeatureContext, 'version' | 'project' | 'file' | 'viewsOf'>;

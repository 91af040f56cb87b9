import type { HtmlCatalogue } from '../html/catalogue.js';
import type { LeptosVersion } from '../project/leptos-version.js';

/** What a feature may know besides the document and the position. */
export interface FeatureContext {
  /** The version of Leptos that the document's crate uses. */
  readonly version: LeptosVersion;
  readonly html: HtmlCatalogue;
}

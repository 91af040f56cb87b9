import type { RelatedPlace, Span, ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../features/feature-context.js';
import type { LeptosVersion } from '../project/leptos-version.js';
import type { RuleName } from './codes.js';
import type { Fix, Level } from './finding.js';

/** What is around a document: its version of Leptos, HTML, the project, the stylesheets. */
export type Surroundings = Pick<FeatureContext, 'version' | 'html' | 'project' | 'file' | 'viewsOf' | 'styles'>;

/** What a rule may look at. */
export interface RuleContext extends Surroundings {
  readonly document: ViewDocument;
}

/** Views and the text that they stand in. */
export type ViewSource = Pick<ViewDocument, 'text' | 'views'>;

/** What a rule on single views may look at. */
export interface ViewContext extends Pick<Surroundings, 'version' | 'html'> {
  /** One outermost view; the text ends with it. */
  readonly document: ViewSource;
}

/** A place where a rule is broken. */
export interface Report extends Span {
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  /** Edits that are safe to apply unseen. */
  readonly fix?: Fix;
  /** Edits that somebody has to look at: offered in an editor, never applied by themselves. */
  readonly suggestions?: readonly Fix[];
  /** The problems of syntax that come from the same mistake, and need not be told as well. */
  readonly explains?: Consequences;
}

/** What one mistake leads to. */
export interface Consequences {
  /** Whatever begins in this piece of text, its end excluded. */
  readonly within: Span;
  /** That the element that begins here is not closed, or not by its own tag. */
  readonly unclosedAt: number;
}

interface RuleBase {
  readonly name: RuleName;
  /** The level that counts where no setting gives another. */
  readonly severity: Level;
  /** Which versions of Leptos it holds for; all where it is left out. */
  readonly holdsFor?: (version: LeptosVersion) => boolean;
}

/**
 * A rule that looks at one outermost view at a time, with those nested in it, and at nothing around it. What it finds
 * is kept until somebody edits the view.
 */
export interface ViewRule extends RuleBase {
  readonly scope: 'view';
  check(context: ViewContext): Iterable<Report>;
}

/** A rule that may look at all of a document and its project. */
export interface DocumentRule extends RuleBase {
  readonly scope?: undefined;
  check(context: RuleContext): Iterable<Report>;
}

/** One rule: a file in `rules/`, a test and a page in `docs/rules/` under the same name. */
export type Rule = ViewRule | DocumentRule;

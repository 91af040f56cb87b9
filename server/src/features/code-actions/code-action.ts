import type { Span, TextEdit, ViewDocument } from 'tree-sitter-leptos';
import type { Finding } from '../../check/finding.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileEdits } from '../file-span.js';

/** LSP's kinds, as far as there are actions of them. */
export const CODE_ACTION_KINDS = [
  'quickfix',
  'refactor.rewrite',
  'refactor.extract',
  'source.migrate.leptos',
  'source.fixAll.leptos',
] as const;

export type CodeActionKind = (typeof CODE_ACTION_KINDS)[number];

/** What an action changes. Edits of a file do not overlap. */
export interface ActionEdits {
  readonly own: readonly TextEdit[];
  /** Other files, where the action reaches beyond the document. */
  readonly others?: readonly FileEdits[];
}

/** A change that is offered. */
export interface CodeAction {
  /** Tells it from the other actions of its kind at the same place. */
  readonly title: string;
  readonly kind: CodeActionKind;
  /** Whether it is what nearly everybody wants at this place. */
  readonly isPreferred?: boolean;
  /** What it mends. */
  readonly fixes?: readonly Finding[];
  /** Only asked when somebody chooses the action, where the client can wait for that. */
  edits(): ActionEdits;
}

/** Where actions are asked for. */
export interface CodeActionQuery {
  readonly document: ViewDocument;
  /** The selection; empty for a cursor. UTF-16 offsets. */
  readonly span: Span;
  readonly context: FeatureContext;
  /** All findings of the document, computed when first asked for. */
  findings(): readonly Finding[];
}

/** Something that offers actions: one file each. */
export interface CodeActionSource {
  readonly kinds: readonly CodeActionKind[];
  find(query: CodeActionQuery): Iterable<CodeAction>;
}

/** An action that changes only the document. */
export function rewriting(title: string, edits: () => readonly TextEdit[]): CodeAction {
  return { title, kind: 'refactor.rewrite', edits: () => ({ own: edits() }) };
}

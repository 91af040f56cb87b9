import type { ViewDocument } from 'tree-sitter-leptos';
import type { ProjectModel } from '../project/model.js';
import type { RuleContext } from './rule.js';

interface Known<T> {
  readonly text: string;
  readonly project: ProjectModel;
  readonly revision: number;
  readonly result: T;
}

/** Reads something of a document once, however many rules ask for it, and again when the document or the project changes. */
export function perDocument<T>(read: (context: RuleContext) => T): (context: RuleContext) => T {
  const known = new WeakMap<ViewDocument, Known<T>>();
  return context => {
    const { document, project } = context;
    const { text } = document;
    const { revision } = project;
    const before = known.get(document);
    if (before?.text === text && before.project === project && before.revision === revision) return before.result;
    const result = read(context);
    known.set(document, { text, project, revision, result });
    return result;
  };
}

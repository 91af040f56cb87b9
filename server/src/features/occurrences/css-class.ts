import { type Span, touches, type ViewDocument } from 'tree-sitter-leptos';
import type { Steps } from '../../steps.js';
import type { StyleIndex } from '../../styles/model.js';
import { classAt, classUses } from '../class-names.js';
import { classTarget } from '../class-target.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';

/** A class that stands somewhere: in a view, or in the CSS of a `<style>` element. */
export interface ClassSubject extends Span {
  readonly name: string;
  /** How much of the name is not written at the span: see `StyleName`. */
  readonly inherited: number;
  /** Whether the name is written there without an escape. */
  readonly isPlain: boolean;
}

/** The class at a UTF-16 offset of a Rust file. */
export function classSubjectAt(
  document: ViewDocument,
  offset: number,
  { styles, file }: FeatureContext,
): ClassSubject | undefined {
  const use = classAt(document, offset);
  if (use !== undefined) return { ...classTarget(use, styles), inherited: 0 };
  const sheet = styles.sheets.find(candidate => candidate.file === file);
  for (const places of sheet?.names.values() ?? []) {
    const place = places.find(found => found.kind === 'class' && touches(found, offset));
    if (place === undefined) continue;
    const { start, end, name, inherited } = place;
    return { start, end, name, inherited, isPlain: document.text.slice(start, end) === name.slice(inherited) };
  }
  return undefined;
}

/** A class in a view of some file. */
export interface ClassOccurrence extends FileSpan {
  readonly isPlain: boolean;
}

/**
 * The views of the workspace that name a class, the document's own first. Only files whose text holds the name are
 * parsed; a name with an escape in it is not looked for in other files. In steps of one file.
 */
export function* classOccurrences(
  name: string,
  document: ViewDocument,
  { file, project, viewsOf, styles }: FeatureContext,
): Steps<ClassOccurrence[]> {
  const found = file === undefined ? [] : usesIn(file, name, document, styles);
  for (const other of project.filesThatMayHold([name])) {
    yield;
    if (other === file || project.text(other)?.includes(name) !== true) continue;
    const views = viewsOf(other);
    if (views !== undefined) found.push(...usesIn(other, name, views, styles));
  }
  return found;
}

function usesIn(file: string, name: string, views: ViewDocument, styles: StyleIndex): ClassOccurrence[] {
  return classUses(views)
    .filter(use => use.name.includes(name))
    .map(use => classTarget(use, styles))
    .filter(use => use.name === name)
    .map(({ start, end, isPlain }) => ({ file, start, end, isPlain }));
}

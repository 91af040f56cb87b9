import type { ViewDocument } from 'tree-sitter-leptos';
import type { Steps } from '../../steps.js';
import type { FeatureContext } from '../feature-context.js';
import { matchingTagNames } from '../matching-tag.js';
import type { Renamable, Renaming } from './renaming.js';

/** The name of an element's tag, of which the other one is renamed as well. Components are renamed as such. */
export function prepareTagPair(document: ViewDocument, offset: number): Renamable | undefined {
  const names = matchingTagNames(document, offset);
  const name = names.find(({ start, end }) => start <= offset && offset <= end);
  return name?.form === 'element' ? { start: name.start, end: name.end, name: name.text } : undefined;
}

/** Gives both tags of an element another name. */
export function* renameTagPair(
  document: ViewDocument,
  offset: number,
  newName: string,
  { file }: FeatureContext,
): Steps<Renaming | undefined> {
  if (prepareTagPair(document, offset) === undefined || file === undefined) return undefined;
  if (!/^[\p{XID_Start}_][\p{XID_Continue}:.-]*$/u.test(newName)) {
    return { refusal: `\`${newName}\` cannot name an element.` };
  }
  const edits = matchingTagNames(document, offset).map(({ start, end }) => ({ start, end, text: newName }));
  return [{ file, edits }];
}

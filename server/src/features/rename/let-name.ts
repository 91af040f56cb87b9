import type { ViewDocument } from 'tree-sitter-leptos';
import type { Steps } from '../../steps.js';
import type { FeatureContext } from '../feature-context.js';
import { letNameAt } from '../occurrences/let-name.js';
import { invalidName } from './invalid-name.js';
import type { Refusal, Renamable, Renaming } from './renaming.js';
import { isConstantAt, isVariableIn, takenName } from './taken-name.js';
import { writtenOut } from './written-out.js';

/** The name behind `let:` can be renamed where the children mean nothing else by it. */
export function prepareLetName(document: ViewDocument, offset: number): Renamable | Refusal | undefined {
  const found = letNameAt(document, offset);
  if (found === undefined) return undefined;
  const { name, binding, unclear } = found;
  if (unclear === undefined) return { ...binding, name };
  return { refusal: `\`${name}\` cannot be renamed for sure: ${unclear}.` };
}

/** Renames what a component passes to its children, and all their uses of it. */
export function* renameLetName(
  document: ViewDocument,
  offset: number,
  newName: string,
  { file, project }: FeatureContext,
): Steps<Renaming | undefined> {
  const found = letNameAt(document, offset);
  const prepared = prepareLetName(document, offset);
  if (found === undefined || prepared === undefined || file === undefined) return undefined;
  if ('refusal' in prepared) return prepared;
  const refusal = invalidName(newName);
  if (refusal !== undefined) return refusal;
  const { name, binding, content, beside } = found;
  const isTaken =
    beside.includes(newName) ||
    isVariableIn(document, content, newName) ||
    isConstantAt(project, file, binding.start, newName);
  if (newName !== name && isTaken) return takenName(newName, file);
  const uses = found.uses.map(({ start, end, shorthand }) => ({
    start,
    end,
    text: shorthand === undefined ? newName : writtenOut(shorthand, shorthand.key, newName),
  }));
  return [{ file, edits: [{ ...binding, text: newName }, ...uses] }];
}

import type { Span, ViewDocument } from 'tree-sitter-leptos';
import type { ProjectModel } from '../../project/model.js';
import { bindingsOf } from '../bindings/bindings.js';
import { inlineArguments } from '../occurrences/inline-arguments.js';
import { variableUses } from '../occurrences/variable-uses.js';
import type { Refusal } from './renaming.js';

/** A name that has a meaning already where another one would become it. */
export function takenName(name: string, file: string): Refusal {
  return { refusal: `\`${name}\` already means something else in ${file}.` };
}

/** Whether a variable of this name is bound or used in a piece of a file: a new one would be taken for it. */
export function isVariableIn(document: ViewDocument, piece: Span, name: string): boolean {
  return (
    bindingsOf(document, piece).some(binding => binding.name === name) ||
    variableUses(document, piece, name).length > 0 ||
    inlineArguments(document, piece, name).length > 0
  );
}

/** Whether a pattern cannot bind a name where it stands: constants, statics and structs are compared with instead. */
export function isConstantAt(project: ProjectModel, file: string, offset: number, name: string): boolean {
  const place = project.placeAt(file, offset);
  return place !== undefined && project.resolve(place, [name], 'value').some(({ item }) => item.kind !== 'fn');
}

/** Whether the function around an offset binds a name, which then hides an item of that name. */
export function isHiddenAt(
  document: ViewDocument,
  project: ProjectModel,
  file: string,
  offset: number,
  name: string,
): boolean {
  // What `State::Home =>` compares with is no variable.
  if (/^\p{Lu}/u.test(name)) return false;
  const place = project.placeAt(file, offset);
  const functions = [...(place?.blocks ?? []), ...(place === undefined ? [] : [place.module.scope])]
    .flatMap(({ items }) => items)
    .filter(({ kind, start, end }) => kind === 'fn' && start <= offset && offset < end);
  // The innermost one: it does not see what those around it bind. What stands in an `impl` is no item.
  const around = functions.sort((a, b) => b.start - a.start)[0] ?? { start: 0, end: document.text.length };
  return bindingsOf(document, around).some(binding => binding.name === name);
}

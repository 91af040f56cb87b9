import type { ViewDocument } from 'tree-sitter-leptos';
import type { Place } from '../../project/model.js';
import { type Binding, bindingsOf } from '../bindings/bindings.js';

/** The variables of a file that have the name of a function. Structs are not hidden by what code binds. */
export function variablesNamed(document: ViewDocument | undefined, names: readonly string[]): readonly Binding[] {
  const ofFunctions = new Set(names.filter(name => !/^\p{Lu}/u.test(name)));
  if (document === undefined || ofFunctions.size === 0) return [];
  return bindingsOf(document, { start: 0, end: document.text.length }).filter(({ name }) => ofFunctions.has(name));
}

/**
 * Whether a name at a UTF-16 offset is that of a variable: where it is bound, or where it counts.
 *
 * @param place The functions around the offset: they do not see what those around them bind.
 */
export function isVariableAt(variables: readonly Binding[], name: string, offset: number, place: Place): boolean {
  const named = variables.filter(variable => variable.name === name);
  if (named.length === 0) return false;
  const functions = [...place.blocks, place.module.scope]
    .flatMap(({ items }) => items)
    .filter(({ kind, start, end }) => kind === 'fn' && start <= offset && offset < end);
  return named.some(({ nameStart, start, end, from }) => {
    if (nameStart === offset) return true;
    return start <= offset && offset < end && !functions.some(inner => from < inner.start);
  });
}

import type { FileFacts, Item, Scope } from '../../facts/facts.js';
import { modulesIn } from './scope-source.js';

/** The `mod` items of a file as text: as long as it is the same, the file's modules are. */
export function moduleShape(facts: FileFacts): string {
  return shapeOf(facts, scope =>
    modulesIn(scope).map(({ name, path, content }) => [name, path, content !== undefined]),
  );
}

/** All that names are resolved by, as text: an edit inside of a function leaves it as it is. */
export function nameShape(facts: FileFacts): string {
  return shapeOf(facts, scope => [
    scope.items.map(itemShape),
    scope.imports.map(({ segments, name, visibility }) => [segments, name, visibility]),
  ]);
}

function itemShape(item: Item): readonly unknown[] {
  const { kind, name, visibility, path, variants, structVariants, isValue, original, exportsMacros, leptos } = item;
  const made =
    leptos === undefined ? [] : [leptos.kind, 'tag' in leptos && leptos.tag, 'struct' in leptos && leptos.struct];
  return [kind, name, visibility, path, variants, structVariants, isValue, original, exportsMacros, made];
}

/** One part for each module that is written out, in the order of the text. */
function shapeOf(facts: FileFacts, of: (scope: Scope) => readonly unknown[]): string {
  const scopes = [facts.scope];
  const parts: (readonly unknown[])[] = [];
  for (const scope of scopes) {
    parts.push(of(scope));
    for (const { content } of scope.items) if (content !== undefined) scopes.push(content);
  }
  return JSON.stringify(parts);
}

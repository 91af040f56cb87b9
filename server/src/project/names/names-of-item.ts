import type { Item } from '../../facts/facts.js';
import type { Namespace } from '../model.js';

type Name = readonly [name: string, namespace: Namespace];

/**
 * The names that an item has, with what Leptos' macros generate of it (view-language.md 3.1, 4.3).
 *
 * @param isOfMacroCrate Whether it stands at the root of a crate of procedural macros: its public functions are macros.
 */
export function namesOfItem(item: Item, isOfMacroCrate: boolean): readonly Name[] {
  const generated = generatedNames(item);
  if (generated !== undefined) return generated;
  switch (item.kind) {
    case 'fn':
      return [[item.name, isOfMacroCrate && item.visibility === 'pub' ? 'macro' : 'value']];
    case 'const':
    case 'static':
      return item.name === '_' ? [] : [[item.name, 'value']];
    case 'macro':
      return [[item.name, 'macro']];
    case 'struct':
      return item.isValue === true
        ? [
            [item.name, 'type'],
            [item.name, 'value'],
          ]
        : [[item.name, 'type']];
    default:
      return item.name === '_' ? [] : [[item.name, 'type']];
  }
}

/** The name that tags, imports and `use:` know an item by: undefined for an item that Leptos makes nothing of. */
export function leptosName({ name, leptos }: Item): Name | undefined {
  switch (leptos?.kind) {
    case undefined:
      return undefined;
    case 'component':
    case 'island':
      return [leptos.tag, 'value'];
    case 'slot':
      return [name, 'type'];
    default:
      return [name, 'value'];
  }
}

function generatedNames({ name, leptos }: Item): readonly Name[] | undefined {
  switch (leptos?.kind) {
    case 'component':
    case 'island':
      return [
        [leptos.tag, 'value'],
        [`${leptos.tag}Props`, 'type'],
      ];
    case 'server':
      return [
        [name, 'value'],
        [leptos.struct, 'type'],
      ];
    default:
      return undefined;
  }
}

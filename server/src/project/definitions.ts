import type {
  ComponentFacts,
  DirectiveFacts,
  Item,
  LeptosFacts,
  Scope,
  ServerFunctionFacts,
  SlotFacts,
} from '../facts/facts.js';
import type { Definition, ProjectModel } from './model.js';

/** A definition of which Leptos makes something. */
export type DefinitionOf<Facts extends LeptosFacts> = Definition & { readonly item: Item & { readonly leptos: Facts } };

export type ComponentDefinition = DefinitionOf<ComponentFacts>;
export type SlotDefinition = DefinitionOf<SlotFacts>;
export type ServerFunctionDefinition = DefinitionOf<ServerFunctionFacts>;
export type DirectiveDefinition = DefinitionOf<DirectiveFacts>;

export function isComponent(definition: Definition): definition is ComponentDefinition {
  const kind = definition.item.leptos?.kind;
  return kind === 'component' || kind === 'island';
}

export function isSlot(definition: Definition): definition is SlotDefinition {
  return definition.item.leptos?.kind === 'slot';
}

export function isServerFunction(definition: Definition): definition is ServerFunctionDefinition {
  return definition.item.leptos?.kind === 'server';
}

export function isDirectiveFunction(definition: Definition): definition is DirectiveDefinition {
  return definition.item.leptos?.kind === 'directive';
}

/** What an item can be found again by. Items of a snapshot have no places: all their names stand at 0. */
export interface ItemPlace {
  readonly file: string;
  /** UTF-16. */
  readonly nameStart: number;
  readonly name: string;
}

export function placeOfItem({ module, item }: Definition): ItemPlace {
  return { file: module.file, nameStart: item.nameStart, name: item.name };
}

/** Whether two definitions are the same item. */
export function isSameItem(a: Definition, b: Definition): boolean {
  return a.module.file === b.module.file && isAt(a.item, placeOfItem(b));
}

/**
 * The item that stands at a place.
 *
 * @returns Undefined where the file has changed meanwhile, or belongs to no crate.
 */
export function definitionAt(project: ProjectModel, place: ItemPlace): Definition | undefined {
  const found = project.placeAt(place.file, place.nameStart);
  if (found === undefined) return undefined;
  const item = itemIn([found.module.scope, ...found.blocks], place);
  if (item !== undefined) return { module: found.module, item };
  // What a macro has made stands in no scope of the file.
  return [...project.workspaceDefinitions()].find(
    ({ module, item: made }) => module.file === place.file && isAt(made, place),
  );
}

/** Looks into inline modules as well: without places, nobody knows which of them holds the item. */
function itemIn(scopes: readonly Scope[], place: ItemPlace): Item | undefined {
  const pending = [...scopes];
  for (let scope = pending.pop(); scope !== undefined; scope = pending.pop()) {
    const item = scope.items.find(candidate => isAt(candidate, place));
    if (item !== undefined) return item;
    for (const { content } of scope.items) if (content !== undefined) pending.push(content);
  }
  return undefined;
}

function isAt({ name, nameStart }: Item, place: ItemPlace): boolean {
  return nameStart === place.nameStart && name === place.name;
}

import type {
  ComponentFacts,
  DirectiveFacts,
  Item,
  LeptosFacts,
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

/**
 * The item of a file whose name stands at a UTF-16 offset.
 *
 * @returns Undefined where the file has changed meanwhile, or belongs to no crate.
 */
export function definitionAt(project: ProjectModel, file: string, nameStart: number): Definition | undefined {
  const place = project.placeAt(file, nameStart);
  if (place === undefined) return undefined;
  const { module, blocks } = place;
  const written = [module.scope, ...blocks].flatMap(scope => scope.items).find(item => item.nameStart === nameStart);
  if (written !== undefined) return { module, item: written };
  // What a macro has made stands in no scope of the file.
  return [...project.workspaceDefinitions()].find(one => one.module.file === file && one.item.nameStart === nameStart);
}

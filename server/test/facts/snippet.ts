import type { ComponentFacts, FileFacts, Import, Item, ServerFunctionFacts, SlotFacts } from '../../src/facts/facts.js';
import { readFacts } from '../../src/facts/read-facts.js';

/** The items of a file as `kind name`. */
export function itemsOf(text: string): string[] {
  return readFacts(text).scope.items.map(item => `${item.kind} ${item.name}`);
}

/** The imports of a file as `path = name`, `*` for all names. */
export function importsOf(text: string): string[] {
  return readFacts(text).scope.imports.map(asPath);
}

export function asPath({ segments, name }: Import): string {
  return `${segments.join('::')} = ${name ?? '*'}`;
}

/** The item of a file with a name. */
export function item(text: string, name: string, facts: FileFacts = readFacts(text)): Item {
  const found = facts.scope.items.find(candidate => candidate.name === name);
  if (found === undefined) throw new Error(`no ${name} among ${itemsOf(text).join(', ')}`);
  return found;
}

/** The only component or island of a file. */
export function component(text: string): ComponentFacts {
  const leptos = only(text).leptos;
  if (leptos?.kind !== 'component' && leptos?.kind !== 'island') throw new Error('no component');
  return leptos;
}

/** The only slot of a file. */
export function slot(text: string): SlotFacts {
  const leptos = only(text).leptos;
  if (leptos?.kind !== 'slot') throw new Error('no slot');
  return leptos;
}

/** The only server function of a file. */
export function serverFunction(text: string): ServerFunctionFacts {
  const leptos = only(text).leptos;
  if (leptos?.kind !== 'server') throw new Error('no server function');
  return leptos;
}

function only(text: string): Item {
  const [first, second] = readFacts(text).scope.items.filter(candidate => candidate.leptos !== undefined);
  if (first === undefined || second !== undefined) throw new Error(`one item of Leptos expected in ${text}`);
  return first;
}

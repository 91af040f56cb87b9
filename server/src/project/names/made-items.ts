import type { Import, Item, LeptosFacts, MacroCall, Prop, Scope, ServerFunctionParameter } from '../../facts/facts.js';
import { readFacts } from '../../facts/read-facts.js';
import { expand } from '../macro-rules/expand.js';
import { type MacroDefinition, macrosCalled } from './macro-names.js';
import type { ModuleNode } from './module-node.js';

/** What the calls of macros make of a module, all of it standing where the call does. */
export type MadeItems = Pick<Scope, 'items' | 'imports'>;

const NOTHING: MadeItems = { items: [], imports: [] };
/** What makes something of Leptos: no other macro is worth its time. */
const IS_OF_LEPTOS = /#\[[\w:\s]*\b(?:component|island|slot|server|lazy)\b/;
/** More than a call that declares components holds. */
const MOST_TEXT = 20_000;

/** The items of a module: those that are written there, then those that calls of `macro_rules!` make. */
export function itemsOf(node: ModuleNode): readonly Item[] {
  const { items } = node.scope;
  const made = madeItems(node).items;
  return made.length === 0 ? items : [...items, ...made];
}

/** The imports of a module, as `itemsOf`. */
export function importsOf(node: ModuleNode): readonly Import[] {
  const { imports } = node.scope;
  const made = madeItems(node).imports;
  return made.length === 0 ? imports : [...imports, ...made];
}

function madeItems(node: ModuleNode): MadeItems {
  const { scope } = node;
  if (scope.macroCalls.length === 0) return NOTHING;
  const { generation } = node.tree;
  if (node.made?.scope === scope && node.made.generation === generation) return node.made.found;
  const all = scope.macroCalls.map(call => made(node, call));
  const found = { items: all.flatMap(({ items }) => items), imports: all.flatMap(({ imports }) => imports) };
  node.made = { scope, generation, found };
  return found;
}

function made(node: ModuleNode, call: MacroCall): MadeItems {
  if (call.bodyEnd - call.bodyStart > MOST_TEXT) return NOTHING;
  const [macro] = macrosCalled(node, call.path);
  const definition = macro === undefined ? undefined : definitionOf(macro);
  const text = definition === undefined ? undefined : node.tree.text(node.file);
  if (macro === undefined || definition === undefined || text === undefined) return NOTHING;
  const body = text.slice(call.bodyStart, call.bodyEnd);
  const crate = macro.node.tree === node.tree ? 'crate' : macro.node.tree.target.name;
  const expansion = expand(definition, body, crate);
  if (expansion === undefined) return NOTHING;
  const { items, imports } = readFacts(expansion).scope;
  return {
    // The modules of an expansion would have no file to be in.
    items: items.filter(({ kind }) => kind !== 'mod').map(item => itemAt(item, call, body)),
    imports: imports.map(each => ({ ...each, ...spanOf(call), useStart: call.start, useEnd: call.end })),
  };
}

const definitions = new WeakMap<Item, { readonly text: string | undefined }>();

/** The text of a macro that may make something of Leptos. */
function definitionOf({ node, item }: MacroDefinition): string | undefined {
  const known = definitions.get(item);
  if (known !== undefined) return known.text;
  const definition = node.tree.text(node.file)?.slice(item.start, item.end) ?? '';
  const text = IS_OF_LEPTOS.test(definition) ? definition : undefined;
  definitions.set(item, { text });
  return text;
}

/** An item in the place of the call; its name where the call says it. */
function itemAt(item: Item, call: MacroCall, body: string): Item {
  const named = new RegExp(`\\b${item.name}\\b`).exec(body)?.index;
  const nameStart = named === undefined ? call.start : call.bodyStart + named;
  const placed = { ...item, ...spanOf(call), nameStart };
  return item.leptos === undefined ? placed : { ...placed, leptos: leptosAt(item.leptos, call) };
}

function leptosAt(facts: LeptosFacts, call: MacroCall): LeptosFacts {
  switch (facts.kind) {
    case 'component':
    case 'island':
      return { ...facts, props: facts.props.map(prop => partAt(prop, call)) };
    case 'slot':
      return { ...facts, props: facts.props.map(prop => partAt(prop, call)) };
    case 'server':
      return { ...facts, parameters: facts.parameters.map(parameter => partAt(parameter, call)) };
    default:
      return facts;
  }
}

function partAt<Part extends Prop | ServerFunctionParameter>(part: Part, call: MacroCall): Part {
  return { ...part, ...spanOf(call), nameStart: call.start };
}

function spanOf({ start, end }: MacroCall): { start: number; end: number } {
  return { start, end };
}

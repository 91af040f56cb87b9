import type { Import, Item, LeptosFacts, MacroCall, Prop, Scope, ServerFunctionParameter } from '../../facts/facts.js';
import { readFacts } from '../../facts/read-facts.js';
import { ownText } from '../../facts/shared-text.js';
import { expand } from '../macro-rules/expand.js';
import { firstWords, macrosCalledIn } from '../macro-rules/words.js';
import { type MacroDefinition, macrosCalled } from './macro-names.js';
import type { ModuleNode } from './module-node.js';

/** What the calls of macros make of a module, all of it standing where the call does. */
export type MadeItems = Pick<Scope, 'items' | 'imports'>;

const NOTHING: MadeItems = { items: [], imports: [] };
/** What makes something of Leptos: no other macro is worth its time. */
const IS_OF_LEPTOS = /#\[[\w:\s]*\b(?:component|island|slot|server|lazy)\b/;
/** More than a call that declares components holds. */
const MOST_TEXT = 20_000;
/** More macros than call each other to declare something; they may do so without end. */
const MOST_EXPANSIONS = 500;

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
  const { source } = node;
  if (!source.outline.hasMacroCalls) return NOTHING;
  const { generation } = node.tree;
  if (node.made?.source === source && node.made.generation === generation) return node.made.found;
  const { scope } = node;
  const all = scope.macroCalls.map(call => made(node, call));
  const found = { items: all.flatMap(({ items }) => items), imports: all.flatMap(({ imports }) => imports) };
  node.made = { source, generation, found };
  return found;
}

function made(node: ModuleNode, call: MacroCall): MadeItems {
  const [macro] = macrosCalled(node, call.path);
  if (macro === undefined || !mayMakeLeptos(macro)) return NOTHING;
  const text = node.tree.text(node.file) ?? '';
  const body = text.slice(call.bodyStart, call.bodyEnd);
  const scopes = expanded(node, macro, body);
  if (scopes.length === 0) return NOTHING;
  const words = firstWords(body);
  // What the call does not name stands where the call names the macro.
  const calledAt = Math.max(call.start, text.lastIndexOf(call.path.at(-1) ?? '', call.bodyStart));
  const nameStartOf = (name: string): number => {
    const word = words.get(name);
    return word === undefined ? calledAt : call.bodyStart + word;
  };
  return {
    // The modules of an expansion would have no file to be in.
    items: scopes
      .flatMap(({ items }) => items.filter(({ kind }) => kind !== 'mod'))
      .map(item => itemAt(item, call, nameStartOf(item.name))),
    imports: scopes
      .flatMap(({ imports }) => imports)
      .map(each => ({ ...each, ...spanOf(call), useStart: call.start, useEnd: call.end })),
  };
}

/** What a call says when it is written out, and what the calls of other macros say that it is made of. */
function expanded(node: ModuleNode, macro: MacroDefinition, body: string): readonly Scope[] {
  const calls = [{ macro, body }];
  const scopes: Scope[] = [];
  // Grows while it is walked.
  for (const call of calls) {
    if (scopes.length === MOST_EXPANSIONS) break;
    const expansion = expandedOnce(node, call.macro, call.body);
    if (expansion === undefined) continue;
    scopes.push(expansion.facts);
    for (const { path, bodyStart, bodyEnd } of expansion.facts.macroCalls) {
      const [called] = macrosCalled(node, path);
      if (called === undefined || !mayMakeLeptos(called)) continue;
      calls.push({ macro: called, body: expansion.text.slice(bodyStart, bodyEnd) });
    }
  }
  return scopes;
}

function expandedOnce(
  node: ModuleNode,
  macro: MacroDefinition,
  body: string,
): { readonly text: string; readonly facts: Scope } | undefined {
  if (body.length > MOST_TEXT) return undefined;
  const crate = macro.node.tree === node.tree ? 'crate' : macro.node.tree.target.name;
  const text = expand(textOf(macro).text, body, crate);
  return text === undefined ? undefined : { text, facts: readFacts(text).scope };
}

/** Whether a macro, or one that it calls, makes something of Leptos. */
function mayMakeLeptos(macro: MacroDefinition): boolean {
  const macros = [macro];
  const seen = new Set([macro.item]);
  // Grows while it is walked.
  for (const each of macros) {
    const { isOfLeptos, calls } = textOf(each);
    if (isOfLeptos) return true;
    for (const called of calls.flatMap(name => each.node.tree.macros(name))) {
      if (!seen.has(called.item)) macros.push(called);
      seen.add(called.item);
    }
  }
  return false;
}

interface MacroText {
  readonly text: string;
  readonly isOfLeptos: boolean;
  /** The names of the macros that it calls. */
  readonly calls: readonly string[];
}

const texts = new WeakMap<Item, MacroText>();

function textOf({ node, item }: MacroDefinition): MacroText {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = ownText(node.tree.text(node.file)?.slice(item.start, item.end) ?? '');
  const isOfLeptos = IS_OF_LEPTOS.test(text);
  const found = { text, isOfLeptos, calls: isOfLeptos ? [] : macrosCalledIn(text) };
  texts.set(item, found);
  return found;
}

function itemAt(item: Item, call: MacroCall, nameStart: number): Item {
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

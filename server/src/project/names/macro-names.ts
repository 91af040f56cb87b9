import type { Item } from '../../facts/facts.js';
import type { ModuleNode } from './module-node.js';
import { modulesIn } from './scope-source.js';

/** A `macro_rules!` and the module it is written in. */
export interface MacroDefinition {
  readonly node: ModuleNode;
  readonly item: Item;
}

/** More steps than imports of macros have: `use` may lead in a circle. */
const MOST_STEPS = 8;

/**
 * The `macro_rules!` that a name means by where it is written: in the module or a module around it, or in a
 * `#[macro_use]` module there (The Rust Reference, "Scoping, exporting, and importing"). That a macro counts only behind
 * its definition is left out: code before it would not compile.
 */
export function macrosInText(from: ModuleNode, name: string): readonly MacroDefinition[] {
  for (let node: ModuleNode | undefined = from; node !== undefined; node = node.parent) {
    const found = withMacroModules(node).flatMap(module => macrosOf(module).filter(({ item }) => item.name === name));
    if (found.length > 0) return found;
  }
  return [];
}

/** The macros of some modules by their names. */
export function macrosByName(modules: readonly ModuleNode[]): ReadonlyMap<string, readonly MacroDefinition[]> {
  const byName = new Map<string, MacroDefinition[]>();
  for (const macro of modules.flatMap(macrosOf)) {
    const { name } = macro.item;
    byName.set(name, [...(byName.get(name) ?? []), macro]);
  }
  return byName;
}

/**
 * The `macro_rules!` that a call means, told from what is written alone: what the call makes is part of what other names
 * are resolved by.
 */
export function macrosCalled(from: ModuleNode, path: readonly string[]): readonly MacroDefinition[] {
  let wanted = path;
  for (let step = 0; step < MOST_STEPS; step++) {
    const [first, last] = [wanted[0] === '' ? wanted[1] : wanted[0], wanted.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (wanted.length > 1) return macrosBehind(from, first, last);
    const inText = macrosInText(from, last);
    if (inText.length > 0) return inText;
    const named = from.scope.imports.find(({ name }) => name === last);
    if (named === undefined) return macrosOfGlobs(from, last);
    wanted = named.segments;
  }
  return [];
}

/** A path into the own crate leads to the macro of that name, whatever modules hand it on. */
function macrosBehind(from: ModuleNode, first: string, name: string): readonly MacroDefinition[] {
  const other = from.tree.crateTree(first);
  return other === undefined ? from.tree.macros(name) : other.exportedMacros(name);
}

/** What a `use a::*` or a `#[macro_use] extern crate a` brings. */
function macrosOfGlobs(from: ModuleNode, name: string): readonly MacroDefinition[] {
  const globs = from.scope.imports.filter(({ name: own }) => own === undefined).map(({ segments }) => segments);
  const crates = from.root.scope.items.filter(item => item.kind === 'extern crate' && item.exportsMacros === true);
  const firsts = [
    ...globs.map(([first, second]) => (first === '' ? second : first)),
    ...crates.map(item => item.original),
  ];
  for (const first of new Set(firsts)) {
    const found = first === undefined ? [] : (from.tree.crateTree(first)?.exportedMacros(name) ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

function macrosOf(node: ModuleNode): readonly MacroDefinition[] {
  if (!node.source.outline.hasMacros) return [];
  return node.scope.items.filter(({ kind }) => kind === 'macro').map(item => ({ node, item }));
}

function withMacroModules(node: ModuleNode): readonly ModuleNode[] {
  const modules = [node];
  // Grows while it is walked: such modules may hold others.
  for (const module of modules) {
    if (module.isBlock || !module.source.outline.hasModules) continue;
    const items = modulesIn(module.scope);
    if (!items.some(item => item.exportsMacros === true)) continue;
    for (const [index, child] of module.tree.childrenOf(module).entries()) {
      if (child !== undefined && items[index]?.exportsMacros === true) modules.push(child);
    }
  }
  return modules;
}

import type { Scope } from '../../facts/facts.js';
import type { Place } from '../model.js';
import { ModuleNode } from './module-node.js';
import { BlockScope, modulesIn } from './scope-source.js';

/**
 * Where an offset stands in a file.
 *
 * @param file The module that the file as a whole is.
 */
export function placeIn(file: ModuleNode, offset: number): Place {
  let node = file;
  for (let inner = inlineModuleAt(node, offset); inner !== undefined; inner = inlineModuleAt(node, offset))
    node = inner;
  const blocks: Scope[] = [];
  for (let block = blockAt(node.scope, offset); block !== undefined; block = blockAt(block, offset)) blocks.push(block);
  return { module: node.module, blocks };
}

/** The innermost of some blocks of code in a module, as names are looked up from it; the module where there is none. */
export function innermost(module: ModuleNode, blocks: readonly Scope[]): ModuleNode {
  return blocks.reduce((around, block) => blockNode(block, around), module);
}

/** The blocks of code in a module, however deep; what its modules hold is theirs. */
export function blocksIn(module: Scope): readonly Scope[] {
  const blocks = [...module.blocks];
  // Grows while it is walked.
  for (const block of blocks) blocks.push(...innerScopes(block));
  return blocks;
}

const blockNodes = new WeakMap<Scope, ModuleNode>();

/** The same as long as neither the block nor what is around it changes, so that what its imports mean is kept. */
function blockNode(block: Scope, parent: ModuleNode): ModuleNode {
  const known = blockNodes.get(block);
  if (known?.parent === parent) return known;
  const { tree, name, file, where } = parent;
  const node = new ModuleNode({ tree, parent, name, file, where, isBlock: true }, new BlockScope(parent.source, block));
  blockNodes.set(block, node);
  return node;
}

function inlineModuleAt(node: ModuleNode, offset: number): ModuleNode | undefined {
  const index = modulesIn(node.scope).findIndex(({ content }) => content !== undefined && isIn(content, offset));
  return index < 0 ? undefined : node.tree.childrenOf(node)[index];
}

function blockAt(scope: Scope, offset: number): Scope | undefined {
  return innerScopes(scope).find(each => isIn(each, offset));
}

/** A module that is written out in a block counts as a block of it. */
function innerScopes(scope: Scope): readonly Scope[] {
  const modules = modulesIn(scope).flatMap(({ content }) => content ?? []);
  return modules.length === 0 ? scope.blocks : [...scope.blocks, ...modules];
}

function isIn({ start, end }: Scope, offset: number): boolean {
  return start <= offset && offset <= end;
}

import type { Visibility } from '../../facts/facts.js';
import type { ModuleNode } from './module-node.js';

/** Everywhere, or in a module and all that is inside of it. */
export type Visible = 'pub' | ModuleNode;

/**
 * Where a visibility counts (The Rust Reference, "Visibility and privacy").
 *
 * @param node The module or block that it is written in.
 */
export function visibilityIn(node: ModuleNode, visibility: Visibility): Visible {
  if (visibility === 'pub') return 'pub';
  const { enclosing } = node;
  if (visibility === 'private') return enclosing;
  if (visibility === 'crate') return enclosing.root;
  return restricted(enclosing, visibility.in);
}

/** Whether a name can be used in a module. */
export function isVisible(visible: Visible, from: ModuleNode): boolean {
  if (visible === 'pub') return true;
  if (visible.tree !== from.tree) return false;
  let node: ModuleNode | undefined = from;
  while (node !== undefined && node.depth > visible.depth) node = node.parent;
  return node === visible;
}

/** `pub(in …)` names a module around, so that it is found by its distance alone; what names none counts in the module. */
function restricted(module: ModuleNode, segments: readonly string[]): ModuleNode {
  const supers = segments.filter(segment => segment === 'super').length;
  if (supers > 0) {
    let node = module;
    for (let step = 0; step < supers && node.parent !== undefined; step++) node = node.parent.enclosing;
    return node;
  }
  const names = segments[0] === 'crate' || segments[0] === '' ? segments.slice(1) : segments;
  if (names[0] === 'self') return module;
  const wanted = names.join('::');
  for (let node: ModuleNode | undefined = module; node !== undefined; node = node.parent) {
    if (node.path.join('::') === wanted) return node;
  }
  return module;
}

/** Those who must see a name for it to count: a module, and those that have its names by globs. */
export interface Viewers {
  readonly module: ModuleNode;
  readonly outer: Viewers | undefined;
}

/** A module that looks by itself. */
export function seenFrom(module: ModuleNode): Viewers {
  return { module, outer: undefined };
}

/** Whether all of them see a name; without viewers, it need not be visible. */
export function isSeen(visible: Visible, viewers: Viewers | undefined): boolean {
  if (visible === 'pub') return true;
  for (let viewer = viewers; viewer !== undefined; viewer = viewer.outer) {
    if (!isVisible(visible, viewer.module)) return false;
  }
  return true;
}

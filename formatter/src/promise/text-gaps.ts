import {
  type Element,
  type RawText,
  type RustCode,
  type TagItem,
  View,
  type ViewNode,
} from 'tree-sitter-leptos/parserless';
import { hidesBlanksAtTags, swallowsBlanks } from '../view/html-blocks.js';

/** Unquoted text in a view: a page shows the white space around and in it (leptosfmt.md 2.5). */
export interface TextRange {
  /** UTF-16 offsets in the text that the view is in, from the first token to behind the last. */
  readonly start: number;
  readonly end: number;
  /** Whether a blank in front of it shows, and whether one behind it does. */
  readonly showsBefore: boolean;
  readonly showsAfter: boolean;
  /** Whether white space shows as it is written, down to the last blank: in `<pre>` and `<textarea>`. */
  readonly isPreformatted: boolean;
}

/** Nodes beside each other, and what is known of the place they are in. */
interface Siblings {
  readonly nodes: readonly ViewNode[];
  /** Whether blanks show in front of the first, and behind the last. */
  readonly showsAtStart: boolean;
  readonly showsAtEnd: boolean;
  readonly isPreformatted: boolean;
}

const NO_TEXT: readonly TextRange[] = [];

/**
 * The unquoted text in a view and in those nested in it, in order, with what of the white space around it shows. None
 * does at the edges of a view, of a block-level element, or beside one; a component may be anything, so all does there.
 */
export function textGaps(view: View): readonly TextRange[] {
  const ranges: TextRange[] = [];
  const pending: Siblings[] = [childrenOfView(view, false)];
  for (let siblings = pending.pop(); siblings !== undefined; siblings = pending.pop()) {
    for (const [index, node] of siblings.nodes.entries()) {
      if (node.kind === 'raw_text' && !isScope(node)) ranges.push(textRange(view, siblings, index));
      else pushInner(pending, siblings, index);
    }
  }
  return ranges.length === 0 ? NO_TEXT : ranges.sort((one, other) => one.start - other.start);
}

function textRange(view: View, siblings: Siblings, index: number): TextRange {
  const text = siblings.nodes[index] ?? view;
  const { start } = text;
  return {
    start,
    end: start + text.length,
    showsBefore: showsBefore(siblings, index),
    showsAfter: showsAfter(siblings, index),
    isPreformatted: siblings.isPreformatted,
  };
}

/** Whether it is the `cx,` that views began with up to Leptos 0.4, and no text. */
function isScope(text: RawText): boolean {
  const view = text.owner;
  return (
    view instanceof View && view.children[0] === text && /^cx\s*,$/.test(text.segments.map(part => part.text).join(''))
  );
}

/** Pushes what lies in a node. */
function pushInner(pending: Siblings[], siblings: Siblings, index: number): void {
  const node = siblings.nodes[index];
  switch (node?.kind) {
    case 'element':
      for (const item of node.open.items) pushViewsOfItem(pending, item);
      pending.push(childrenOfElement(node, siblings.isPreformatted));
      return;
    case 'fragment':
      pending.push({
        nodes: node.children,
        showsAtStart: showsBefore(siblings, index),
        showsAtEnd: showsAfter(siblings, index),
        isPreformatted: siblings.isPreformatted,
      });
      return;
    case 'block':
      pushViews(pending, node.code, siblings.isPreformatted);
  }
}

function pushViewsOfItem(pending: Siblings[], item: TagItem): void {
  if (item.kind === 'attribute') pushViews(pending, item.value?.code, false);
  else if (item.kind === 'spread' || item.kind === 'shorthand') pushViews(pending, item.code, false);
}

function pushViews(pending: Siblings[], code: RustCode | undefined, isPreformatted: boolean): void {
  for (const view of code?.views ?? []) pending.push(childrenOfView(view, isPreformatted));
}

function childrenOfView(view: View, isPreformatted: boolean): Siblings {
  return { nodes: view.children, showsAtStart: false, showsAtEnd: false, isPreformatted };
}

function childrenOfElement(element: Element, isInPreformatted: boolean): Siblings {
  const isPreformatted = isInPreformatted || element.name === 'pre' || element.name === 'textarea';
  const shows = isPreformatted || !hidesBlanksAtTags(element.name);
  return { nodes: element.children, showsAtStart: shows, showsAtEnd: shows, isPreformatted };
}

/** Whether a blank in front of the node at an index shows. Comments of Rust are nothing to the page. */
function showsBefore(siblings: Siblings, index: number): boolean {
  let at = index - 1;
  while (siblings.nodes[at]?.kind === 'rust_comment') at--;
  return showsBeside(siblings, siblings.nodes[at]) ?? siblings.showsAtStart;
}

function showsAfter(siblings: Siblings, index: number): boolean {
  let at = index + 1;
  while (siblings.nodes[at]?.kind === 'rust_comment') at++;
  return showsBeside(siblings, siblings.nodes[at]) ?? siblings.showsAtEnd;
}

/** Whether a blank beside this neighbour shows; undefined where there is none. */
function showsBeside(siblings: Siblings, neighbour: ViewNode | undefined): boolean | undefined {
  if (neighbour === undefined) return undefined;
  return siblings.isPreformatted || !isSwallowing(neighbour);
}

function isSwallowing(node: ViewNode): boolean {
  return node.kind === 'element' && swallowsBlanks(node.name);
}

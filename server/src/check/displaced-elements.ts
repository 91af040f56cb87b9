import type { Element, View } from 'tree-sitter-leptos';
import { attributeNamed, literalOf } from './attributes.js';
import { elementsIn, hasWholeTag, isAttributeList, isComponent, parentOf } from './elements.js';
import { type Displacement, displacementOf, entered, holdsTablePartsOnly, type OpenElements } from './html-nesting.js';
import type { ViewSource } from './rule.js';

/** An element that an HTML parser does not leave where it is written. */
export interface Displaced {
  readonly element: Element;
  readonly parent: Element;
  readonly displacement: Displacement;
  /** The element around it that is in the way. */
  readonly culprit: Element | undefined;
}

const FOREIGN = new Set(['math', 'svg']);

interface Known {
  readonly displaced: readonly Displaced[];
  readonly foreign: ReadonlySet<Element>;
}

const CACHE = new WeakMap<readonly View[], Known>();

/**
 * The elements of a document that an HTML parser puts elsewhere than the view has them, in the order of `elementsIn`.
 * Only what stands between tags of one view counts: nothing is known of what components and blocks render. Where an element
 * is displaced, what it holds is looked at by itself.
 */
export function displacedIn(document: ViewSource): readonly Displaced[] {
  return knownOf(document).displaced;
}

/** The elements in SVG and MathML, which have parsing rules of their own; `<svg>` and `<math>` are among them. */
export function foreignElements(document: ViewSource): ReadonlySet<Element> {
  return knownOf(document).foreign;
}

function knownOf(document: ViewSource): Known {
  const known = CACHE.get(document.views);
  if (known !== undefined) return known;
  const displaced: Displaced[] = [];
  const opened = new Map<Element, OpenElements>();
  const foreign = new Set<Element>();
  for (const element of elementsIn(document)) {
    const parent = parentOf(element);
    if (FOREIGN.has(element.name) || (parent !== undefined && foreign.has(parent))) foreign.add(element);
    if (foreign.has(element)) continue;
    const around = parent && opened.get(parent);
    const displacement = around && displacementIn(element, around);
    if (holdsHtml(element)) opened.set(element, entered(element.name, displacement === undefined ? around : undefined));
    // The tag of a form in a table is closed at once: what it holds is not in it.
    if (element.name === 'form' && around !== undefined && holdsTablePartsOnly(around.name)) opened.delete(element);
    if (parent === undefined || displacement === undefined) continue;
    if (leavesContentUnknown(displacement)) opened.delete(element);
    displaced.push({ element, parent, displacement, culprit: culpritOf(displacement, parent, opened) });
  }
  const found = { displaced, foreign };
  CACHE.set(document.views, found);
  return found;
}

function displacementIn(element: Element, around: OpenElements): Displacement | undefined {
  if (isComponent(element) || isAttributeList(element) || !hasWholeTag(element)) return undefined;
  if (element.name === 'input' && holdsTablePartsOnly(around.name) && mayBeHidden(element)) return undefined;
  return displacementOf(element.name, around);
}

/** A parser leaves `<input type="hidden">` in a table. */
function mayBeHidden(input: Element): boolean {
  const type = attributeNamed(input, 'type');
  if (type === undefined) return input.open.items.some(item => item.kind === 'spread');
  const value = literalOf(type);
  return value === undefined || value.toLowerCase() === 'hidden';
}

/** Whether what an element holds is read as HTML. Half-typed elements hold what was not meant to be in them. */
function holdsHtml(element: Element): boolean {
  return !isComponent(element) && !isAttributeList(element) && !element.isUnclosed && hasWholeTag(element);
}

/** Nothing can be said of what stands in a tag that is dropped. */
function leavesContentUnknown({ kind }: Displacement): boolean {
  return kind === 'ignored' || kind === 'text';
}

function culpritOf(
  displacement: Displacement,
  parent: Element,
  opened: ReadonlyMap<Element, OpenElements>,
): Element | undefined {
  const wanted = inTheWay(displacement);
  if (wanted === undefined) return undefined;
  let element: Element | undefined = parent;
  while (element !== undefined && opened.get(element) !== wanted) element = parentOf(element);
  return element;
}

function inTheWay(displacement: Displacement): OpenElements | undefined {
  if (displacement.kind === 'closes') return displacement.closed;
  return displacement.kind === 'ignored' ? displacement.because : undefined;
}

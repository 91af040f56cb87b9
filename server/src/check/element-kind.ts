import type { Element } from 'tree-sitter-leptos';
import { MATHML_ELEMENTS, SVG_ELEMENTS } from '../html/leptos-html.generated.js';
import { holderOf, isAttributeList, isComponent } from './elements.js';

/** What a tag becomes; a `list` is `<{..} attributes/>`. */
export type ElementKind = 'component' | 'list' | 'custom' | 'html' | 'svg' | 'mathml';

const MATHML = new Set(MATHML_ELEMENTS.split(' '));

/** HTML has elements of the same name, which are meant wherever nothing says otherwise. */
const AMBIGUOUS = new Set(['a', 'script', 'title']);

const SVG = new Set(
  SVG_ELEMENTS.split(' ')
    .filter(name => !AMBIGUOUS.has(name) && name !== 'style')
    .concat('use_'),
);

/** What Leptos makes of a tag by its name, and for a few names by its place (view-language.md 2.3). */
export function kindOf(element: Element): ElementKind {
  let asked = element;
  for (;;) {
    const kind = kindByName(asked);
    if (kind !== undefined) return kind;
    const holder = onlyHolderOf(asked);
    if (holder === undefined || isComponent(holder)) return 'html';
    asked = holder;
  }
}

/** Whether a name is one of MathML's. */
export function isMathElement(name: string): boolean {
  return MATHML.has(name);
}

function kindByName(element: Element): ElementKind | undefined {
  const { name } = element;
  if (isComponent(element)) return 'component';
  if (isAttributeList(element)) return 'list';
  if (name.includes('-')) return 'custom';
  if (SVG.has(name)) return 'svg';
  if (MATHML.has(name)) return 'mathml';
  return AMBIGUOUS.has(name) ? undefined : 'html';
}

/** The element whose only child this is: no other tells its children what they are. */
function onlyHolderOf(element: Element): Element | undefined {
  let child: Parameters<typeof holderOf>[0] = element;
  for (;;) {
    const holder = holderOf(child);
    if (holder === undefined || holder.kind === 'view') return undefined;
    if (holder.children.some(node => node !== child && node.kind !== 'rust_comment')) return undefined;
    if (holder.kind === 'element') return holder;
    child = holder;
  }
}

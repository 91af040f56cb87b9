import type { Attribute, Element, OpenTag } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import { isSlot } from '../../project/definitions.js';
import type { ProjectContext } from '../feature-context.js';
import { componentsNamed, definitionOfTag, isSlotMark, type TagDefinition } from './resolve-tag.js';

/** A tag's definition, and the props that it needs and does not have. */
export interface MissingProps {
  readonly definition: TagDefinition;
  /** In the order of the definition. */
  readonly props: readonly Prop[];
}

/**
 * The props that an element lacks (view-language.md 3.2, 3.3).
 *
 * @returns Undefined where it is no component, or where nobody can tell: a component that is declared twice for two
 *   sides of a `cfg`.
 */
export function missingProps(element: Element, context: ProjectContext): MissingProps | undefined {
  const { open } = element;
  if (!open.name.isComponent || componentsNamed(open.name, context).length > 1) return undefined;
  const definition = definitionOfTag(open, context);
  if (definition === undefined || (isSlot(definition) && !open.attributes.some(isSlotMark))) return undefined;
  return { definition, props: propsMissingIn(element, definition) };
}

/** The props of a definition that its tag needs and does not have, in the order of the definition. */
export function propsMissingIn({ open, children }: Element, { item }: TagDefinition): readonly Prop[] {
  const required = item.leptos.props.filter(({ isRequired }) => isRequired);
  if (required.length === 0) return required;
  const slots = new Set(children.flatMap(child => (child.kind === 'element' ? slotPropOf(child) : [])));
  const given = new Set(beforeMarker(open).map(attribute => propOf(attribute)));
  const hasContent = children.some(({ kind }) => kind !== 'rust_comment' && kind !== 'comment');
  return required.filter(({ name }) => !given.has(name) && !slots.has(name) && !(name === 'children' && hasContent));
}

/**
 * The attributes that may be props (view-language.md 2.2). Leptos takes as many of them as there are attributes and
 * spreads together in front of `{..}`, so that a spread there makes a prop of one behind it.
 */
function beforeMarker({ items, attributes }: OpenTag): readonly Attribute[] {
  const written = items.filter(({ kind }) => kind !== 'rust_comment');
  const marker = written.findIndex(item => item.kind === 'spread' && item.isMarker);
  return marker < 0 ? attributes : attributes.slice(0, marker);
}

/** The prop that an attribute sets; nothing for directives that set none. */
export function propOf({ key, directive, name }: Attribute): string {
  return (directive?.text === 'nostrip' ? (name?.text ?? '') : key).replace(/^r#/, '');
}

/** The prop of the component around that a slot's tag fills: the name behind `slot:`, otherwise the tag's in snake case. */
export function slotPropOf({ open }: Element): string[] {
  const mark = open.attributes.find(isSlotMark);
  if (mark === undefined) return [];
  return [mark.directive === undefined ? snakeCase(open.name.name) : (mark.name?.text ?? '')];
}

/** `Then` as `then`, `ElseIf` as `else_if`: the prop that a slot fills by its name. */
export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase();
}

import type { Element } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import { isSlot } from '../../project/definitions.js';
import type { FeatureContext } from '../feature-context.js';
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
export function missingProps({ open, children }: Element, context: FeatureContext): MissingProps | undefined {
  if (!open.name.isComponent || componentsNamed(open.name, context).length > 1) return undefined;
  const definition = definitionOfTag(open, context);
  if (definition === undefined || (isSlot(definition) && !open.attributes.some(isSlotMark))) return undefined;
  const slots = new Set(children.flatMap(child => (child.kind === 'element' ? slotPropOf(child) : [])));
  const given = new Set(open.attributes.map(attribute => propOf(attribute)));
  const hasContent = children.some(({ kind }) => kind !== 'rust_comment' && kind !== 'comment');
  const props = definition.item.leptos.props.filter(
    ({ name, isRequired }) =>
      isRequired && !given.has(name) && !slots.has(name) && !(name === 'children' && hasContent),
  );
  return { definition, props };
}

/** The prop that an attribute sets; nothing for directives that set none. */
function propOf({ key, directive, name }: Element['open']['attributes'][number]): string {
  return (directive?.text === 'nostrip' ? (name?.text ?? '') : key).replace(/^r#/, '');
}

/** The prop of the component around that a slot's tag fills: the name behind `slot:`, otherwise the tag's in snake case. */
function slotPropOf({ open }: Element): string[] {
  const mark = open.attributes.find(isSlotMark);
  if (mark === undefined) return [];
  return [mark.directive === undefined ? snakeCase(open.name.name) : (mark.name?.text ?? '')];
}

/** `Then` as `then`, `ElseIf` as `else_if`: the prop that a slot fills by its name. */
export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase();
}

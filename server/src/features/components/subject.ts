import { type Attribute, type Span, type TagName, touches, type ViewDocument } from 'tree-sitter-leptos';
import type { Item, Prop } from '../../facts/facts.js';
import {
  type DirectiveDefinition,
  isComponent,
  isDirectiveFunction,
  isServerFunction,
  isSlot,
  type ServerFunctionDefinition,
} from '../../project/definitions.js';
import type { ProjectContext } from '../feature-context.js';
import { actionFunction, isForm } from '../server-functions/action-function.js';
import { takesHtmlAttributes } from '../tag-kind.js';
import { nameOf, type Tag, type TagPlace, wordPlaceAt } from '../tag-place.js';
import { componentsNamed, definitionOfTag, slotsNamed, type TagDefinition } from './resolve-tag.js';
import { slotOwner } from './slot-owner.js';

/** What of the project stands at a place, and where exactly: UTF-16 offsets. */
export type Subject = Span & {
  /** In a view, in the attribute that makes something of an item (`#[island]`), or where its name is declared. */
  readonly where: 'view' | 'attribute' | 'declaration';
} & (
    | { readonly kind: 'tag'; readonly definition: TagDefinition }
    | { readonly kind: 'prop'; readonly definition: TagDefinition; readonly prop: Prop }
    | { readonly kind: 'directive'; readonly definition: DirectiveDefinition }
    | { readonly kind: 'serverFunction'; readonly definition: ServerFunctionDefinition }
  );

/**
 * The item of the project that a tag, an attribute or a declaration names at a UTF-16 offset.
 *
 * @returns Undefined in other Rust code, and where nothing is known.
 */
export function subjectAt(document: ViewDocument, offset: number, context: ProjectContext): Subject | undefined {
  const place = wordPlaceAt(document, offset);
  return place === undefined ? declared(document, offset, context) : inTag(place, document, context);
}

function inTag(place: TagPlace, document: ViewDocument, context: ProjectContext): Subject | undefined {
  switch (place.kind) {
    case 'tagName': {
      const tag = place.owner.kind === 'element' ? place.owner.open : place.owner;
      const name = nameOf(tag);
      return name && tagSubject(name, definitionOfTag(tag, context));
    }
    case 'closeTag': {
      const { name } = place.tag;
      return name && tagSubject(name, componentsNamed(name, context)[0] ?? slotsNamed(name, context)[0]);
    }
    case 'attributeName':
      return place.attribute && inAttribute(place.attribute, place.tag, place.offset, context);
    case 'attributeValue': {
      const owner = nameOf(place.tag)?.name ?? '';
      if (place.attribute.key !== 'action' || !isForm(owner)) return undefined;
      const definition = actionFunction(place.attribute, document.text, context);
      return definition && { kind: 'serverFunction', where: 'view', definition, ...place.span };
    }
  }
}

function tagSubject({ start, end }: TagName, definition: TagDefinition | undefined): Subject | undefined {
  return definition && { kind: 'tag', where: 'view', definition, start, end };
}

function inAttribute(attribute: Attribute, tag: Tag, offset: number, context: ProjectContext): Subject | undefined {
  const { directive, name } = attribute;
  if (name === undefined || !touches(name, offset)) return undefined;
  const { start, end } = name;
  if (directive?.text === 'use') {
    const definition = directiveNamed(name.text, start, context);
    return definition && { kind: 'directive', where: 'view', definition, start, end };
  }
  // `slot:then` names a prop of the component around, any other attribute one of the tag's own.
  const owner = directive?.text === 'slot' ? slotOwner(tag)?.open : tag;
  if (directive !== undefined && directive.text !== 'nostrip' && directive.text !== 'slot') return undefined;
  if (directive === undefined && takesHtmlAttributes(tag, attribute.start)) return undefined;
  const definition = owner && definitionOfTag(owner, context);
  const prop = definition?.item.leptos.props.find(candidate => candidate.name === name.text.replace(/^r#/, ''));
  return definition && prop && { kind: 'prop', where: 'view', definition, prop, start, end };
}

function directiveNamed(
  name: string,
  offset: number,
  { project, file }: ProjectContext,
): DirectiveDefinition | undefined {
  const place = file === undefined ? undefined : project.placeAt(file, offset);
  return place && project.resolve(place, [name], 'value').find(isDirectiveFunction);
}

/** The name of a declaration, one of its props, or the attribute that makes it one. */
function declared({ text }: ViewDocument, offset: number, { project, file }: ProjectContext): Subject | undefined {
  const place = file === undefined ? undefined : project.placeAt(file, offset);
  if (place === undefined) return undefined;
  const item = [...place.blocks, place.module.scope]
    .flatMap(scope => scope.items)
    .find(({ leptos, start, end }) => leptos !== undefined && start <= offset && offset <= end);
  if (item === undefined) return undefined;
  const definition = { module: place.module, item };
  const name = { start: item.nameStart, end: item.nameStart + item.name.length };
  const mark = touches(name, offset) ? undefined : markAt(text, item, offset);
  const where = mark === undefined ? 'declaration' : 'attribute';
  const isMeant = mark !== undefined || touches(name, offset);
  const span = mark ?? name;
  if (isComponent(definition) || isSlot(definition)) {
    return isMeant ? { kind: 'tag', where, definition, ...span } : declaredProp(definition, offset);
  }
  if (!isMeant) return undefined;
  if (isServerFunction(definition)) return { kind: 'serverFunction', where, definition, ...span };
  return isDirectiveFunction(definition) ? { kind: 'directive', where, definition, ...span } : undefined;
}

function declaredProp(definition: TagDefinition, offset: number): Subject | undefined {
  for (const prop of definition.item.leptos.props) {
    const span = { start: prop.nameStart, end: prop.nameStart + prop.name.length };
    if (touches(span, offset)) return { kind: 'prop', where: 'declaration', definition, prop, ...span };
  }
  return undefined;
}

/** The name of the attribute that Leptos sees, where the offset lies in it. */
function markAt(text: string, { start, nameStart }: Item, offset: number): Span | undefined {
  const head = text.slice(start, nameStart);
  for (const { 0: whole, 1: name = '', index } of head.matchAll(
    /#\[\s*(?:::)?(?:\w+\s*::\s*)*(component|island|slot|server)\b/g,
  )) {
    const end = start + index + whole.length;
    const span = { start: end - name.length, end };
    if (touches(span, offset)) return span;
  }
  return undefined;
}

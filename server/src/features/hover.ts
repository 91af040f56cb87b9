import { type Span, touches, type ViewDocument } from 'tree-sitter-leptos';
import type { Topic } from './completion/item.js';
import { projectHover } from './components/hover.js';
import { cssHover } from './css-hover.js';
import { documentationOf } from './documentation.js';
import type { FeatureContext } from './feature-context.js';
import { routeHover } from './routes/hover.js';
import { elementName, htmlAttributeOf } from './tag-kind.js';
import { type AttributeNamePlace, type TagPlace, wordPlaceAt } from './tag-place.js';

export interface Hover extends Span {
  readonly markdown: string;
}

type Subject = Span & { readonly topic: Topic };

/** What there is to say about the tag, attribute, value or event at a UTF-16 offset. */
export function hover(document: ViewDocument, offset: number, context: FeatureContext): Hover | undefined {
  const ofProject =
    projectHover(document, offset, context) ??
    routeHover(document, offset, context) ??
    cssHover(document, offset, context);
  if (ofProject !== undefined) return ofProject;
  const place = wordPlaceAt(document, offset);
  const subject = place && subjectOf(place, context);
  const markdown = subject && documentationOf(subject.topic, context);
  return subject && markdown !== undefined ? { start: subject.start, end: subject.end, markdown } : undefined;
}

function subjectOf(place: TagPlace, context: FeatureContext): Subject | undefined {
  switch (place.kind) {
    case 'tagName':
    case 'closeTag': {
      const name =
        place.kind === 'closeTag'
          ? place.tag.name
          : place.owner.kind === 'element'
            ? place.owner.open.name
            : place.owner.name;
      if (name?.form !== 'element') return undefined;
      return { start: name.start, end: name.end, topic: { about: 'tag', tag: name.name } };
    }
    case 'attributeName':
      return inAttributeName(place, context);
    case 'attributeValue': {
      const attribute = htmlAttributeOf(place.attribute, place.tag);
      if (!place.quoted || attribute === undefined) return undefined;
      const content = place.attribute.value?.content;
      const value = content?.text.slice(place.span.start - content.start, place.span.end - content.start) ?? '';
      return { ...place.span, topic: { about: 'value', tag: elementName(place.tag), attribute, value } };
    }
  }
}

/** Directive, event and modifier of `on:click:target` are subjects of their own. */
function inAttributeName(place: AttributeNamePlace, { version }: FeatureContext): Subject | undefined {
  const { attribute, tag, offset } = place;
  if (attribute === undefined) return undefined;
  const { directive, name } = attribute;
  const modifier = attribute.modifiers.find(part => touches(part, offset));
  if (modifier !== undefined) {
    return { start: modifier.start, end: modifier.end, topic: { about: 'modifier', name: modifier.text, version } };
  }
  if (directive !== undefined && touches(directive, offset)) {
    return { start: directive.start, end: directive.end, topic: { about: 'directive', name: directive.text } };
  }
  if (name === undefined) return undefined;
  const span = { start: name.start, end: name.end };
  if (directive?.text === 'on') return { ...span, topic: { about: 'event', name: name.text, version } };
  if (directive !== undefined && directive.text !== 'attr') {
    return { ...span, topic: { about: 'directive', name: directive.text } };
  }
  return htmlAttributeOf(attribute, tag) === undefined
    ? undefined
    : { ...span, topic: { about: 'attribute', tag: elementName(tag), name: attribute.name?.text ?? '' } };
}

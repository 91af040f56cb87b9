import type { Attribute } from 'tree-sitter-leptos';
import { nameOf, type Tag } from './tag-place.js';

/** What a tag stands for: an element of HTML, SVG or MathML, or a component. */
export type TagKind = 'element' | 'component';

/** A tag without a name yet counts as an element. */
export function kindOf(tag: Tag): TagKind {
  return nameOf(tag)?.isComponent === true ? 'component' : 'element';
}

/** The name to look an element's attributes up by: components have those that all elements have. */
export function elementName(tag: Tag): string {
  return kindOf(tag) === 'component' ? '' : (nameOf(tag)?.name ?? '');
}

/** Whether a key without a directive is an HTML attribute there; on components only behind the marker `{..}`. */
export function takesHtmlAttributes(tag: Tag, offset: number): boolean {
  if (kindOf(tag) === 'element') return true;
  return tag.items.some(item => item.kind === 'spread' && item.isMarker && item.end <= offset);
}

/** The name of the HTML attribute that is meant; undefined for props, and for directives other than `attr:`. */
export function htmlAttributeOf(attribute: Attribute, tag: Tag): string | undefined {
  const directive = attribute.directive?.text;
  const isHtml = directive === undefined ? takesHtmlAttributes(tag, attribute.start) : directive === 'attr';
  return isHtml ? attribute.name?.text.replace(/^r#/, '') : undefined;
}

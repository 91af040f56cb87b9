import type { Attribute, Element, OpenTag, TagItem, TextEdit } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import { takesKey } from '../value-end.js';
import { propSnippet, takesText } from './snippet.js';

/** Writes props into a tag, their values still to be filled in: each ends so that a spread behind it is none of its own. */
export function insertProps({ open }: Element, props: readonly Prop[], text: string): TextEdit {
  const written = props.map(prop => ` ${propSnippet(prop, 1).replace('$1', placeholderFor(prop))}`);
  const at = lastProp(open, text)?.end ?? open.generics?.end ?? open.name.end;
  return { start: at, end: at, text: written.join('') };
}

/**
 * The attribute that props can follow: in front of the marker `{..}`, behind which there are none (view-language.md 2.2),
 * and of comments, which would swallow them. None where its value would go on with the first of them.
 */
function lastProp({ items, attributes }: OpenTag, text: string): Attribute | undefined {
  const marker = items.find(item => (item.kind === 'spread' && item.isMarker) || takesMarker(item, text));
  const last = attributes.findLast(({ start }) => marker === undefined || start < marker.start);
  return last === undefined || takesKey(last, text) ? undefined : last;
}

/** `on:click=save {..}`: the marker is read as a struct's rest, but nobody means that (1.6). */
function takesMarker(item: TagItem, text: string): boolean {
  if (item.kind !== 'attribute' || item.value?.form !== 'expression') return false;
  return /\{\s*\.\.\s*\}$/.test(text.slice(item.value.start, item.value.end));
}

/** What stands for a value that is still to be written: nothing in a string, otherwise what compiles as any type. */
function placeholderFor(prop: Prop): string {
  return takesText(prop) ? '' : 'todo!()';
}

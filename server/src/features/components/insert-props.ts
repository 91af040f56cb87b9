import type { Element, TextEdit } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import { propSnippet } from './snippet.js';

/** Writes props into a tag, behind what it has, so that no comment swallows them. Their values are still to be filled in. */
export function insertProps({ open }: Element, props: readonly Prop[]): TextEdit {
  const text = props.map(prop => ` ${propSnippet(prop, 1).replace('$1', placeholderFor(prop.passedType))}`).join('');
  const at = open.attributes.at(-1)?.end ?? open.generics?.end ?? open.name.end;
  return { start: at, end: at, text };
}

/** What stands for a value that is still to be written: nothing in a string, otherwise what compiles as any type. */
function placeholderFor(type: string): string {
  return /\bstr\b|String/.test(type) ? '' : 'todo!()';
}

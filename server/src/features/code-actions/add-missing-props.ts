import type { Element, TextEdit } from 'tree-sitter-leptos';
import { missingProps } from '../components/missing-props.js';
import { propSnippet, writtenProps } from '../components/snippet.js';
import { type CodeActionSource, rewriting } from './code-action.js';
import { elementAt } from './selection.js';

/** Writes the props that a component's tag needs and does not have, with values that the compiler asks for. */
export const addMissingProps: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: ({ document, span, context }) => {
    const element = elementAt(document, span);
    const missing = element && missingProps(element, context);
    const written = missing && writtenProps(missing.definition);
    const props = missing?.props.filter(prop => written?.includes(prop)) ?? [];
    if (element === undefined || props.length === 0) return [];
    const names = props.map(({ name }) => `\`${name}\``).join(', ');
    const text = props.map(prop => ` ${propSnippet(prop, 1).replace('$1', placeholderFor(prop.passedType))}`).join('');
    return [
      rewriting(`Add the missing ${props.length === 1 ? 'prop' : 'props'} ${names}`, () => [insertion(element, text)]),
    ];
  },
};

/** Behind what is written in the tag, so that no comment swallows it. */
function insertion({ open }: Element, text: string): TextEdit {
  const at = open.attributes.at(-1)?.end ?? open.generics?.end ?? open.name.end;
  return { start: at, end: at, text };
}

/** What stands for a value that is still to be written: nothing in a string, otherwise what compiles as any type. */
function placeholderFor(type: string): string {
  return /\bstr\b|String/.test(type) ? '' : 'todo!()';
}

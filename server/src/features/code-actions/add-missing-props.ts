import { insertProps } from '../components/insert-props.js';
import { missingProps } from '../components/missing-props.js';
import { writtenProps } from '../components/snippet.js';
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
    return [
      rewriting(`Add the missing ${props.length === 1 ? 'prop' : 'props'} ${names}`, () => [
        insertProps(element, props, document.text),
      ]),
    ];
  },
};

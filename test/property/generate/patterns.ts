import type { Language } from './language.js';
import { type Code, choice, inOrder, joined, maybe, often, oneOf, separated } from './tokens.js';
import { binding, literal, structName } from './words.js';

/** A pattern without alternatives, as a closure's parameters are. */
export function pattern({ tie }: Language): Code {
  const inner = tie('pattern');
  return choice(
    often(5, binding),
    often(2, oneOf('_', 'ref x', 'mut x', 'ref mut x', 'None', 'Kind :: First')),
    literal,
    inOrder('(', separated(inner, ',', { min: 2 }), ')'),
    inOrder('(', inner, ',', ')'),
    inOrder('(', joined(inner, oneOf('|'), { max: 3 }), ')'),
    inOrder(oneOf('Some', 'Kind :: Second', 'Ok'), '(', separated(inner, ',', { max: 2 }), ')'),
    inOrder(structName, '{', separated(fieldPattern(inner), ','), '}'),
    inOrder(structName, '{', maybe(inOrder(fieldPattern(inner), ',')), '..', '}'),
    inOrder('[', separated(choice(inner, oneOf('..', 'rest @ ..')), ','), ']'),
    inOrder(oneOf('&', '&&'), inner),
    oneOf('1 ..= 5', "'a' .. 'z'", '- 1', 'x @ 1 ..= 3'),
  );
}

/** `A | B`, as match arms have them. */
export function alternatives({ tie }: Language): Code {
  return inOrder(maybe('|'), joined(tie('pattern'), oneOf('|'), { max: 4 }));
}

function fieldPattern(inner: Code): Code {
  return choice(binding, inOrder('name', ':', inner));
}

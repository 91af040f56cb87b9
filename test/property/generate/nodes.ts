import fc from 'fast-check';
import type { Language } from './language.js';
import { asWritten, type Code, choice, inOrder, often, oneOf, several, type Tokens } from './tokens.js';
import { string } from './words.js';

export function node({ tie }: Language): Code {
  return choice(
    often(3, string),
    often(4, tie('element')),
    often(3, inOrder('{', choice(tie('value'), oneOf('x', 'children ( )')), '}')),
    often(3, text),
    tie('block'),
    inOrder('<>', tie('children'), '</>'),
    inOrder('<!--', string, '-->'),
  );
}

export function children({ tie }: Language): Code {
  return several(tie('node'), { max: 4 });
}

const TEXT_WORDS = [
  ...['word', 'some', 'größe', '日本語', '5', '1.5px', '100', 'if', 'Hello there,', '(a)', '[b, c]', "'n'", '#1'],
  ...['%', '.', '!', '?', ':', ';', '-', '&', '$', '>', '=', '...', '->', '&nbsp;', '@', '*'],
];

/** Unquoted text: words and what stands between them, with or without blanks. */
const text: Code = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(' ', '', '  ', '\n    ', '\t'), fc.constantFrom(...TEXT_WORDS)), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom('', ' '),
  )
  .map(([parts, end]) => [...parts.flat(), end]);

const COMPONENTS = ['Show', 'For', 'path::to::Card', 'A', 'Show<T>', "Card<'a, T>", 'Card<T : Clone>', 'A<T,>'];

export function element({ tie }: Language): Code {
  const items = tie('tagItems');
  const content = tie('children');
  return choice(
    often(2, selfClosing(asWritten('br', 'img', 'input', 'hr', 'div', 'p', 'my-element', '{..}'), items)),
    often(2, selfClosing(asWritten(...COMPONENTS), items)),
    often(6, closed(asWritten('div', 'p', 'span', 'b', 'li', 'button', 'a', 'my-element', 'svg:g'), items, content)),
    often(3, closed(asWritten(...COMPONENTS), items, content)),
    closed(asWritten('pre', 'textarea'), items, content),
    inOrder('<br', items, '></br>'),
  );
}

const BLANKS = fc.constantFrom('', '', '', ' ');

function selfClosing(name: Code, items: Code): Code {
  return fc
    .tuple(name, items, BLANKS)
    .map(([tag, inTag, blank]): Tokens => [`<${blank}${tag.join('')}`, ...inTag, `/${blank}>`]);
}

/**
 * An element with the close tag that its open tag asks for. A name stands on one line with the `<` in front of it, and
 * nothing but blanks between them: the grammar knows no comment there.
 */
function closed(name: Code, items: Code, content: Code): Code {
  return fc.tuple(name, items, content, BLANKS).map(([tag, inTag, inside, blank]): Tokens => {
    const named = tag.join('');
    return [`<${blank}${named}`, ...inTag, '>', ...inside, `</${blank}${named}`, '>'];
  });
}

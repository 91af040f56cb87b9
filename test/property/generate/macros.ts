import type { Language } from './language.js';
import { asWritten, type Code, choice, inOrder, maybe, often, oneOf, separated, several } from './tokens.js';

export function macroCall({ tie }: Language): Code {
  const value = tie('value');
  const format = inOrder(
    asWritten('"{} {x}"', '"{:?}"'),
    several(inOrder(',', choice(value, inOrder('name', '=', value)))),
    maybe(','),
  );
  return choice(
    often(3, oneOf('todo ! ( )', 'vec ! [ ]', 'env ! ( "PATH" )', 'cfg ! ( feature = "ssr" )')),
    often(3, inOrder(oneOf('format !', 'println !', 'std :: panic !'), inDelimiters(format))),
    often(2, inOrder('vec !', inDelimiters(separated(value, ',')))),
    inOrder('vec !', inDelimiters(inOrder(value, ';', tie('operand')))),
    inOrder('matches !', inDelimiters(inOrder(value, ',', tie('alternatives'), maybe(inOrder('if', tie('operand')))))),
    inOrder(oneOf('assert_eq !', 'write !'), inDelimiters(inOrder(value, ',', format))),
    often(2, inOrder(oneOf('t !', 'move_tr !', 'logging :: log !'), inDelimiters(anyTokens(tie)))),
  );
}

/** The tokens of a macro that nobody knows. */
function anyTokens(tie: Language['tie']): Code {
  return several(
    choice(
      often(4, oneOf('x', '"text"', ',', '=>', 'a . b', '; ;', '& &', '> >', '$ x', '# [ a ]')),
      tie('chain'),
      tie('nestedView'),
    ),
  );
}

/** Statements are no place for braces around a macro's tokens: it would be one without a semicolon. */
function inDelimiters(code: Code): Code {
  return choice(inOrder('(', code, ')'), inOrder('[', code, ']'));
}

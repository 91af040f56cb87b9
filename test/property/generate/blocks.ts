import type { Language } from './language.js';
import { type Code, choice, inOrder, maybe, often, oneOf, several } from './tokens.js';
import { variable } from './words.js';

export function block({ tie }: Language): Code {
  const last = choice(
    often(4, tie('value')),
    oneOf('return x', 'return', 'break', "break 'a", 'continue', 'x = 1', 'x += y', 'x . y [ 0 ] <<= 2'),
  );
  return choice(
    often(3, inOrder('{', last, '}')),
    inOrder('{', several(tie('statement'), { min: 1 }), maybe(last), '}'),
    oneOf('{ }'),
  );
}

export function statement({ tie }: Language): Code {
  const initialised = inOrder('let', tie('pattern'), maybe(inOrder(':', tie('type'))), '=', tie('value'), ';');
  return choice(
    often(4, inOrder(maybe(oneOf('# [ allow ( unused ) ]', '# [ rustfmt :: skip ]')), initialised)),
    often(3, inOrder(tie('operand'), '.', 'run', '(', ')', ';')),
    often(2, inOrder(tie('blockLike'), maybe(';'))),
    inOrder(
      '# [ rustfmt :: skip ]',
      choice(inOrder(tie('operand'), ';'), inOrder(tie('nestedView'), ';'), tie('blockLike')),
    ),
    oneOf('let x ;', 'x = 1 ;', 'return ;', ';', 'use a :: { b , c } ;', 'const N : usize = 1 ;', 'struct A ;'),
    inOrder(oneOf('x', 'x . y', '* x'), oneOf('=', '+=', '>>='), tie('value'), ';'),
    inOrder('let', tie('pattern'), '=', tie('operand'), 'else', tie('block'), ';'),
    inOrder(oneOf('fn f ( x : u8 , )', 'async fn g < T : Clone > ( ) -> T'), tie('block')),
    inOrder('return', tie('value'), ';'),
    inOrder('break', variable, ';'),
    inOrder(tie('macroCall'), ';'),
    inOrder(tie('nestedView'), ';'),
  );
}

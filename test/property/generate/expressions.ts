import type { Language } from './language.js';
import { type Code, choice, inOrder, joined, maybe, often, oneOf, separated, several } from './tokens.js';
import { field, literal, method, structName, typeName, variable } from './words.js';

/** An expression that needs no parentheses wherever it stands. */
export function operand({ tie }: Language): Code {
  const atom = choice(
    often(4, variable),
    often(
      2,
      oneOf('crate :: path :: CONST', 'Vec :: < u8 > :: new', '< T as Trait > :: f', 'Kind :: First', 'Self :: X'),
    ),
    inOrder('(', tie('value'), ')'),
    inOrder('(', separated(tie('value'), ',', { min: 2 }), ')'),
    inOrder('(', tie('value'), ',', ')'),
    inOrder('[', separated(tie('value'), ','), ']'),
    inOrder('[', tie('value'), ';', tie('chain'), ']'),
    tie('macroCall'),
  );
  return choice(
    often(5, inOrder(atom, several(suffix(tie), { max: 4 }))),
    literal,
    inOrder(literal, '.', method, '( )'),
  );
}

function suffix(tie: Language['tie']): Code {
  const args = inOrder('(', separated(tie('value'), ','), ')');
  return choice(
    often(3, inOrder('.', field)),
    often(5, inOrder('.', method, args)),
    inOrder('.', method, ':: <', separated(tie('type'), ',', { min: 1, max: 2 }), '>', args),
    args,
    inOrder('[', tie('value'), ']'),
    oneOf('?', '. await'),
  );
}

/** Operands with operators between them. */
export function chain({ tie }: Language): Code {
  const signed = inOrder(maybe(oneOf('!', '-', '*', '&', '& mut', '& &')), tie('operand'));
  const sum = joined(signed, oneOf('+', '-', '*', '/', '%', '<<', '&', '|', '^'), { max: 4 });
  const comparison = inOrder(sum, oneOf('==', '!=', '<', '<='), signed);
  const comparisonWithAngle = inOrder('(', sum, oneOf('>', '>='), signed, ')');
  const cast = inOrder('(', signed, 'as', typeName, ')');
  const logical = joined(choice(signed, comparison, comparisonWithAngle), oneOf('&&', '||'), { max: 4 });
  return choice(often(3, signed), sum, logical, cast);
}

/** What stands behind `if`, `while`, `match` and `in`: no struct, and nothing that is open at its end. */
export function condition({ tie }: Language): Code {
  return choice(
    often(3, tie('chain')),
    inOrder('let', tie('alternatives'), '=', tie('operand')),
    inOrder(tie('operand'), '&&', 'let', tie('pattern'), '=', tie('operand')),
  );
}

/** Any expression, where what follows cannot belong to it. */
export function value({ tie }: Language): Code {
  const fieldValue = choice(
    oneOf('name', 'x'),
    inOrder(oneOf('name', 'a_rather_long_field_name', '0'), ':', tie('value')),
  );
  const fields = separated(fieldValue, ',');
  const rest = inOrder(maybe(inOrder(fieldValue, ',')), '..', variable);
  return choice(
    often(5, tie('chain')),
    often(2, tie('closure')),
    often(2, tie('blockLike')),
    often(2, tie('nestedView')),
    inOrder(structName, '{', choice(fields, rest), '}'),
    inOrder(tie('operand'), oneOf('..', '..='), choice(variable, literal)),
    inOrder('..', choice(variable, literal)),
    inOrder(tie('operand'), 'as', oneOf('u8', '* const T', 'Vec < u8 >', '[ u8 ; 4 ]', '& str')),
    inOrder(oneOf('async', 'async move'), tie('block')),
  );
}

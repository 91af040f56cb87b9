import type { Language } from './language.js';
import { type Code, choice, inOrder, maybe, often, oneOf, separated, several } from './tokens.js';
import { label } from './words.js';

export function closure({ tie }: Language): Code {
  const parameter = inOrder(tie('pattern'), maybe(inOrder(':', tie('type'))));
  const head = inOrder(
    oneOf('|', 'move |', 'async |', 'async move |', '|'),
    separated(parameter, ',', { min: 1 }),
    '|',
  );
  return choice(
    often(2, inOrder(oneOf('||', 'move ||'), tie('value'))),
    often(2, inOrder(head, tie('value'))),
    inOrder(head, tie('block')),
    inOrder(head, '->', tie('type'), tie('block')),
    inOrder(head, oneOf('x = 1', 'x += 1', 'return x', 'return')),
  );
}

/** An expression that ends with a block, so that as a statement it needs no semicolon. */
export function blockLike({ tie }: Language): Code {
  const otherwise = inOrder('else', tie('block'));
  const chained = inOrder('else if', tie('condition'), tie('block'));
  return choice(
    often(2, tie('block')),
    often(2, inOrder('if', tie('condition'), tie('block'), several(chained, { max: 2 }), otherwise)),
    inOrder('if', tie('condition'), tie('block')),
    often(3, inOrder('match', tie('chain'), '{', several(tie('arm')), tie('lastArm'), '}')),
    inOrder(
      maybe(inOrder(label, ':')),
      'for',
      tie('pattern'),
      'in',
      choice(tie('chain'), oneOf('0 .. 10')),
      tie('block'),
    ),
    inOrder(maybe(inOrder(label, ':')), 'while', tie('condition'), tie('block')),
    inOrder(maybe(inOrder(label, ':')), 'loop', tie('block')),
    inOrder(oneOf('unsafe', 'const'), tie('block')),
  );
}

/** A match arm with the comma that it needs, or one that it does not. */
export function arm({ tie }: Language): Code {
  return choice(
    often(3, inOrder(head(tie), tie('value'), ',')),
    inOrder(head(tie), tie('block'), maybe(',')),
    inOrder(
      head(tie),
      oneOf('( )', '{ }', 'return', 'return x', 'x = 1', '{ { x } }', '{ ( ) }', 'unreachable ! ( )'),
      ',',
    ),
  );
}

/** The same without a comma. */
export function lastArm({ tie }: Language): Code {
  return inOrder(head(tie), tie('value'));
}

function head(tie: Language['tie']): Code {
  const attribute = oneOf('# [ cfg ( feature = "a" ) ]', '# [ rustfmt :: skip ]');
  return inOrder(maybe(attribute), tie('alternatives'), maybe(inOrder('if', tie('chain'))), '=>');
}

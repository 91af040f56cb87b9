import type { Language } from './language.js';
import { type Code, choice, inOrder, maybe, often, oneOf, separated } from './tokens.js';
import { lifetime, typeName } from './words.js';

export function type({ tie }: Language): Code {
  const inner = tie('type');
  const bounds = inOrder(tie('bound'), maybe(inOrder('+', choice(lifetime, tie('bound')))));
  return choice(
    often(6, typeName),
    often(3, inOrder(oneOf('Vec', 'Option', 'std :: sync :: Arc', ':: leptos :: Signal'), tie('generics'))),
    inOrder('&', maybe(lifetime), maybe('mut'), oneOf('str', 'T', 'Vec < u8 >')),
    inOrder('(', separated(inner, ',', { min: 2 }), ')'),
    inOrder('(', inner, ',', ')'),
    oneOf('( )', '[ u8 ]', '[ T ; 4 ]', '* const u8', '* mut T', '< T as Trait > :: Item', 'Self :: Item'),
    inOrder('fn', '(', separated(inner, ','), ')', maybe(inOrder('->', inner))),
    inOrder('Box', '<', 'dyn', bounds, '>'),
    inOrder('impl', tie('bound')),
  );
}

/** `<A, B>` */
export function generics({ tie }: Language): Code {
  const associated = inOrder('Iterator', '<', 'Item', '=', tie('type'), '>');
  const arg = choice(often(6, tie('type')), oneOf('_', '3', '{ N }'), inOrder('dyn', associated));
  return inOrder('<', maybe(inOrder(lifetime, ',')), separated(arg, ',', { min: 1 }), '>');
}

export function bound({ tie }: Language): Code {
  return choice(
    often(3, oneOf('Send', 'Clone', 'std :: fmt :: Debug')),
    inOrder(
      oneOf('Fn', 'FnOnce', "for < 'a > FnMut"),
      '(',
      separated(tie('type'), ','),
      ')',
      maybe(inOrder('->', tie('type'))),
    ),
  );
}

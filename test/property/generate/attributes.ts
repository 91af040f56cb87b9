import fc from 'fast-check';
import type { Language } from './language.js';
import { asWritten, type Code, choice, inOrder, maybe, often, oneOf, separated, type Tokens } from './tokens.js';
import { binding, literal, string, variable } from './words.js';

/** Attributes, spreads and shorthands, each in a form in which it ends where it should. */
export function tagItems({ tie }: Language): Code {
  return fc
    .array(tie('attribute'), { maxLength: 4 })
    .map(items => items.flatMap((item, index) => closed(item, items[index + 1])));
}

/**
 * A value without braces would go on in a brace or an `as` behind it; with a value that a parser would read on from,
 * it gets braces.
 */
function closed(item: Tokens, next: Tokens | undefined): Tokens {
  const equals = item[0] === '{' || item[0] === 'let' ? -1 : item.indexOf('=');
  const isBraced = equals === -1 || item[equals + 1] === '{';
  if (next === undefined || isBraced || (next[0] !== '{' && next[0] !== 'as')) return item;
  return [...item.slice(0, equals + 1), '{', ...item.slice(equals + 1), '}'];
}

export function attribute({ tie }: Language): Code {
  const key = asWritten(
    ...[
      'class',
      'id',
      'style',
      'type',
      'for',
      'as',
      'async',
      'data-index',
      'aria-label',
      'a_rather_long_key',
      'r#type',
    ],
    ...['on:click', 'on:click:capture', 'class:text-red', 'class:md:flex-1', 'class:2xl', 'style:width', 'prop:value'],
    ...['attr:id', 'bind:value', 'use:focus', 'nostrip:x', 'key', 'data - index', 'on : click', 'class:a--b'],
  );
  // Behind its dash a key goes on unless its value follows, and the grammar knows no comment there.
  const openKey = asWritten('class:a--b-');
  const bound = choice(
    often(3, binding),
    oneOf('( a , b )', 'Item { a , b : c , .. }', 'Some ( x )', 'mut x', '& x', '[ a , .. ]', '_'),
  );
  return choice(
    often(4, inOrder(key, '=', string)),
    inOrder(openKey, '=', string),
    often(2, inOrder(key, '=', bareValue(tie))),
    often(4, inOrder(key, '=', '{', tie('value'), '}')),
    often(2, key),
    inOrder(key, '=', tie('block')),
    inOrder(
      oneOf('class', 'style'),
      '=',
      '(',
      choice(string, inOrder('[', separated(string, ','), ']')),
      ',',
      tie('value'),
      maybe(','),
      ')',
    ),
    inOrder('{', oneOf('x', 'value', 'props . name'), '}'),
    inOrder('{', '..', maybe(inOrder(variable, maybe(inOrder('.', oneOf('clone ( )', 'attrs'))))), '}'),
    asWritten('let:item', 'let:x', 'clone:x', 'slot', 'slot:name'),
    inOrder('let', '(', separated(inOrder(bound, maybe(inOrder(':', tie('type')))), ',', { min: 1, max: 2 }), ')'),
  );
}

/** An expression that needs no braces: no `>` stands outside of brackets (view-language.md 1.5). */
function bareValue(tie: Language['tie']): Code {
  const args = inOrder('(', separated(tie('value'), ','), ')');
  const path = oneOf('x', 'path :: to', 'a_rather_long_value_name', 'x . y . z', 'self . 0');
  const head = inOrder(path, maybe(inOrder('[', tie('value'), ']')));
  return choice(
    often(2, literal),
    often(2, path),
    inOrder(path, args),
    inOrder(path, '.', oneOf('map', 'with'), args),
    inOrder(
      oneOf('||', 'move ||', '|_|', '| a , b |', 'move | ( a , b ) |'),
      choice(path, inOrder(path, args), tie('block')),
    ),
    inOrder(path, oneOf('==', '&&', '+'), path, args),
    inOrder('if', head, tie('block'), 'else', tie('block')),
    inOrder('match', head, '{', tie('lastArm'), '}'),
    inOrder('Props', '{', 'a', ':', tie('value'), '}'),
    inOrder('[', separated(tie('value'), ','), ']'),
    inOrder(oneOf('&', '!', '-', '& mut'), path),
    oneOf('x ?', 'x as u8', 'Some ( 1 )', 'vec ! [ 1 ]', 'async move { x }'),
    tie('nestedView'),
  );
}

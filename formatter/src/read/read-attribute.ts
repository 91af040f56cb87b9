import { Attribute, type Directive, isDirective, Located, Part, type RustCode } from 'tree-sitter-leptos/parserless';
import { Code } from '../rust/parse/codes.js';
import { parsePatterns } from '../rust/parse/index.js';
import { skipKey } from './read-name.js';
import { rustCode } from './read-rust.js';
import { readValue } from './read-value.js';
import { expectGlued, expectNoComment, type QuickSource } from './source.js';

/** @param end The index of the token that ends the tag. */
export function readAttribute(source: QuickSource, base: number, end: number): Attribute {
  const { cursor } = source;
  const { start } = cursor;
  skipKey(cursor);
  const keyEnd = cursor.end;
  const key = cursor.text.slice(start, keyEnd);
  const bindings = cursor.code === Code.OpenParen ? readBindings(source, start) : undefined;
  const value = bindings === undefined && cursor.code === Code.Equals ? readValue(source, start, end) : undefined;
  const { directive, name, modifiers } = keyParts(key, bindings !== undefined);
  return new Attribute(
    start - base,
    cursor.end - start,
    key,
    new Located(0, keyEnd - start),
    directive,
    name,
    false,
    modifiers,
    bindings,
    value,
    [],
  );
}

/** `(pattern, other: Type)` */
function readBindings(source: QuickSource, base: number): RustCode {
  const { lexed, cursor } = source;
  expectGlued(cursor);
  const { start } = cursor;
  const inside = cursor.skipGroup();
  if (parsePatterns(lexed, inside.start, inside.end) === undefined) cursor.fail();
  expectNoComment(source);
  return rustCode(source, 'bindings', start, cursor.end, base);
}

type KeyParts = Pick<Attribute, 'directive' | 'name' | 'modifiers'>;

/** What a prefix makes of the key (view-language.md 2.2): `on:click:capture`. */
function keyParts(key: string, hasBindings: boolean): KeyParts {
  const colon = key.indexOf(':');
  if (hasBindings && key === 'let') return { directive: directivePart(key), name: undefined, modifiers: [] };
  const word = key.slice(0, Math.max(0, colon));
  if (!isDirective(word)) return { directive: undefined, name: new Part(0, key), modifiers: [] };
  const rest = key.slice(colon + 1);
  if (word !== 'on') return { directive: directivePart(word), name: new Part(colon + 1, rest), modifiers: [] };
  const [event = '', ...names] = rest.split(':');
  const modifiers: Part[] = [];
  let from = colon + 1 + event.length;
  for (const name of names) {
    modifiers.push(new Part(from + 1, name));
    from += 1 + name.length;
  }
  return { directive: directivePart(word), name: new Part(colon + 1, event), modifiers };
}

function directivePart(text: Directive): Part & { readonly text: Directive } {
  return Object.assign(new Part(0, text), { text });
}

import type { Span } from 'tree-sitter-leptos';
import type { Outer } from './attributes.js';
import { componentFacts } from './component.js';
import type { Source } from './cursor.js';
import { directiveFacts } from './directive.js';
import type { LeptosFacts } from './facts.js';
import { leptosAttribute } from './leptos-attribute.js';
import { argumentsOf } from './prop.js';
import { serverFunctionFacts } from './server-function.js';
import type { Signature } from './signature.js';
import { slotFacts } from './slot.js';

/** What Leptos makes of a function; undefined where nothing. */
export function functionFacts(
  source: Source,
  outer: Outer,
  name: string,
  signature: Signature,
): LeptosFacts | undefined {
  const found = leptosAttribute(outer);
  switch (found?.macro) {
    case 'component':
    case 'island':
      return componentFacts(source, found.macro, found.attribute, name, signature);
    case 'server':
      return serverFunctionFacts(source, found.attribute, name, signature);
    case 'lazy':
      return { kind: 'lazy', arguments: argumentsOf(source, found.attribute) };
    default:
      return directiveFacts(source, signature);
  }
}

/** What Leptos makes of a struct; undefined where nothing. `body` is what is in its braces. */
export function structFacts(
  source: Source,
  outer: Outer,
  name: string,
  generics: Span | undefined,
  body: Span | undefined,
): LeptosFacts | undefined {
  return leptosAttribute(outer)?.macro === 'slot' ? slotFacts(source, name, generics, body) : undefined;
}

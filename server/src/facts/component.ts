import type { Attribute } from './attributes.js';
import type { Source } from './cursor.js';
import type { ComponentFacts, Prop } from './facts.js';
import { readDeclaration } from './parameters.js';
import { tagOf } from './pascal-case.js';
import { argumentsOf, propOf } from './prop.js';
import { sharedText } from './shared-text.js';
import { parametersOf, type Signature, tailOf } from './signature.js';
import { squeezed } from './squeezed.js';

/** What `#[component]` or `#[island]` makes of a function (view-language.md 3.1, 3.5), told by its signature alone. */
export function componentFacts(
  source: Source,
  kind: ComponentFacts['kind'],
  attribute: Attribute,
  name: string,
  signature: Signature,
): ComponentFacts {
  const { generics } = signature;
  return {
    kind,
    tag: sharedText(tagOf(name)),
    arguments: argumentsOf(source, attribute),
    generics: generics === undefined ? '' : squeezed(source.text, generics.start, generics.end),
    props: propsOf(source, signature),
    ...tailOf(source, signature),
  };
}

function propsOf(source: Source, signature: Signature): readonly Prop[] {
  return parametersOf(source, signature).flatMap(part => {
    const declaration = readDeclaration(source, part);
    return declaration === undefined ? [] : (propOf(source, declaration) ?? []);
  });
}

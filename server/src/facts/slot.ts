import type { Span } from 'tree-sitter-leptos';
import type { Source } from './cursor.js';
import type { SlotFacts } from './facts.js';
import { fieldsOf } from './fields.js';
import { tagOf } from './pascal-case.js';
import { propOf } from './prop.js';
import { sharedText } from './shared-text.js';
import { squeezed } from './squeezed.js';

/** What `#[slot]` makes of a struct (view-language.md 3.4). `body` is what is in its braces; undefined without. */
export function slotFacts(source: Source, name: string, generics: Span | undefined, body: Span | undefined): SlotFacts {
  const fields = body === undefined ? [] : fieldsOf(source, body.start, body.end);
  return {
    kind: 'slot',
    tag: sharedText(tagOf(name)),
    generics: generics === undefined ? '' : squeezed(source.text, generics.start, generics.end),
    props: fields.flatMap(field => propOf(source, field) ?? []),
  };
}

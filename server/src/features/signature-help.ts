import type { ViewDocument } from 'tree-sitter-leptos';
import { describeProp } from './components/describe-component.js';
import { definitionOfTag } from './components/resolve-tag.js';
import { shownDocs } from './components/shown-docs.js';
import { propLabel, requiredFirst } from './components/signature.js';
import { writtenProps } from './components/snippet.js';
import type { FeatureContext } from './feature-context.js';
import { takesHtmlAttributes } from './tag-kind.js';
import { type TagPlace, tagPlaceAt } from './tag-place.js';

/** What a component's tag takes. */
export interface Signature {
  /** `<Counter initial: i32 step?: i32/>`. */
  readonly label: string;
  readonly documentation: string | undefined;
  readonly parameters: readonly SignatureParameter[];
  /** The parameter that is being written; undefined where it is none of them, or nothing is typed yet. */
  readonly active: number | undefined;
}

export interface SignatureParameter {
  /** Where it stands in the label. */
  readonly start: number;
  readonly end: number;
  readonly documentation: string;
}

/** The props of the component whose tag is being written at a UTF-16 offset. Nothing in the Rust code of values. */
export function signatureHelp(document: ViewDocument, offset: number, context: FeatureContext): Signature | undefined {
  const place = tagPlaceAt(document, offset);
  if (place?.kind !== 'attributeName' && place?.kind !== 'attributeValue') return undefined;
  if (takesHtmlAttributes(place.tag, place.span.start)) return undefined;
  const definition = definitionOfTag(place.tag, context);
  if (definition === undefined) return undefined;
  const { leptos, docs } = definition.item;
  const props = requiredFirst(writtenProps(definition));
  let label = `<${leptos.tag}`;
  const parameters = props.map(prop => {
    const start = label.length + 1;
    label += ` ${propLabel(prop)}`;
    return { start, end: label.length, documentation: describeProp(prop, leptos) };
  });
  const name = nameAt(place);
  const active = props.findIndex(prop => prop.name === name);
  const documentation = docs && shownDocs(docs);
  return { label: `${label}/>`, documentation, parameters, active: active < 0 ? undefined : active };
}

function nameAt({ attribute }: TagPlace & { kind: 'attributeName' | 'attributeValue' }): string | undefined {
  return attribute?.name?.text.replace(/^r#/, '');
}

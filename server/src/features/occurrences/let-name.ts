import { type Attribute, type Element, pathAt, type Span, touches, type ViewDocument } from 'tree-sitter-leptos';
import { argumentsOfChildren } from '../bindings/bindings.js';
import { tagPlaceAt } from '../tag-place.js';
import { ownUses } from './own-uses.js';
import { unclearVariable } from './unclear-variable.js';
import type { VariableUse } from './variable-uses.js';

/** What a component passes to its children (`let:item`), and where they use it. */
export interface LetName {
  /** Without `r#`. */
  readonly name: string;
  /** In the tag. */
  readonly binding: Span;
  readonly uses: readonly VariableUse[];
  /** What stands between the tags. */
  readonly content: Span;
  /** The words that the tag binds besides: `b` of `let:a let:b`, `b` and `c` of `let(b, c)`. */
  readonly beside: readonly string[];
  /** Why the children may mean something else by it somewhere. */
  readonly unclear: string | undefined;
}

/** The name behind `let:` at a UTF-16 offset. Its uses in Rust code are found from there, too. */
export function letNameAt(document: ViewDocument, offset: number): LetName | undefined {
  const place = tagPlaceAt(document, offset);
  const binder = place?.kind === 'attributeName' ? place.attribute : undefined;
  if (binder === undefined || !isLet(binder) || !touches(binder.name, offset)) return undefined;
  const element = pathAt(document, offset).findLast((one): one is Element => one.kind === 'element');
  if (element === undefined || !element.open.attributes.includes(binder)) return undefined;
  const { start, end, text } = binder.name;
  const name = text.replace(/^r#/, '');
  const content = { start: element.open.end, end: element.close?.start ?? element.end };
  return {
    name,
    binding: { start, end },
    uses: ownUses(document, content, name),
    content,
    beside: argumentsOfChildren(element, document.text)
      .filter(other => other.from !== binder.start)
      .map(other => other.name),
    unclear: unclearVariable(document, content, name),
  };
}

function isLet(attribute: Attribute): attribute is Attribute & { readonly name: NonNullable<Attribute['name']> } {
  return attribute.directive?.text === 'let' && attribute.name !== undefined;
}

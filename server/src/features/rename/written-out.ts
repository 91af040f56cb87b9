import { type Attribute, IncompleteTag, OpenTag, type TagItem } from 'tree-sitter-leptos';

/**
 * A prop that is passed by its name alone, written out: `<Foo value/>` as `<Foo amount=value/>`. In braces where the
 * value would go on with what follows: `value {..}` is a struct for the parser, and `value as="a"` a cast
 * (view-language.md 1.6).
 *
 * @param attribute What stands in the tag now.
 */
export function writtenOut(attribute: Attribute, prop: string, variable: string): string {
  return `${prop}=${endsBefore(itemBehind(attribute)) ? variable : `{${variable}}`}`;
}

/** What follows in the tag; comments are nothing to the parser. */
function itemBehind(attribute: Attribute): TagItem | undefined {
  const { owner } = attribute;
  const items = owner instanceof OpenTag || owner instanceof IncompleteTag ? owner.items : [];
  return items.slice(items.indexOf(attribute) + 1).find(({ kind }) => kind !== 'rust_comment');
}

/** Whether a variable as a value ends in front of what follows. */
function endsBefore(next: TagItem | undefined): boolean {
  return next === undefined || (next.kind === 'attribute' && !/^as(?!\p{XID_Continue})/u.test(next.key));
}

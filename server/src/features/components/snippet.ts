import type { Prop } from '../../facts/facts.js';
import { asIdentifier } from '../rust-keywords.js';
import type { TagDefinition } from './resolve-tag.js';

/** The type of a string literal. A tag converts nothing by itself: a `String` is none (`prop-type-mismatch`). */
const TEXT = /^&\s*(?:'\w+ )?str$/;

/** Types that a string literal is passed for where the prop converts it. */
const INTO_TEXT =
  /^(?:(?:std::string::)?String|Oco<'static, str>|TextProp|Cow<'\w+, str>|(?:Maybe)?(?:Signal|MaybeProp|TextProp)<(?:String|Oco<'static, str>)>)$/;

/** The props of a tag in the order of the definition; content is written between the tags. */
export function writtenProps(definition: TagDefinition): readonly Prop[] {
  return definition.item.leptos.props.filter(({ name, options }) => name !== 'children' && !options.includes('marker'));
}

/** The key of a prop in a tag. Leptos calls a function of that name, so that a keyword needs its `r#` there too. */
export function keyFor({ name }: Prop): string {
  return asIdentifier(name);
}

/**
 * A key and the place for its value, in the syntax of LSP's snippets.
 *
 * @param tabstop The number of the place, from 1.
 */
export function propSnippet(prop: Prop, tabstop: number): string {
  return takesText(prop) ? `${keyFor(prop)}="$${tabstop}"` : `${keyFor(prop)}=$${tabstop}`;
}

/** Props with places for their values, each behind a blank. */
export function propSnippets(props: readonly Prop[]): string {
  return props.map((prop, index) => ` ${propSnippet(prop, index + 1)}`).join('');
}

/** Whether a string literal can be a prop's value. */
export function takesText({ passedType, isInto }: Prop): boolean {
  return TEXT.test(passedType) || (isInto && INTO_TEXT.test(passedType));
}

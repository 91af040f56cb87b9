import type { Directive, Span } from 'tree-sitter-leptos';
import type { AttributeInfo } from '../../html/catalogue.js';
import { isSlotMark } from '../components/resolve-tag.js';
import { bindable, directivesFor, leptosAttributes, properties } from '../directives.js';
import type { FeatureContext } from '../feature-context.js';
import { elementName, kindOf, takesHtmlAttributes } from '../tag-kind.js';
import type { AttributeNamePlace, Tag } from '../tag-place.js';
import { eventModifierNames, eventNames } from './event-names.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** Events that most views listen to: they are proposed before `on:` is typed. */
const FREQUENT_EVENTS = ['click', 'input', 'change', 'submit', 'keydown', 'blur', 'focus'];

/** What Leptos understands on the tag of a slot, besides its props (view-language.md 3.4). */
const ON_SLOTS: ReadonlySet<Directive> = new Set(['attr', 'clone', 'let']);

/** Attributes that most elements have. */
const FREQUENT_ATTRIBUTES = ['class', 'id', 'style'];

/** The keys that can be written in a tag, those that are there left out. */
export function attributeNames({ place, context }: CompletionQuery): Completion[] {
  if (place?.kind !== 'attributeName') return [];
  const { tag, attribute } = place;
  const bare = attribute?.value !== undefined;
  const typed = attribute?.key ?? '';
  const present = new Set(tag.attributes.filter(other => other !== attribute).map(other => other.key));
  const items =
    attribute?.directive === undefined
      ? [...plainNames(place, typed, context), ...directives(place, context)]
      : argumentNames(place, attribute.directive.text, context);
  return items.filter(item => !present.has(item.label)).map(item => (bare ? withoutValue(item) : item));
}

function plainNames({ tag, span }: AttributeNamePlace, typed: string, { html }: FeatureContext): Completion[] {
  if (!takesHtmlAttributes(tag, span.start)) return [];
  const name = elementName(tag);
  const cast = wouldBeCast(tag, span.start);
  const attributes = html.attributes(name).filter(({ group }) => group !== 'handler' || typed.startsWith('on'));
  return [
    ...attributes.map(attribute => attributeItem(span, name, attribute, cast)),
    ...leptosAttributes().map(
      (own): Completion => ({
        ...span,
        label: own,
        kind: 'attribute',
        text: own,
        snippet: `${own}=$1`,
        sortText: `3${own}`,
        detail: 'Leptos',
        topic: { about: 'attribute', tag: name, name: own },
      }),
    ),
    { ...span, label: 'data-', kind: 'attribute', text: 'data-', snippet: 'data-$1="$2"', sortText: '3data-' },
  ];
}

function attributeItem(span: Span, tag: string, { name, group, boolean }: AttributeInfo, cast: boolean): Completion {
  const text = name === 'as' && cast ? 'r#as' : name;
  return {
    ...span,
    label: text,
    kind: 'attribute',
    text,
    sortText: `${FREQUENT_ATTRIBUTES.includes(name) ? 0 : SORT[group]}${name}`,
    topic: { about: 'attribute', tag, name },
    ...(boolean ? {} : { snippet: `${text}="$1"`, continues: true }),
  };
}

const SORT: Readonly<Record<AttributeInfo['group'], number>> = { own: 1, global: 2, aria: 5, handler: 6 };

/** Rust reads `as` behind an expression as a cast: there it has to be written `r#as`. */
function wouldBeCast(tag: Tag, offset: number): boolean {
  const before = tag.attributes.filter(attribute => attribute.end <= offset).pop();
  return before?.value?.form === 'string' || before?.value?.form === 'expression';
}

function directives({ span, tag, attribute }: AttributeNamePlace, context: FeatureContext): Completion[] {
  const isSlot = tag.attributes.some(other => other !== attribute && isSlotMark(other));
  const names = directivesFor(kindOf(tag), context.version).filter(name => !isSlot || ON_SLOTS.has(name));
  const prefixes = names.map(
    (name): Completion => ({
      ...span,
      label: `${name}:`,
      kind: 'directive',
      text: `${name}:`,
      sortText: `4${name}`,
      continues: true,
      topic: { about: 'directive', name },
    }),
  );
  if (isSlot) return prefixes;
  const frequent = eventNames(span, context).filter(item => FREQUENT_EVENTS.includes(item.label.slice('on:'.length)));
  return [...prefixes, ...frequent];
}

/** What follows `on:`, `attr:`, `bind:`, `prop:`. Behind the others stand names of the developer's own. */
function argumentNames(place: AttributeNamePlace, directive: Directive, context: FeatureContext): Completion[] {
  const { attribute, span, tag } = place;
  const name = elementName(tag);
  switch (directive) {
    case 'on':
      return attribute !== undefined && inModifiers(place)
        ? eventModifierNames(attribute, place.offset, context)
        : eventNames(span, context);
    case 'attr':
      return kindOf(tag) === 'element'
        ? []
        : context.html
            .attributes('')
            .filter(({ group }) => group !== 'handler')
            .map(info => prefixed('attr', attributeItem(span, '', info, false)));
    case 'bind':
      return directivesFor(kindOf(tag), context.version).includes('bind')
        ? bindable(name).map(key => directiveItem(span, directive, key))
        : [];
    case 'prop':
      return properties(name).map(key => directiveItem(span, directive, key));
    case 'class':
    case 'style':
    case 'use':
    case 'let':
    case 'clone':
    case 'slot':
    case 'nostrip':
      return [];
  }
}

function inModifiers({ attribute, offset }: AttributeNamePlace): boolean {
  return attribute?.name !== undefined && offset > attribute.name.end;
}

function prefixed(directive: Directive, item: Completion): Completion {
  const { snippet, ...rest } = item;
  const label = `${directive}:${item.label}`;
  return { ...rest, label, text: label, ...(snippet === undefined ? {} : { snippet: `${directive}:${snippet}` }) };
}

function directiveItem(span: Span, directive: Directive, name: string): Completion {
  const label = `${directive}:${name}`;
  return {
    ...span,
    label,
    kind: 'directive',
    text: label,
    snippet: `${label}=$1`,
    sortText: `1${name}`,
    topic: { about: 'directive', name: directive },
  };
}

function withoutValue({ snippet: _, ...item }: Completion): Completion {
  return item;
}

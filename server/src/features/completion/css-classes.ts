import { type Attribute, pathAt, type Span, touches, type ViewDocument } from 'tree-sitter-leptos';
import type { StyleIndex } from '../../styles/model.js';
import { classesIn, classLiterals, globalClassLiterals, isClassAttribute } from '../class-names.js';
import { classPlaces } from '../css-class.js';
import { openValueAt } from '../open-value.js';
import { tagPlaceAt } from '../tag-place.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/**
 * How many classes are proposed at once: Tailwind's output has tens of thousands, and nobody reads them. With the next
 * character that is typed, the editor asks again.
 */
const LIMIT = 300;

/** Names that the parser takes behind `class:` (view-language.md 1.4). */
const DIRECTIVE_NAME = /^[a-z_](?:[\w-]*\w)?(?::[a-z_](?:[\w-]*\w)?)*$/i;

/** The CSS classes of the workspace, in what a view takes as classes; those that are there left out. */
export function cssClasses(query: CompletionQuery): Completion[] {
  const { document, offset, context } = query;
  const inDirective = classDirective(query.place);
  if (inDirective !== undefined) return directiveItems(inDirective, query);
  const place = classPlaceAt(document, offset);
  if (place === undefined) return [];
  const typed = document.text.slice(place.span.start, offset);
  const found = matching(context.styles, typed, name => !place.present.has(name));
  const isOneOfMany = found.length >= LIMIT;
  return found.map(
    ({ name, rank }): Completion => ({
      ...place.span,
      label: name,
      kind: 'class',
      text: name,
      detail: classPlaces(name, context.styles),
      sortText: `${rank}${name}`,
      topic: { about: 'class', name },
      isOneOfMany,
    }),
  );
}

/** Whether CSS classes can be typed at an offset. */
export function isForClasses(document: ViewDocument, offset: number): boolean {
  const place = tagPlaceAt(document, offset);
  return classDirective(place) !== undefined || classPlaceAt(document, offset) !== undefined;
}

interface ClassPlace {
  /** The word that is being typed. */
  readonly span: Span;
  /** The other classes that are there. */
  readonly present: ReadonlySet<string>;
}

/** Where classes are typed at an offset: in a string of a class attribute, or of a view's global class. */
function classPlaceAt(document: ViewDocument, offset: number): ClassPlace | undefined {
  const { text } = document;
  const path = pathAt(document, offset);
  const attribute = path.findLast((place): place is Attribute => place.kind === 'attribute');
  const last = path[path.length - 1];
  const literals =
    attribute !== undefined
      ? classLiterals(attribute, text)
      : last?.kind === 'view'
        ? globalClassLiterals(last, text)
        : [];
  const literal = literals.find(({ content }) => touches(content, offset));
  if (literal !== undefined) {
    const uses = literals.flatMap(one => classesIn(one, text));
    const present = new Set(uses.filter(use => !touches(use, offset)).map(use => use.name));
    return { span: wordAt(text, literal.content, offset, literal.form), present };
  }
  const open = openValueAt(document, offset);
  if (open === undefined || !isClassAttribute(open.key)) return undefined;
  const present = new Set(text.slice(open.content.start, offset).split(/\s+/).slice(0, -1));
  return { span: wordAt(text, open.content, offset, open.inTuple ? 'whole' : 'word'), present };
}

/** While its last quote is not typed, a string reaches far behind the tag: a word ends at what ends a tag. */
function wordAt(text: string, content: Span, offset: number, form: 'word' | 'whole'): Span {
  if (form === 'whole' && !text.slice(content.start, content.end).includes('\n')) return content;
  const before = /\S*$/.exec(text.slice(content.start, offset))?.[0].length ?? 0;
  const behind = /^[^\s<>="]*/.exec(text.slice(offset, content.end))?.[0].length ?? 0;
  return { start: offset - before, end: offset + behind };
}

/** The span of `class:name` that is being typed. */
function classDirective(place: CompletionQuery['place']): Span | undefined {
  if (place?.kind !== 'attributeName' || place.attribute?.directive?.text !== 'class') return undefined;
  return place.span;
}

function directiveItems(span: Span, { document, offset, place, context }: CompletionQuery): Completion[] {
  if (place?.kind !== 'attributeName') return [];
  const typed = document.text.slice(span.start, offset).replace(/^class\s*:\s*/, '');
  const present = new Set(place.tag.attributes.filter(other => other !== place.attribute).map(other => other.key));
  const hasValue = place.attribute?.value !== undefined;
  const fits = (name: string): boolean => DIRECTIVE_NAME.test(name) && !present.has(`class:${name}`);
  const found = matching(context.styles, typed, fits);
  const isOneOfMany = found.length >= LIMIT;
  return found.map(({ name, rank }): Completion => {
    const label = `class:${name}`;
    return {
      ...span,
      label,
      kind: 'class',
      text: label,
      ...(hasValue ? {} : { snippet: `${label}=$1` }),
      detail: classPlaces(name, context.styles),
      sortText: `1${rank}${name}`,
      topic: { about: 'class', name },
      isOneOfMany,
    };
  });
}

/** The classes that begin with what is typed, then those that hold it, as many as the limit lets. */
function matching(
  { classes }: StyleIndex,
  typed: string,
  fits: (name: string) => boolean,
): { readonly name: string; readonly rank: number }[] {
  const found: { name: string; rank: number }[] = [];
  for (let at = firstFrom(classes, typed); at < classes.length && found.length < LIMIT; at++) {
    const name = classes[at] ?? '';
    if (!name.startsWith(typed)) break;
    if (fits(name)) found.push({ name, rank: 0 });
  }
  if (typed === '') return found;
  const letters = typed.toLowerCase();
  for (const name of classes) {
    if (found.length >= LIMIT) break;
    if (!name.startsWith(typed) && name.toLowerCase().includes(letters) && fits(name)) found.push({ name, rank: 1 });
  }
  return found;
}

/** The index of the first name, in a sorted list, that does not come before a prefix. */
function firstFrom(sorted: readonly string[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

import {
  type Attribute,
  allViews,
  type Place,
  pathAt,
  type Span,
  touches,
  type View,
  type ViewDocument,
  visit,
} from 'tree-sitter-leptos';
import { decodeString } from '../styles/rust-string.js';
import { leadingLiterals, onlyLiteral, type StringLiteral, stringLiterals } from './string-literals.js';

/** A CSS class as a view has it. UTF-16 offsets. */
export interface ClassUse extends Span {
  readonly name: string;
  /** `directive` for `class:name`; `whole` for a literal that is one class whatever it holds: `class=("name", on)`. */
  readonly form: 'word' | 'whole' | 'directive';
  /** Whether the name is written as it is, without an escape. */
  readonly isPlain: boolean;
}

/** A literal that holds classes. */
export interface ClassLiteral extends StringLiteral {
  readonly form: 'word' | 'whole';
}

/** All classes that the views of a document name, in the order of the text as far as views are not nested. */
export function classUses(document: ViewDocument): ClassUse[] {
  const uses: ClassUse[] = [];
  for (const view of allViews(document)) {
    for (const literal of globalClassLiterals(view, document.text)) uses.push(...classesIn(literal, document.text));
    visit(view, place => {
      if (place.kind === 'attribute') uses.push(...classesOf(place, document.text));
    });
  }
  return uses;
}

/** The class at a UTF-16 offset, its ends included. */
export function classAt(document: ViewDocument, offset: number): ClassUse | undefined {
  const { text } = document;
  const path = pathAt(document, offset);
  const attribute = path.findLast((place): place is Attribute => place.kind === 'attribute');
  const uses = attribute === undefined ? globalClasses(path, text) : classesOf(attribute, text);
  return uses.find(use => touches(use, offset));
}

/** The literals in an attribute that hold classes; none in Rust expressions. */
export function classLiterals(attribute: Attribute, text: string): ClassLiteral[] {
  const { value } = attribute;
  if (value === undefined || !isClassAttribute(attribute.key)) return [];
  if (value.form === 'string') {
    const literal = value.code && onlyLiteral(text, value.code);
    return literal === undefined ? [] : [{ ...literal, form: 'word' }];
  }
  if (value.form === 'block') {
    const literal = onlyLiteral(text, { start: value.start + 1, end: value.end - 1 });
    return literal === undefined ? [] : [{ ...literal, form: 'word' }];
  }
  const isTuple = value.form === 'expression' && text.charAt(value.start) === '(';
  return isTuple ? leadingLiterals(text, value).map(literal => ({ ...literal, form: 'whole' as const })) : [];
}

/** The literal of `class = "…",` at the beginning of a view. */
export function globalClassLiterals({ globalClass }: View, text: string): ClassLiteral[] {
  if (globalClass === undefined) return [];
  const [literal] = stringLiterals(text, globalClass);
  return literal === undefined ? [] : [{ ...literal, form: 'word' }];
}

/** The attributes with classes: HTML's, and props that are called so (`active_class` of leptos_router). */
export function isClassAttribute(key: string): boolean {
  return /^(?:attr:)?class$|^\w+_class$/.test(key);
}

/** The classes in a literal. A name with an escape in it is one all the same. */
export function classesIn({ content, raw, form }: ClassLiteral, text: string): ClassUse[] {
  // A string without its last quote runs on to the next one: what begins a line as a tag is none of it.
  const [written = ''] = text.slice(content.start, content.end).split(/\n\s*</, 1);
  const decoded = decodeString(written, raw);
  if (decoded === undefined) return [];
  const words = form === 'whole' ? /^[\s\S]+$/g : /\S+/g;
  return [...decoded.text.matchAll(words)].map(({ index, 0: name }) => {
    const start = content.start + decoded.toSource(index);
    const end = content.start + decoded.toSource(index + name.length);
    return { start, end, name, form, isPlain: text.slice(start, end) === name };
  });
}

function classesOf(attribute: Attribute, text: string): ClassUse[] {
  const { directive, name } = attribute;
  if (directive?.text === 'class') {
    return name === undefined
      ? []
      : [{ start: name.start, end: name.end, name: name.text, form: 'directive', isPlain: true }];
  }
  return classLiterals(attribute, text).flatMap(literal => classesIn(literal, text));
}

function globalClasses(path: readonly Place[], text: string): ClassUse[] {
  const view = path[path.length - 1];
  if (view?.kind !== 'view') return [];
  return globalClassLiterals(view, text).flatMap(literal => classesIn(literal, text));
}

import { type Element, isVoidElement, type Place, pathAt, type TextEdit, type ViewDocument } from 'tree-sitter-leptos';
import { outsideBrackets } from './brackets.js';
import { closeNameOf, insideOut, openElementsAt } from './open-elements.js';
import { blanked } from './rust-code.js';
import { tagPlaceAt } from './tag-place.js';

/**
 * The close tag that belongs behind a `>` that was just typed, or the rest of one whose `</` was just typed.
 *
 * @param offset UTF-16, behind the character.
 * @returns An insertion at the offset; undefined where nothing is missing or nobody can be sure that a tag was meant.
 */
export function autoClose(document: ViewDocument, offset: number): TextEdit | undefined {
  switch (document.text.charAt(offset - 1)) {
    case '>':
      return afterOpenTag(document, offset);
    case '/':
      return afterCloseTagStart(document, offset);
    default:
      return undefined;
  }
}

function afterOpenTag(document: ViewDocument, offset: number): TextEdit | undefined {
  const places = insideOut(pathAt(document, offset));
  const index = places.findIndex(place => opensAt(place, offset, document.text));
  const opened = places[index];
  if (opened?.kind === 'fragment') {
    const outer = places.slice(index + 1).filter(place => place.kind === 'fragment');
    return opened.closed && outer.every(fragment => fragment.closed) ? undefined : insertion(offset, '</>');
  }
  if (opened?.kind !== 'element') return undefined;
  if (isVoidElement(opened.name) || mayBeComparison(opened, document.text)) return undefined;
  const outer = places.slice(index + 1).filter(place => place.kind === 'element');
  return needsCloseTag(opened, outer) ? insertion(offset, `</${closeNameOf(opened)}>`) : undefined;
}

function opensAt(place: Place, offset: number, text: string): boolean {
  if (place.kind === 'element') return !place.open.selfClosing && place.open.end === offset;
  return place.kind === 'fragment' && /^<\s*>$/.test(text.slice(place.start, offset));
}

/** A new element takes the close tag of an outer one of its name, which is the one that is left without. */
function needsCloseTag(opened: Element, outer: readonly Element[]): boolean {
  if (opened.isUnclosed) return true;
  return outer.some(element => element.isUnclosed && closeNameOf(element) === closeNameOf(opened));
}

/**
 * For rstml, the first `>` outside of delimiters ends a tag. Whoever types `->`, `=>`, or a `>` in an expression that
 * may go on, means something else.
 */
function mayBeComparison({ open }: Element, text: string): boolean {
  if (/[-=]/.test(text.charAt(open.tagEnd.start - 1))) return true;
  const last = open.items[open.items.length - 1];
  if (last?.kind !== 'attribute' || last.value?.form !== 'expression') return false;
  const behind = text.slice(last.value.start, open.tagEnd.start);
  return /\S[^\S\r\n]+$/.test(behind) || mayBeGenerics(behind);
}

/** Whether a `>` behind it may end type arguments. What stands in brackets has ended, and blanks are around a comparison. */
function mayBeGenerics(expression: string): boolean {
  return /<(?![\s<=])/.test(outsideBrackets(blanked(expression)));
}

function afterCloseTagStart(document: ViewDocument, offset: number): TextEdit | undefined {
  const place = tagPlaceAt(document, offset);
  if (place?.kind !== 'closeTag' || place.tag.name !== undefined) return undefined;
  const [innermost] = openElementsAt(place.parents, place.tag.start).filter(element => !element.isClosed);
  if (innermost === undefined) return undefined;
  return insertion(offset, innermost.closeName + (place.tag.ended ? '' : '>'));
}

function insertion(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}

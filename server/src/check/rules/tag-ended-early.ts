import { parseExpression } from 'prettier-plugin-leptos/rust';
import {
  type Attribute,
  type Element,
  type IncompleteTag,
  type OpenTag,
  opaqueTokens,
  type Span,
  visit,
} from 'tree-sitter-leptos';
import { viewsIn } from '../elements.js';
import type { Fix } from '../finding.js';
import type { Report, Rule } from '../rule.js';
import { outsideBrackets } from '../rust-text.js';

/**
 * A `>` that was meant as an operator, an arrow or the end of generics, and ended the tag
 * (view-language.md 1.5, V-GT in 6.2). The macro itself says nothing: what was cut off becomes text.
 */
export const tagEndedEarly: Rule = {
  name: 'tag-ended-early',
  severity: 'error',
  scope: 'view',
  *check({ document }) {
    for (const view of viewsIn(document)) {
      const reports: Report[] = [];
      visit(view, place => {
        if (place.kind !== 'element' && place.kind !== 'incomplete_tag') return;
        const atEnd = place.kind === 'element' ? atTagEnd(place, document.text) : undefined;
        const report = inValue(place, document.text) ?? atEnd;
        if (report !== undefined) reports.push(report);
      });
      yield* reports;
    }
  },
};

/** More than anyone writes: a file full of text must not be read again for every tag. */
const LONGEST_TAG = 2000;

/** The `>` lies in a value that does not parse: the tree kept the value together, the macro does not. */
function inValue(tag: Element | IncompleteTag, text: string): Report | undefined {
  const open = tag.kind === 'element' ? tag.open : tag;
  for (const attribute of open.attributes) {
    if (attribute.value?.form !== 'expression' || attribute.value.code?.errors.length === 0) continue;
    const start = startOfValue(attribute, text);
    const value = outsideBrackets(text.slice(start, attribute.value.end));
    const offset = value.indexOf('>');
    // Any other `>` is none of the value's: it was half-typed, and the parser looked for its rest.
    if (offset === -1 || !isCutOff(value.slice(0, offset))) continue;
    // Behind what was half-typed the parser looked for its rest: that is none of the value's.
    const closers = closersInFront(value.slice(0, offset), value.slice(offset + 1));
    const meant = { start, end: closers === undefined ? attribute.value.end : start + offset + 1 + closers };
    const isMeant = isExpression(text.slice(meant.start, meant.end));
    return report({
      attribute,
      at: start + offset,
      tagStart: open.start,
      tornEnd: open.end,
      ...(isMeant ? { meant: text.slice(meant.start, meant.end), fix: braces(meant) } : { meant: undefined }),
    });
  }
  return undefined;
}

/** The `>` ended the tag, and what follows shows that it was not meant to. */
function atTagEnd({ open }: Element, text: string): Report | undefined {
  if (open.selfClosing) return undefined;
  const last = lastValue(open, text);
  if (last === undefined) return undefined;
  const { attribute } = last;
  const at = open.tagEnd.start;
  // Where the value is whole and no text follows, nothing was cut off: the usual case, for which nothing is read.
  if (last.isWhole && !textFollows(text, at + 1)) return undefined;
  const start = startOfValue(attribute, text);
  const value = outsideBrackets(text.slice(start, at));
  const torn = tornText(text, at + 1);
  const spaced = /[^\S\n]$/.test(value) && /^[=>]?[^\S\n]/.test(torn);
  if (!isCutOff(value) && !goesOn(torn, spaced || attribute.key === 'when')) return undefined;
  const closers = closersInFront(value, torn);
  const rest = closers === undefined ? operandOf(torn) : torn.slice(0, closers);
  const operand = withoutComments(rest, text.slice(at + 1, at + 1 + LONGEST_TAG));
  const meant = { start, end: at + 1 + operand.length };
  const shown = text.slice(meant.start, meant.end);
  // What stands in braces behind white space may be an attribute of its own.
  const isClear = ENDS.test(torn.slice(rest.length)) && !/\s\{/.test(operand);
  return report({
    attribute,
    at,
    tagStart: open.start,
    tornEnd: at + 1 + (torn.search(/(?<![-=])>(?!=)/) + 1 || torn.length),
    meant: isClear ? shown : undefined,
    ...(isClear && isExpression(shown) ? { fix: braces(meant) } : {}),
  });
}

/** The value that a tag ends with, also one of which the parser could make nothing. */
function lastValue({ items }: OpenTag, text: string): { attribute: Attribute; isWhole: boolean } | undefined {
  const written = items.filter(item => item.kind !== 'rust_comment');
  const last = written.at(-1);
  if (last?.kind === 'attribute') {
    if (last.value?.form !== 'expression') return undefined;
    return { attribute: last, isWhole: last.value.code?.errors.length === 0 };
  }
  const attribute = written.at(-2);
  if (last?.kind !== 'unparsed' || attribute?.kind !== 'attribute' || attribute.value !== undefined) return undefined;
  return text.startsWith('=', last.start) ? { attribute, isWhole: false } : undefined;
}

/** Whether unquoted text stands behind a tag. */
function textFollows(text: string, offset: number): boolean {
  let next = offset;
  while (/\s/.test(text.charAt(next))) next++;
  return next < text.length && !'<"{}'.includes(text.charAt(next));
}

/** Where a value begins, also where the tree takes it for a piece that does not parse and a rest. */
function startOfValue(attribute: Attribute, text: string): number {
  const equals = text.indexOf('=', attribute.keyEnd.end);
  return equals + 1 + text.slice(equals + 1).search(/\S/);
}

/**
 * What a cut-off tag became: the text from the `>` to the next tag, brackets and strings hidden.
 * Empty where a string or a block follows, which is what content looks like.
 */
function tornText(text: string, from: number): string {
  const following = text.slice(from, from + LONGEST_TAG);
  if (/^\s*["{<]/.test(following)) return '';
  return outsideBrackets(following).split(TAG_START, 1)[0] ?? '';
}

/** A `<` with blanks on both sides, or in front of a number or `=`, is an operator: nobody writes a tag like that. */
const TAG_START = /(?<!\s)<(?![=\d])|<(?![=\d\s])/;

/** What may follow the operand: the next attribute, or the end of the tag with content or the next tag behind it. */
const ENDS = /^\s*$|^\s+[A-Za-z_][\w:.-]*=|^\s*\/?>\s*(?:$|[{\u{0}])/u;

/** Whether a text is one whole expression. */
function isExpression(text: string): boolean {
  return parseExpression(text, 0, text.length) !== undefined;
}

/**
 * Whether a value ends in the middle: an arrow, generics or the parameters of a closure that are not over yet, or a
 * condition without its block.
 */
function isCutOff(value: string): boolean {
  return (
    /[-=]$/.test(value) ||
    /::\s*<|^\s*<|\bas\s+[\w:]+</.test(value) ||
    /^(?:\s*move\b)?\s*\|[^|]*$/.test(value) ||
    /(?:^|\||\belse)\s*(?:if|match|while)\b[^{]*$/.test(value)
  );
}

/** Where the generics begin that a value ends in. */
const GENERICS = /(?:::\s*<|^\s*<|\bas\s+[\w:]+<).*$/s;

/**
 * How many `>` behind the first one close generics as well, where the tag itself ends right behind them, as in
 * `on:click=save::<u8>>"Save"`; undefined where the value goes on, or there are no generics.
 */
function closersInFront(value: string, behind: string): number | undefined {
  const generics = GENERICS.exec(value)?.[0];
  if (generics === undefined) return undefined;
  const depth = generics.split('<').length - generics.split(/(?<![-=])>/).length;
  const glued = /^>*/.exec(behind)?.[0].length ?? 0;
  return depth > 0 && glued === depth ? depth - 1 : undefined;
}

/**
 * Whether the text behind the `>` is the rest of a tag. `<a href=url>Home > Docs</a>`, `<button>=</button>` and
 * `<p class=c>x=5</p>` are not: more than one sign is needed, unless there is no other reading.
 */
function goesOn(torn: string, looksLikeOperator: boolean): boolean {
  const attributeAt = torn.search(/(?<=^|\s)[A-Za-z_][\w:.-]*=(?![=>])/);
  const operandAt = torn.search(/[\w"'({[\u{0}]/u);
  if (operandAt === -1) return false;
  const rest = torn.slice(operandAt);
  if (rest.includes('/>')) return true;
  const endsLater = /(?<![-=])>/.test(attributeAt === -1 ? rest : torn.slice(attributeAt));
  if (attributeAt !== -1 && endsLater) return true;
  return looksLikeOperator && (endsLater || attributeAt > operandAt || /^[=>]/.test(torn));
}

/** What of the torn text belongs to the value: all up to the next attribute or the tag's real end. */
function operandOf(torn: string): string {
  const glued = torn.length - torn.replace(/^[=>]+/, '').length;
  const end = torn.slice(glued).search(/\s+[A-Za-z_][\w:.-]*=(?!=)|\s*\/?>/);
  return (end === -1 ? torn : torn.slice(0, glued + end)).trimEnd();
}

/** An operand without the comments behind it, which belong to the tag. @param text The same with nothing hidden. */
function withoutComments(operand: string, text: string): string {
  let end = operand.length;
  for (const token of [...opaqueTokens(text.slice(0, end))].reverse()) {
    if (token.kind === 'literal' || token.end !== end) break;
    end = text.slice(0, token.start).trimEnd().length;
  }
  return operand.slice(0, end);
}

function braces({ start, end }: Span): Fix {
  return {
    title: 'Put the value in braces',
    edits: [
      { start, end: start, text: '{' },
      { start: end, end, text: '}' },
    ],
  };
}

interface Found {
  readonly attribute: Attribute;
  /** Where the `>` is. */
  readonly at: number;
  readonly tagStart: number;
  /** Where the tag was meant to end. */
  readonly tornEnd: number;
  /** The whole value, where it is clear what belongs to it. */
  readonly meant: string | undefined;
  readonly fix?: Fix;
}

function report({ attribute, at, tagStart, tornEnd, meant, fix }: Found): Report {
  const shown = meant !== undefined && meant.length <= 60 && !/[\n\r]/.test(meant) ? meant : '…';
  return {
    start: at,
    end: at + 1,
    message:
      'The tag ends at this `>`: the macro takes the first `>` outside brackets as the end. ' +
      `Put the value in braces: \`${attribute.key}={${shown}}\`.`,
    explains: { within: { start: attribute.keyEnd.end, end: tornEnd }, unclosedAt: tagStart },
    ...(fix === undefined ? {} : { fix }),
  };
}

import { isVoidElement } from 'tree-sitter-leptos/parserless';
import { TokenKind } from '../../rust/tokens.js';
import { isDirectlyInView } from '../macro-call.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';

/** `<p></p>` may become `<p />`, and the other way round, as the closing tag style says; `<br></br>` always does. */
export function closingTag({ before, after, groups, rules }: Walk): boolean {
  if (!isDirectlyInView(before, groups, rules.macroNames)) return false;
  if (isSelfClosing(after)) {
    const end = endOfCloseTag(before);
    if (end === undefined || !(rules.closingTagStyle === 'SelfClosing' || isVoidElement(before.word(before.at + 3)))) {
      return false;
    }
    before.at = end;
    after.at += 2;
    return true;
  }
  const end = isSelfClosing(before) ? endOfCloseTag(after) : undefined;
  if (end === undefined || rules.closingTagStyle !== 'NonSelfClosing') return false;
  before.at += 2;
  after.at = end;
  return true;
}

function isSelfClosing(side: Side): boolean {
  return side.is(side.at, '/') && side.is(side.at + 1, '>');
}

/** Behind `></name>`, if that is what comes next. */
function endOfCloseTag(side: Side): number | undefined {
  const { at } = side;
  if (!side.is(at, '>') || !side.is(at + 1, '<') || !side.is(at + 2, '/')) return undefined;
  let depth = 0;
  for (let index = at + 3; side.kind(index) !== undefined; index++) {
    if (side.is(index, '<')) depth++;
    else if (side.is(index, '>')) {
      if (depth === 0) return index + 1;
      depth--;
    } else if (side.is(index, '{')) index = side.partner(index);
    else if (depth === 0 && !isInName(side, index)) return undefined;
  }
  return undefined;
}

function isInName(side: Side, index: number): boolean {
  if (side.isIdent(index) || side.kind(index) === TokenKind.Literal) return true;
  return side.is(index, ':') || side.is(index, '-') || side.is(index, '.');
}

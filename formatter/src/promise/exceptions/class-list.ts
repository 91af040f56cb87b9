import { TokenKind } from '../../rust/tokens.js';
import { isViewMacro, macroName } from '../macro-call.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';

/** The classes in a literal of a sorted attribute may stand in another order. */
export function classList(walk: Walk): boolean {
  const { before, after, rules } = walk;
  if (rules.sortedAttributes.length === 0) return false;
  if (before.kind(before.at) !== TokenKind.Literal || after.kind(after.at) !== TokenKind.Literal) return false;
  const key = keyOfValue(walk);
  if (key === undefined || !rules.sortedAttributes.includes(key)) return false;
  if (!holdsSameClasses(before.word(before.at), after.word(after.at))) return false;
  before.at++;
  after.at++;
  return true;
}

/** The key of the attribute whose value the next token is, or is an element of. */
function keyOfValue({ before, groups, rules }: Walk): string | undefined {
  let value = before.at;
  for (const open of groups.all(before)) {
    const name = macroName(before, open);
    if (name !== undefined) return isViewMacro(name, rules.macroNames) ? keyInFrontOf(before, value) : undefined;
    if (!isInList(before, value)) return undefined;
    value = open;
  }
  return undefined;
}

/** Whether an element of a tuple or array, or the content of a block, begins here: no call's argument. */
function isInList(side: Side, index: number): boolean {
  return side.is(index - 1, ',') || side.isOpen(index - 1);
}

/** `class` in front of the value in `class="…"`, without white space. */
function keyInFrontOf(side: Side, value: number): string | undefined {
  if (!side.is(value - 1, '=')) return undefined;
  let key = '';
  let isNameNext = true;
  for (let at = value - 2; at >= 0; at--) {
    const isSeparator = side.is(at, ':') || side.is(at, '-') || side.is(at, '.');
    if (!isSeparator && !(isNameNext && (side.isIdent(at) || side.kind(at) === TokenKind.Literal))) return key;
    isNameNext = isSeparator;
    key = side.word(at) + key;
  }
  return key;
}

function holdsSameClasses(before: string, after: string): boolean {
  const [head, content, tail] = parts(before);
  const [otherHead, otherContent, otherTail] = parts(after);
  return head === otherHead && tail === otherTail && sorted(content) === sorted(otherContent);
}

/** What is in front of a string's content, the content, and what is behind it. */
function parts(literal: string): readonly [string, string, string] {
  const start = literal.indexOf('"') + 1;
  const end = Math.max(literal.lastIndexOf('"'), start);
  return [literal.slice(0, start), literal.slice(start, end), literal.slice(end)];
}

function sorted(classes: string): string {
  return classes.split(/\s+/).filter(Boolean).sort().join(' ');
}

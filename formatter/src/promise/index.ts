import { type Lexed, type LexedComment, TokenKind } from '../rust/tokens.js';
import { standAlike } from './comment-places.js';
import { passComments } from './comments.js';
import { bracesInBraces } from './exceptions/braces-in-braces.js';
import { OTHER_TREE, SAME_TREE } from './exceptions/index.js';
import { Groups } from './groups.js';
import { isDirectlyInView, isInRust } from './macro-call.js';
import { isSameToken, Side } from './side.js';
import { isSameSpacing } from './spacing.js';
import type { PromiseRules, Walk } from './walk.js';
import { isSameWhiteSpace, passText } from './white-space.js';

export { type TextRange, textGaps } from './text-gaps.js';
export type { PromiseRules } from './walk.js';

/** What a formatted view would have lost or changed. */
export interface BrokenPromise {
  readonly kind: 'token' | 'comment' | 'string' | 'white_space';
  /** UTF-16 offset in the text that the view was in. */
  readonly offset: number;
  /** What is wrong, in one sentence. */
  readonly message: string;
}

/** Longer ones are cut in messages. */
const LONGEST_QUOTE = 40;

export interface Verdict {
  /** The first thing that is broken. */
  readonly broken: BrokenPromise | undefined;
  /**
   * Whether it is certain that a parser takes the formatted view for the same tree, or for one that is printed in the
   * same way: it has the same tokens, save for differences of which that is known, and comments at the same places.
   */
  readonly isSameTree: boolean;
}

/**
 * Checks that a formatted view has the tokens, comments, strings and visible white space that it had, save for the
 * listed exceptions. It knows tokens only, nothing of the parsers and printers that it watches over. Linear: one pass
 * over both texts.
 *
 * @param before The tokens of the macro call as it was, views nested in it included.
 * @param after The same as it is formatted; undefined where that has none.
 */
export function checkPromise(before: Lexed, after: Lexed | undefined, rules: PromiseRules): Verdict {
  if (after === undefined) {
    const what = broken('token', before.starts[0] ?? 0, 'What it would become are no tokens of Rust');
    return { broken: what, isSameTree: false };
  }
  const [one, other] = [new Side(before, rules.textBefore), new Side(after, rules.textAfter ?? [])];
  const walk = { before: one, after: other, groups: new Groups(one, other), rules, isReshaped: false };
  const found = compare(walk);
  return { broken: found, isSameTree: found === undefined && !walk.isReshaped };
}

function compare(walk: Walk): BrokenPromise | undefined {
  const { before, after } = walk;
  while (!before.isAtEnd || !after.isAtEnd) {
    if (closesAlone(walk) || bracesInBraces(walk)) continue;
    if (!isSameToken(before, after)) {
      if (before.isInText(before.at) || after.isInText(after.at) || !isException(walk)) return brokenToken(walk);
      continue;
    }
    const found = brokenInFront(walk);
    if (found !== undefined) return found;
    pass(walk);
  }
  return brokenComment(before, after, false);
}

/** Passes a closing delimiter whose opening one stands on one side only. */
function closesAlone(walk: Walk): boolean {
  const { before, after, groups } = walk;
  if (before.at === groups.closeBefore) before.at++;
  else if (after.at === groups.closeAfter) {
    walk.isReshaped ||= !groups.closesAtEnd;
    after.at++;
  } else return false;
  groups.close();
  return true;
}

function isException(walk: Walk): boolean {
  if (SAME_TREE.some(exception => exception(walk))) return true;
  walk.isReshaped = true;
  return OTHER_TREE.some(exception => exception(walk));
}

/** Passes the next tokens, which are the same. */
function pass({ before, after, groups }: Walk): void {
  const kind = before.kind(before.at);
  if (kind === TokenKind.Open) {
    groups.openBoth();
    return;
  }
  if (kind === TokenKind.Close) groups.close();
  before.at++;
  after.at++;
}

/** What differs between the next tokens, which are the same, and those in front of them. */
function brokenInFront(walk: Walk): BrokenPromise | undefined {
  const { before, after, rules } = walk;
  const [comments, otherComments] = [before.comment, after.comment];
  const comment = brokenComment(before, after, isComma(walk));
  if (comment !== undefined) return comment;
  const place = passText(before);
  if (before.comment > comments) {
    walk.isReshaped ||= place !== 'outside' || !standAlike(before, after, comments, otherComments);
  }
  if (rules.textAfter !== undefined && place !== passText(after)) {
    return broken('white_space', before.start(before.at), 'Unquoted text would begin or end at another place');
  }
  if (place === 'outside') {
    if (isSameSpacing(walk)) return undefined;
    return broken('token', before.start(before.at), 'An operator would fall apart, or two would become one');
  }
  if (isSameWhiteSpace(before, after, place)) return undefined;
  return broken('white_space', before.start(before.at), `The white space ${PLACES[place]} text would change`);
}

const PLACES = { start: 'in front of', inside: 'in', end: 'behind' } as const;

/** Whether the next token is a comma of Rust: as rustfmt has it, it may move in front of the comments in front of it. */
function isComma(walk: Walk): boolean {
  const { before, groups, rules } = walk;
  if (!before.is(before.at, ',') || isDirectlyInView(before, groups, rules.macroNames)) return false;
  return isInRust(walk);
}

function brokenComment(before: Side, after: Side, mayWait: boolean): BrokenPromise | undefined {
  const different = passComments(before, after, mayWait);
  if (different === undefined) return undefined;
  const offset = different.before?.start ?? before.start(before.at);
  if (different.before === undefined) {
    return broken('comment', offset, `The comment ${quote(after, different.after)} would come to stand here`);
  }
  return broken('comment', offset, `The comment ${quote(before, different.before)} would be lost, moved, or changed`);
}

function quote(side: Side, comment: LexedComment | undefined): string {
  return comment === undefined ? '' : shorten(side.text.slice(comment.start, comment.end));
}

function brokenToken({ before, after }: Walk): BrokenPromise {
  const offset = before.start(before.at);
  if (after.isAtEnd) return broken('token', offset, `${shorten(before.word(before.at))} would be lost`);
  const found = shorten(after.word(after.at));
  if (before.isAtEnd) return broken('token', offset, `${found} would come to stand here`);
  const message = `${shorten(before.word(before.at))} stands here, where ${found} would come to stand`;
  return broken(isString(before) && isString(after) ? 'string' : 'token', offset, message);
}

function isString(side: Side): boolean {
  return side.kind(side.at) === TokenKind.Literal && side.word(side.at).includes('"');
}

function shorten(text: string): string {
  return `\`${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}\``;
}

function broken(kind: BrokenPromise['kind'], offset: number, sentence: string): BrokenPromise {
  return { kind, offset, message: `${sentence}.` };
}

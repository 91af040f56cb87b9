import { readInnerAttribute } from './attributes.js';
import { Cursor, type Source } from './cursor.js';
import { CLOSE_BRACE, type Delimiters, isOpening, OPEN_BRACE, SEMICOLON } from './delimiters.js';
import { ScopeBuilder } from './scope-builder.js';
import { endOfBlanks, isBehindWord } from './words.js';

const BANG = 33;
const SPACE = 32;
const HASH = 35;
const SLASH = 47;

/** What a group of delimiters is to names. */
enum Frame {
  /** Statements, among which items may be. */
  Code,
  /** The content of an `impl` or a `trait`, whose functions are no names of their own. */
  Associated,
  /** Parentheses, brackets, the content of a macro call: blocks may be deeper inside. */
  Other,
  /** Tokens that are code elsewhere, if at all: of `quote!` and its like. */
  Opaque,
}

/** Macros that do not run what they hold where it stands. */
const QUOTING = /(?:quote\w*|macro_rules)\s*$/;

/** What a statement that declares something begins with, besides attributes. */
const DECLARATION =
  /(?:async|const|enum|extern|fn|impl|macro(?:_rules)?|mod|pub|static|struct|trait|type|union|unsafe|use)\b/y;

/** The first letters of those: most other statements need no closer look. */
const FIRST_LETTERS: ReadonlySet<number> = new Set([...'acefimpstu'].map(letter => letter.charCodeAt(0)));

/**
 * Reads an item that begins a statement.
 *
 * @returns Where it ends; where it should begin if there is none.
 */
export type ReadStatement = (scope: ScopeBuilder, at: number, end: number) => number;

/**
 * Reads the blocks of code in `[start, end)` that have names of their own into the scope around them.
 *
 * @param isAssociated Whether the first braces are those of an `impl` or a `trait`.
 */
export function readBlocks(
  source: Source,
  scope: ScopeBuilder,
  start: number,
  end: number,
  isAssociated: boolean,
  readStatement: ReadStatement,
): void {
  if (holdsBraces(source.delimiters, start, end)) {
    new BlockWalk(source, scope, readStatement).run(start, end, isAssociated);
  }
}

/** The values of most constants have none, and there are files full of those. */
function holdsBraces(delimiters: Delimiters, start: number, end: number): boolean {
  for (let index = delimiters.indexFrom(start); delimiters.startAt(index) < end; index++) {
    if (delimiters.codes[index] === OPEN_BRACE) return true;
  }
  return false;
}

class BlockWalk {
  private readonly delimiters: Delimiters;
  /** The open groups: what they are, and the scopes of those that have something to tell. */
  private readonly openings: number[] = [];
  private readonly frames: Frame[] = [];
  private readonly scopes: (ScopeBuilder | undefined)[] = [];

  constructor(
    private readonly source: Source,
    private readonly outer: ScopeBuilder,
    private readonly readStatement: ReadStatement,
  ) {
    this.delimiters = source.delimiters;
  }

  run(start: number, end: number, isAssociated: boolean): void {
    const { delimiters } = this;
    let index = delimiters.indexFrom(start);
    while (delimiters.startAt(index) < end) {
      const code = delimiters.codes[index] ?? 0;
      let statement = delimiters.startAt(index) + 1;
      if (isOpening(code)) {
        this.open(index, isAssociated && this.frames.length === 0 ? Frame.Associated : this.frameOf(index, code));
        if (code !== OPEN_BRACE) statement = -1;
      } else if (code === SEMICOLON || !this.close(index) || code !== CLOSE_BRACE) {
        if (code !== SEMICOLON) statement = -1;
      }
      const behind = statement === -1 ? -1 : this.statementEnd(statement);
      index++;
      while (delimiters.startAt(index) < behind) index++;
    }
    // What broken code leaves open is closed by the end.
    while (this.openings.length > 0) this.pop(end);
  }

  private open(index: number, frame: Frame): void {
    this.openings.push(index);
    this.frames.push(frame);
    this.scopes.push(undefined);
  }

  /** Whether a closing delimiter closes the innermost group; it may be one that an item inside of it left over. */
  private close(index: number): boolean {
    const opening = this.openings.at(-1);
    if (opening === undefined || this.delimiters.closers[opening] !== index) return false;
    this.pop(this.delimiters.startAt(index));
    return true;
  }

  private pop(end: number): void {
    const opening = this.openings.pop() ?? 0;
    this.frames.pop();
    const scope = this.scopes.pop();
    if (scope === undefined) return;
    if (scope.hasNames) this.scopeHere().blocks.push(scope.finish(this.delimiters.startAt(opening) + 1, end));
    else if (this.scopes.length > 0 && this.scopes.at(-1) === undefined) this.scopes[this.scopes.length - 1] = scope;
    else this.scopeHere().blocks.push(...scope.blocks);
  }

  private scopeHere(): ScopeBuilder {
    if (this.scopes.length === 0) return this.outer;
    const found = this.scopes.at(-1);
    if (found !== undefined) return found;
    const scope = new ScopeBuilder();
    this.scopes[this.scopes.length - 1] = scope;
    return scope;
  }

  private frameOf(index: number, code: number): Frame {
    const { text } = this.source;
    if (this.frames.at(-1) === Frame.Opaque) return Frame.Opaque;
    let before = this.delimiters.startAt(index) - 1;
    while (before > 0 && text.charCodeAt(before) === 32) before--;
    const isCall = text.charCodeAt(before) === BANG && isBehindWord(text, before);
    if (isCall && QUOTING.test(text.slice(Math.max(0, before - 20), before))) return Frame.Opaque;
    return code === OPEN_BRACE && !isCall ? Frame.Code : Frame.Other;
  }

  /** Where the items end that begin at a statement; -1 where there are none. */
  private statementEnd(at: number): number {
    if (this.frames.at(-1) !== Frame.Code) return -1;
    const end = this.delimiters.contentEnd(this.openings.at(-1) ?? 0);
    let from = at;
    for (;;) {
      from = this.behindInnerAttributes(from, end);
      if (!this.mayBeItem(from, end)) break;
      const scope = this.scopeHere();
      const behind = this.readStatement(scope, from, end);
      if (behind === from) break;
      from = behind;
    }
    return from === at ? -1 : from;
  }

  /** `{ #![allow(…)]`: what concerns the block itself. */
  private behindInnerAttributes(at: number, end: number): number {
    if (!this.source.text.startsWith('#!', this.startOfStatement(at))) return at;
    const cursor = new Cursor(this.source, at, end);
    do cursor.peekDocs();
    while (readInnerAttribute(cursor) !== undefined);
    return cursor.at;
  }

  private startOfStatement(at: number): number {
    const { text } = this.source;
    // Blanks without comments are what is nearly always there.
    let start = at;
    while (text.charCodeAt(start) <= SPACE) start++;
    return text.charCodeAt(start) === SLASH ? endOfBlanks(text, start) : start;
  }

  private mayBeItem(at: number, end: number): boolean {
    const { text } = this.source;
    const start = this.startOfStatement(at);
    const code = text.charCodeAt(start);
    if (start >= end || (code !== HASH && !FIRST_LETTERS.has(code))) return false;
    DECLARATION.lastIndex = start;
    return code === HASH || DECLARATION.test(text);
  }
}

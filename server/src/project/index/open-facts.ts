import { matchingDelimiter, type Span } from 'tree-sitter-leptos';
import type { FileFacts, Item, Scope } from '../../facts/facts.js';
import { readFacts } from '../../facts/read-facts.js';
import { changeBetween, type TextChange } from '../../text-change.js';
import { movedFacts } from './moved-facts.js';

/** Characters that open and close nothing, and begin neither a literal nor a comment. */
const PLAIN = /^[\w \t<>=.:,;&|+*%?@$^~-]*$/;

/** Words that declare something, or belong to what does. */
const DECLARES =
  /^(?:async|const|crate|default|enum|extern|fn|impl|macro|macro_rules|mod|pub|self|static|struct|super|trait|type|union|unsafe|use|where)$/;

/** How long nobody must have typed until a file is read as a whole again, in milliseconds. */
const QUIET = 400;

/**
 * The facts of a file that an editor has open. To read a large file takes longer than a keystroke may: as long as
 * somebody types in the body of a function, and nothing that could declare anything, what is behind only moves.
 */
export class OpenFacts {
  private facts: FileFacts;
  private means: object = {};
  private changedAt = 0;
  /** Whether the facts were moved since they were read: the names of tags may be those of before. */
  private isMoved = false;

  constructor(private text: string) {
    this.facts = readFacts(text);
  }

  /** The same object as long as nothing but places in the facts has changed. */
  get meaning(): object {
    return this.means;
  }

  /**
   * The facts of the text as it is now.
   *
   * @param now In milliseconds.
   */
  read(text: string, now = performance.now()): FileFacts {
    const change = changeBetween(this.text, text);
    const isQuiet = now - this.changedAt > QUIET;
    if (change === undefined) {
      if (this.isMoved && isQuiet) this.readAnew(text);
      return this.facts;
    }
    if (declaresNothing(this.facts, this.text, text, change) && !(this.isMoved && isQuiet)) {
      this.facts = movedFacts(this.facts, change.oldEnd, change.newEnd - change.oldEnd);
      this.text = text;
      this.isMoved = true;
    } else this.readAnew(text);
    this.changedAt = now;
    return this.facts;
  }

  private readAnew(text: string): void {
    this.text = text;
    this.facts = readFacts(text);
    this.means = {};
    this.isMoved = false;
  }
}

/** Whether a change can mean nothing for what a file declares. */
function declaresNothing(facts: FileFacts, before: string, after: string, change: TextChange): boolean {
  const { start, oldEnd, newEnd } = change;
  if (!PLAIN.test(before.slice(start, oldEnd)) || !PLAIN.test(after.slice(start, newEnd))) return false;
  return (
    isPlainWord(before, start, oldEnd) && isPlainWord(after, start, newEnd) && isInCode(facts.scope, before, change)
  );
}

/** Whether the words around a piece of text declare nothing, and are no part of a literal, a comment or a macro's name. */
function isPlainWord(text: string, start: number, end: number): boolean {
  const before = /[\w#/*'"!]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const behind = /^[\w#/*'"!]*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  const around = before + text.slice(start, end) + behind;
  return around.split(/[^\w#/*'"!]+/).every(word => /^\w*$/.test(word) && !DECLARES.test(word));
}

/** Whether a change lies in code, and in nothing that is declared there. */
function isInCode(scope: Scope, text: string, change: TextChange): boolean {
  let inner: Scope | undefined = scope;
  while (inner !== undefined) {
    if (touchesDeclaration(inner, text, change)) return false;
    inner = scopeAround(inner, change);
  }
  return true;
}

/** Whether a change may alter an import, the head of an item, the beginning or the end of a scope, or a macro's call. */
function touchesDeclaration({ items, imports, macroCalls, blocks }: Scope, text: string, change: TextChange): boolean {
  const isTouched = (one: Span): boolean => one.start <= change.oldEnd && change.start <= one.end;
  if (macroCalls.some(isTouched)) return true;
  if (imports.some(({ useStart, useEnd }) => isTouched({ start: useStart, end: useEnd }))) return true;
  if (items.some(item => isTouched(item) && !isInside(item.content, change) && !isInBody(item, text, change)))
    return true;
  return blocks.some(block => isTouched(block) && !isInside(block, change));
}

/** The module or block of code in which a change lies. */
function scopeAround({ items, blocks }: Scope, change: TextChange): Scope | undefined {
  const scopes = [...items.flatMap(({ content }) => content ?? []), ...blocks];
  return scopes.find(scope => isInside(scope, change));
}

function isInside(scope: Scope | undefined, { start, oldEnd }: TextChange): boolean {
  return scope !== undefined && scope.start < start && oldEnd < scope.end;
}

/** Whether a change lies between the braces of a function. */
function isInBody({ kind, nameStart, end }: Item, text: string, { start, oldEnd }: TextChange): boolean {
  if (kind !== 'fn' || oldEnd >= end) return false;
  const open = text.indexOf('(', nameStart);
  const close = open < 0 ? undefined : matchingDelimiter(text, open);
  const brace = close === undefined ? -1 : text.indexOf('{', close);
  return brace >= 0 && brace < start;
}

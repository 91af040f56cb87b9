import { Cursor, type Group, type Source } from './cursor.js';
import { squeezed } from './squeezed.js';

const HASH = 35;

/** A branch of `cfg_if!`: its content, and the predicates that must all hold for it. */
export interface Branch {
  readonly content: Group;
  readonly predicates: readonly string[];
}

/** The branches of `if #[cfg(…)] { … } else if #[cfg(…)] { … } else { … }`, as far as they are written. */
export function cfgIfBranches(source: Source, start: number, end: number): readonly Branch[] {
  const cursor = new Cursor(source, start, end);
  const branches: Branch[] = [];
  let failed: readonly string[] = [];
  for (;;) {
    if (cursor.peekWord() === 'else') cursor.word();
    const predicate = cursor.peekWord() === 'if' ? readCondition(cursor) : undefined;
    cursor.peek();
    const content = cursor.group;
    if (content === undefined) return branches;
    cursor.at = content.end;
    branches.push({ content, predicates: predicate === undefined ? failed : [...failed, predicate] });
    if (predicate !== undefined) failed = [...failed, `not(${predicate})`];
  }
}

/** `if #[cfg(predicate)]` */
function readCondition(cursor: Cursor): string | undefined {
  cursor.word();
  if (cursor.peek() !== HASH) return undefined;
  cursor.at++;
  cursor.peek();
  const { group: brackets, source } = cursor;
  if (brackets === undefined) return undefined;
  cursor.at = brackets.end;
  const inner = new Cursor(source, brackets.start, brackets.contentEnd);
  if (inner.word() !== 'cfg') return undefined;
  inner.peek();
  const { group } = inner;
  return group === undefined ? undefined : squeezed(source.text, group.start, group.contentEnd);
}

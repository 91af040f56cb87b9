import { isViewMacro, macroName, standardDelimiter } from '../macro-call.js';
import type { Walk } from '../walk.js';

/** The delimiters of views and of standard macros may become the usual ones (leptosfmt.md 1.5, 2.13). */
export function macroDelimiters(walk: Walk): boolean {
  const { before, after, groups } = walk;
  if (before.isOpen(before.at) && after.isOpen(after.at)) {
    if (!isUsual(walk, after.at)) return false;
    // With braces a macro is a statement, which stands on lines of its own.
    walk.isReshaped = true;
    groups.openBoth();
    return true;
  }
  if (!before.isClose(before.at) || !after.isClose(after.at)) return false;
  const open = after.partner(after.at);
  if (before.partner(before.at) !== groups.innermost(before) || open !== groups.innermost(after)) return false;
  if (!isUsual(walk, open)) return false;
  before.at++;
  after.at++;
  groups.close();
  return true;
}

/** Whether the delimiter at this index of the formatted text is the usual one of a macro. */
function isUsual({ after, rules }: Walk, open: number): boolean {
  const name = macroName(after, open);
  if (name === undefined) return false;
  return after.is(open, isViewMacro(name, rules.macroNames) ? '{' : (standardDelimiter(name) ?? ' '));
}

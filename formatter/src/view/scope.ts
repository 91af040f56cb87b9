import type { View } from 'tree-sitter-leptos';

/** The reactive scope that views began with up to Leptos 0.4: `view! { cx, … }`. */
export interface Scope {
  readonly name: string;
  /** Behind the comma, as an offset in the text. */
  readonly end: number;
}

const SCOPE = /\s*([\p{XID_Start}_][\p{XID_Continue}]*)\s*,/uy;

/** Reads the scope of a macro call whose content begins at `start` and ends at `end` (UTF-16 offsets). */
export function readScope(text: string, start: number, end: number): Scope | undefined {
  SCOPE.lastIndex = start;
  const name = SCOPE.exec(text)?.[1];
  return name === undefined || SCOPE.lastIndex > end ? undefined : { name, end: SCOPE.lastIndex };
}

/** As `readScope`, for a view, whether its body was read from its delimiter or from behind the scope on. */
export function scopeOf(text: string, view: View): Scope | undefined {
  return readScope(text, contentStart(text, view), view.body.end);
}

/** Behind the opening delimiter. */
function contentStart(text: string, view: View): number {
  const open = /\s*!\s*[([{]/uy;
  open.lastIndex = view.macro.end;
  return open.test(text) ? open.lastIndex : view.body.start;
}

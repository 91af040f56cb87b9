import type { Attribute } from 'tree-sitter-leptos';

/** Values behind which a word would become a part of them. */
const GOES_ON = /(?:\.\.=?|\b(?:return|break(?:\s+'\w+)?|yield))$/;

/** A path at the end, or something like it: no field behind a dot (but the end of a range), and no number. */
const ENDS_IN_PATH = /(?<![\p{XID_Continue}]|(?<!\.)\.\s*)(?:r#)?[\p{XID_Start}_][\p{XID_Continue}]*$/u;

/** Whether the key of another attribute behind this one would become a part of its value (view-language.md 1.6). */
export function takesKey({ value }: Attribute, text: string): boolean {
  if (value?.form === 'missing') return true;
  return value?.form === 'expression' && GOES_ON.test(text.slice(value.start, value.end));
}

/** Whether `{` behind an attribute would be read as a struct: `a=b {..c}` is `b { ..c }` (view-language.md 1.6). */
export function takesBlock({ value }: Attribute, text: string): boolean {
  return value?.form === 'expression' && ENDS_IN_PATH.test(text.slice(value.start, value.end));
}

import type { Attribute } from '../ast.js';
import type { RustContext } from './context.js';
import { printMeta } from './meta.js';
import { printVerbatim } from './verbatim.js';

/** Prints the attributes and doc comments in front of something, and what separates them from it. */
export function printOuterAttributes(context: RustContext, attributes: readonly Attribute[]): void {
  for (const attribute of attributes) printAttribute(context, attribute);
}

function printAttribute(context: RustContext, attribute: Attribute): void {
  const { out, text } = context;
  const source = text.slice(attribute.start, attribute.end);
  if (attribute.doc) {
    // In a macro's body, only the macro's own parsing knows that it is no comment.
    context.comments.takeBefore(attribute.end);
    out.word(source.trimEnd());
    out.hardbreak();
    return;
  }
  const meta = { start: attribute.start + source.indexOf('[') + 1, end: attribute.end - 1 };
  const isPlain = !context.comments.hasBetween(attribute.start, meta.start);
  if (isPlain && printMeta(context, meta, '#[', 'as_written')) out.word(']');
  else printVerbatim(context, attribute);
  out.space();
}

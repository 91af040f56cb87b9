import type { Attribute, AttributeValue, RustCode, Span } from 'tree-sitter-leptos';
import { parseExpression, parsePatterns } from '../rust/parse/index.js';
import { printPattern } from '../rust/print/pattern.js';
import { skipTrivia } from '../rust/print/trivia.js';
import { bracesFor } from './attribute-braces.js';
import type { ViewContext } from './context.js';
import { holdsComment } from './holds-comment.js';
import { isNamedPair } from './named-pair.js';
import { printAsWritten, printCodeAsWritten } from './print-as-written.js';
import type { AttributeItem } from './print-attributes.js';
import { printBlockValue, printCodeBlock, printValue, readCodeBlock, rustContext } from './print-code.js';

/** Prints an attribute; what follows it decides whether a value needs braces. */
export function printAttribute(context: ViewContext, item: AttributeItem, next: AttributeItem | undefined): void {
  switch (item.kind) {
    case 'attribute':
      printKeyed(context, item, next);
      return;
    case 'spread':
    case 'shorthand':
      printCodeBlock(context, item.code);
      return;
    default:
      // Views with anything else do not parse and are not printed.
      context.out.word(context.text.slice(item.start, item.end));
  }
}

function printKeyed(context: ViewContext, attribute: Attribute, next: AttributeItem | undefined): void {
  const { start } = attribute;
  if (holdsComment(context.text, start, attribute.value?.start ?? attribute.bindings?.start ?? attribute.end)) {
    printAsWritten(context, attribute);
    return;
  }
  context.out.word(attribute.key);
  if (attribute.bindings !== undefined) printBindings(context, attribute.bindings);
  if (attribute.value === undefined) return;
  printAttributeValue(context, attribute, attribute.value, next);
}

/** The value with the attributes of Rust in front of its expression. */
function wholeValue(text: string, attribute: Attribute, { end }: AttributeValue): Span {
  return { start: skipTrivia(text, text.indexOf('=', attribute.start) + 1), end };
}

/** Prints a value that is written in braces. */
function printBraced(context: ViewContext, code: RustCode, next: AttributeItem | undefined): void {
  const block = readCodeBlock(context, code);
  if (block === undefined) printCodeAsWritten(context, code);
  else if (block.single === undefined || bracesFor(context, block.single, block.lexed, true, next) === 'around')
    printBlockValue(block);
  else printValue(block.rust, block.single);
}

/** The patterns of `let(a, b)`. */
function printBindings(context: ViewContext, bindings: RustCode): void {
  const { out } = context;
  const { start, end } = bindings;
  const parsed = parsePatterns(context.source, start + 1, end - 1);
  if (parsed === undefined || parsed.comments.length > 0) {
    printAsWritten(context, bindings);
    return;
  }
  const rust = rustContext(context, bindings, parsed.comments);
  out.word('(');
  for (const [index, pattern] of parsed.node.entries()) {
    if (index > 0) {
      out.word(',');
      out.space();
    }
    printPattern(rust, pattern);
  }
  out.word(')');
}

function printAttributeValue(
  context: ViewContext,
  attribute: Attribute,
  value: AttributeValue,
  next: AttributeItem | undefined,
): void {
  const { code } = value;
  if (code === undefined) return;
  context.out.word('=');
  const span = wholeValue(context.text, attribute, value);
  const { start, end } = span;
  const isWhole = start === value.start && value.continuation === undefined;
  if (context.options.embeddedRust === 'verbatim') {
    printValueAsWritten(context, span, code);
    return;
  }
  if (value.form === 'block' && isWhole) {
    printBraced(context, code, next);
    return;
  }
  const parsed = parseExpression(context.source, start, end);
  if (parsed === undefined) {
    printValueAsWritten(context, span, code);
    return;
  }
  const rust = rustContext(context, code, parsed.comments);
  const mustBeBare = isNamedPair(attribute.key, parsed.node);
  const braces = mustBeBare ? 'none' : bracesFor(context, parsed.node, parsed.lexed, false, next);
  if (braces === 'around') context.out.word('{');
  printValue(rust, parsed.node);
  if (braces === 'around') context.out.word('}');
}

function printValueAsWritten(context: ViewContext, span: Span, code: RustCode): void {
  // With attributes of Rust in front, or something behind that only an old parser takes, it is more than its code.
  if (span.start === code.start && span.end === code.end) printCodeAsWritten(context, code);
  else printAsWritten(context, span);
}

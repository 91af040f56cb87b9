import type { Attribute, Range, TemplateNode, ViewContent } from './records.js';

/** What of a view has to be the same in both parsers, one line per fact. */
export function outline(view: ViewContent, docComments: readonly Range[], text: Buffer): string[] {
  const lines = view.globalClass ? ['global class'] : [];
  const context: Context = { lines, docComments, text };
  addNodes(view.nodes, '', context);
  addComments(view.comments, context);
  return lines;
}

/** The first difference of two outlines, or nothing when they are equal. */
export function firstDifference(expected: readonly string[], found: readonly string[]): string | undefined {
  const length = Math.max(expected.length, found.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [expected[index], found[index]];
    if (left === right) continue;
    return `expected ${left?.trim() ?? 'nothing'}, found ${right?.trim() ?? 'nothing'}`;
  }
  return undefined;
}

interface Context {
  lines: string[];
  /** Those of the real parser, for both sides. */
  docComments: readonly Range[];
  text: Buffer;
}

function addNodes(nodes: readonly TemplateNode[], indent: string, context: Context): void {
  let afterRawText = false;
  for (const node of nodes) {
    const isRawText = node.kind === 'raw_text';
    if (isRawText && isDocumentation(node, context)) continue;
    // A comment may cut unquoted text in two, which makes no difference to a reader.
    if (isRawText && afterRawText) continue;
    afterRawText = isRawText;
    context.lines.push(indent + describeNode(node));
    if (node.kind === 'element') {
      const attributes = node.attributes.map(describeAttribute);
      context.lines.push(...attributes.map(attribute => `${indent}  ${attribute}`));
    }
    if ('children' in node) addNodes(node.children, `${indent}  `, context);
  }
}

function describeNode(node: TemplateNode): string {
  // Raw text starts where its first doc comment does, which our side may leave out.
  if (node.kind === 'raw_text') return 'raw_text';
  if (node.kind !== 'element') return `${node.kind} at ${node.start}`;
  const generics = node.generics?.replace(/\s+/g, '') ?? '';
  const end = node.selfClosing ? ' /' : node.closed ? '' : ' unclosed';
  return `element <${node.name}${generics}${end}> at ${node.start}`;
}

function describeAttribute(attribute: Attribute): string {
  if ('spread' in attribute) return `spread at ${attribute.start}`;
  const binding = attribute.binding ? '(…)' : '';
  const value = attribute.value === null ? '' : `=${attribute.value}`;
  return `attribute ${attribute.key}${binding}${value} at ${attribute.start}`;
}

/** The compiler hands doc comments to the macro as tokens, so they are raw text to rstml. */
function isDocumentation(node: TemplateNode, { docComments, text }: Context): boolean {
  let rest = '';
  let offset = node.start;
  for (const [start, end] of docComments) {
    if (end <= offset || start >= node.end) continue;
    rest += text.toString('utf8', offset, start);
    offset = end;
  }
  rest += offset < node.end ? text.toString('utf8', offset, node.end) : '';
  return rest.trim() === '';
}

function addComments(comments: readonly Range[], { lines, docComments, text }: Context): void {
  const documentation = new Set(docComments.map(([start]) => start));
  const plain = comments.filter(([start]) => !documentation.has(start));
  for (const [start, end] of plain.sort(([left], [right]) => left - right)) {
    // Grammars differ on whether a line break belongs to the comment.
    const length = Buffer.byteLength(text.toString('utf8', start, end).trimEnd());
    lines.push(`comment from ${start} to ${start + length}`);
  }
}

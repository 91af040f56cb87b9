import { pathAt, type Span, type ViewDocument } from 'tree-sitter-leptos';
import { stringLiterals } from './string-literals.js';

/** The value of an attribute whose string is not closed yet, so that no tree has it: `<p class="a`. */
export interface OpenValue {
  /** The whole key: `class`, `style:color`. */
  readonly key: string;
  /** From the quote to the cursor, UTF-16 offsets. */
  readonly content: Span;
  readonly raw: boolean;
  /** Whether it is the first of a tuple: `class=("a`. */
  readonly inTuple: boolean;
}

/** How far back a tag's beginning is looked for, in UTF-16 units. */
const REACH = 400;

/** `<p title="x" class=`, as far as it is written in front of the quote. */
const HEAD = /<[A-Za-z][\w:.-]*(?:\s(?:[^<]*\s)?)([\w:-]+)\s*=\s*(\(\s*(?:\[[^\])]*)?)?$/;

/** The value that is being typed at a UTF-16 offset, told from the text alone; undefined where nobody can be sure. */
export function openValueAt(document: ViewDocument, offset: number): OpenValue | undefined {
  const { text, lines } = document;
  const lineStart = lines.startOf(lines.positionAt(offset).line);
  if (!/=[\s([]*(?:"[^"]*",\s*)*r?#*"[^"]*$/.test(text.slice(Math.max(lineStart, offset - REACH), offset)))
    return undefined;
  const view = pathAt(document, offset).findLast(place => place.kind === 'view');
  if (view === undefined) return undefined;
  for (const { content, raw } of stringLiterals(text, { start: view.body.start, end: offset })) {
    if (content.end < offset || content.start > offset) continue;
    const before = text.slice(Math.max(view.body.start, content.start - REACH), content.start);
    const head = HEAD.exec(before.replace(/(?:r#*)?"$/, ''));
    if (head === null) return undefined;
    const [, key = '', tuple] = head;
    return { key, content: { start: content.start, end: offset }, raw, inTuple: tuple !== undefined };
  }
  return undefined;
}

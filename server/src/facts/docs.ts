import type { Outer } from './attributes.js';
import { sharedText } from './shared-text.js';
import { stringValue } from './string-value.js';

const SLASH = 47;

/** The doc comments of something as Markdown, as rustdoc reads them; undefined where there are none. */
export function docsOf(text: string, { docs }: Outer): string | undefined {
  if (docs.length === 0) return undefined;
  const hasComments = docs.some(({ start }) => text.charCodeAt(start) === SLASH);
  const lines = docs.flatMap(({ start, end }) => linesOf(text, start, end, hasComments));
  let indent = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line.trim() !== '') indent = Math.min(indent, line.length - line.trimStart().length);
  const markdown = lines
    .map(line => line.slice(indent).trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
  return markdown === '' ? undefined : sharedText(markdown);
}

/** @param hasComments Whether comments, which mostly begin with a blank, are among the docs of the same thing. */
function linesOf(text: string, start: number, end: number, hasComments: boolean): string[] {
  if (text.charCodeAt(start) !== SLASH) {
    // The value of `#[doc = …]`, of which only a literal is known here.
    const lines = stringValue(text.slice(start, end))?.split('\n') ?? [];
    return hasComments ? lines.map(line => ` ${line}`) : lines;
  }
  if (text.charCodeAt(start + 1) === SLASH) return [text.slice(start + 3, end)];
  return withoutStars(text.slice(start + 3, text.startsWith('*/', end - 2) ? end - 2 : end).split(/\r?\n/));
}

/** The lines of a block comment may all begin with a star, which does not belong to the text. */
function withoutStars(lines: string[]): string[] {
  const [first = '', ...others] = lines;
  const written = others.filter(line => line.trim() !== '');
  if (written.length === 0 || !written.every(line => line.trimStart().startsWith('*'))) return lines;
  return [first, ...others.map(line => line.trimStart().slice(1))];
}

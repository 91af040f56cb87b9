import { expect } from 'vitest';
import { Formatter } from '../src/format.js';
import type { FormatOptions } from '../src/options.js';

const formatter = await Formatter.load();

/** Formats a Rust file and expects that nothing is refused, and that formatting the result again changes nothing. */
export function formatted(source: string, options: Partial<FormatOptions> = {}): string {
  const { text, refusals } = formatter.format(source, options);
  expect(refusals).toEqual([]);
  expect(formatter.format(text, options).text).toBe(text);
  return text;
}

/** Formats the nodes of one view, which begins in the first column; returns the lines inside of it without their indentation. */
export function formattedNodes(nodes: string, options: Partial<FormatOptions> = {}): string {
  const text = formatted(`view! {\n${nodes}\n}`, options);
  const oneLine = /^view! \{ (.*) \}$/u.exec(text)?.[1];
  if (oneLine !== undefined) return oneLine;
  return text
    .split('\n')
    .slice(1, -1)
    .map(line => line.replace(/^ {4}/u, ''))
    .join('\n');
}

import type { Part, Text, ViewNode } from 'tree-sitter-leptos';
import { visit } from 'tree-sitter-leptos';
import { viewsIn } from '../elements.js';
import type { Report, Rule } from '../rule.js';
import { areSound } from '../view-soundness.js';

/** Entities that people write for what cannot be typed, and the character in a Rust string (HTML standard, "Named character references"). */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['bull', '•'],
  ['copy', '©'],
  ['darr', '↓'],
  ['euro', '€'],
  ['gt', '>'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['larr', '←'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['mdash', '—'],
  ['middot', '·'],
  ['minus', '−'],
  ['nbsp', '\\u{a0}'],
  ['ndash', '–'],
  ['raquo', '»'],
  ['rarr', '→'],
  ['rdquo', '”'],
  ['reg', '®'],
  ['rsquo', '’'],
  ['shy', '\\u{ad}'],
  ['thinsp', '\\u{2009}'],
  ['times', '×'],
  ['trade', '™'],
  ['uarr', '↑'],
  ['zwnj', '\\u{200c}'],
]);

/** Their text goes to the page as it is. */
const RAW_TEXT = new Set(['iframe', 'noscript', 'script', 'style', 'textarea']);

/** `&nbsp;` in a text: Leptos escapes it, and the page shows the letters (view-language.md 1.1, V-ENTITY in 6.2). */
export const entityInText: Rule = {
  name: 'entity-in-text',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    for (const view of viewsIn(document)) {
      const reports: Report[] = [];
      visit(view, place => {
        if (place.kind === 'text' && !isRawText(place)) reports.push(...entitiesIn(place.content, place.raw));
        else if (place.kind === 'raw_text' && !isRawText(place)) {
          for (const segment of place.segments) reports.push(...entitiesIn(segment, undefined));
        }
      });
      if (reports.length > 0 && areSound(document)) yield* reports;
    }
  },
};

function isRawText({ owner }: ViewNode): boolean {
  return owner !== undefined && 'name' in owner && typeof owner.name === 'string' && RAW_TEXT.has(owner.name);
}

/** @param raw Whether the string takes no escapes; undefined for text without quotes, which takes only what Rust has as a token. */
function* entitiesIn(part: Part, raw: Text['raw'] | undefined): Generator<Report> {
  for (const { 0: entity, 1: name = '', index } of part.text.matchAll(/&(#\d+|#x[\da-f]+|[a-z]+);/gi)) {
    const character = characterOf(name);
    if (character === undefined) continue;
    const start = part.start + index;
    const end = start + entity.length;
    const isWritable = raw === false || (raw === true && !character.startsWith('\\'));
    yield {
      start,
      end,
      message: `Leptos shows \`${entity}\` as these letters: in a string, write \`${character}\`.`,
      ...(isWritable ? { fix: { title: `Write \`${character}\``, edits: [{ start, end, text: character }] } } : {}),
    };
  }
}

/** The character as it stands in a string of Rust. */
function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? `\\u{${code.toString(16)}}` : undefined;
}

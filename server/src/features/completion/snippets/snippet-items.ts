import type { Span } from 'tree-sitter-leptos';
import type { LeptosVersion } from '../../../project/leptos-version.js';
import type { Completion } from '../item.js';
import { plainText } from '../lsp-snippet.js';
import { bodyFor, type Idiom, ITEM_IDIOMS, VIEW_IDIOMS } from './idioms.js';

/** A proposal, wherever it is made. */
type SnippetRow = Omit<Completion, 'start' | 'end'>;

const ROWS = new Map<readonly Idiom[], Map<string, readonly SnippetRow[]>>();

/**
 * The proposals of idioms, those left out that a version does not have.
 *
 * @param idioms One of the lists of `idioms.ts`.
 * @param span What they replace.
 * @param typed How much of each body is there already, in front of the span: 1 behind a `<`.
 */
export function snippetItems(idioms: readonly Idiom[], version: LeptosVersion, span: Span, typed = 0): Completion[] {
  const { start, end } = span;
  return rowsOf(idioms, version, typed).map(row => ({ start, end, ...row }));
}

/** Made once, as they are asked for with each keystroke. */
function rowsOf(idioms: readonly Idiom[], version: LeptosVersion, typed: number): readonly SnippetRow[] {
  const byKey = ROWS.get(idioms) ?? new Map<string, readonly SnippetRow[]>();
  ROWS.set(idioms, byKey);
  const key = `${version} ${typed}`;
  const rows = byKey.get(key) ?? idioms.flatMap(idiom => rowOf(idiom, bodyFor(idiom, version)?.slice(typed)) ?? []);
  byKey.set(key, rows);
  return rows;
}

function rowOf({ name, description }: Idiom, snippet: string | undefined): SnippetRow | undefined {
  if (snippet === undefined) return undefined;
  return {
    // The name alone is the component's.
    label: `${name} …`,
    kind: 'snippet',
    text: plainText(snippet),
    snippet,
    detail: description,
    sortText: `5${name}`,
    filterText: name,
    topic: { about: 'idiom', name },
  };
}

/** How an idiom is written in a version, in markdown; undefined where there is none of that name. */
export function idiomDocumentation(name: string, version: LeptosVersion): string | undefined {
  const idiom = [...VIEW_IDIOMS, ...ITEM_IDIOMS].find(one => one.name === name);
  const body = idiom && bodyFor(idiom, version);
  return body === undefined ? undefined : `\`\`\`rust\n${plainText(body)}\n\`\`\``;
}

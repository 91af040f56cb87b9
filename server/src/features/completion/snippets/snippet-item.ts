import type { Span } from 'tree-sitter-leptos';
import type { LeptosVersion } from '../../../project/leptos-version.js';
import type { Completion } from '../item.js';
import { plainText } from '../lsp-snippet.js';
import { bodyFor, type Idiom, ITEM_IDIOMS, VIEW_IDIOMS } from './idioms.js';

/**
 * The proposal of an idiom, nothing where the version does not have it.
 *
 * @param placed What of the body replaces which span.
 */
export function snippetItem(
  idiom: Idiom,
  version: LeptosVersion,
  placed: (body: string) => { readonly span: Span; readonly body: string },
): Completion[] {
  const body = bodyFor(idiom, version);
  if (body === undefined) return [];
  const { span, body: snippet } = placed(body);
  return [
    {
      ...span,
      // The name alone is the component's.
      label: `${idiom.name} …`,
      kind: 'snippet',
      text: plainTextOnce(snippet),
      snippet,
      detail: idiom.description,
      sortText: `5${idiom.name}`,
      filterText: idiom.name,
      topic: { about: 'idiom', name: idiom.name },
    },
  ];
}

/** How an idiom is written in a version, in markdown; undefined where there is none of that name. */
export function idiomDocumentation(name: string, version: LeptosVersion): string | undefined {
  const idiom = [...VIEW_IDIOMS, ...ITEM_IDIOMS].find(one => one.name === name);
  const body = idiom && bodyFor(idiom, version);
  return body === undefined ? undefined : `\`\`\`rust\n${plainTextOnce(body)}\n\`\`\``;
}

const PLAIN = new Map<string, string>();

/** All are ours, and each is asked for again with each keystroke. */
function plainTextOnce(snippet: string): string {
  const known = PLAIN.get(snippet);
  if (known !== undefined) return known;
  const plain = plainText(snippet);
  PLAIN.set(snippet, plain);
  return plain;
}

import { opaqueTokens, pathAt, type TextEdit, type ViewDocument } from 'tree-sitter-leptos';
import type { Item, Prop } from '../../facts/facts.js';
import { blanked } from '../rust-code.js';
import type { Refusal } from './renaming.js';
import { writtenOut } from './written-out.js';

/**
 * The edits that rename a parameter of a function and its uses in the body.
 *
 * What a name means is Rust's business: where the body may use it for something else as well, nothing is renamed.
 */
export function parameterEdits(
  document: ViewDocument,
  item: Item,
  { name, nameStart, end }: Prop,
  newName: string,
): readonly TextEdit[] | Refusal {
  const { text } = document;
  const body = text.slice(end, item.end);
  const unclear = unclearUse(body, name);
  if (unclear !== undefined) {
    return {
      refusal: `\`${name}\` cannot be renamed for sure: ${unclear}. Rename it in its declaration, with rust-analyzer.`,
    };
  }
  const edits: TextEdit[] = [{ start: nameStart, end: nameStart + name.length, text: newName }];
  for (const start of wordsIn(body, name, end)) {
    const place = pathAt(document, start).at(-1);
    const span = { start, end: start + name.length };
    if (place === undefined || place.kind === 'rust') {
      if (!isLabel(text, start, name)) edits.push({ ...span, text: newName });
    } else if (place.kind === 'attribute' && place.key === name && place.value === undefined) {
      edits.push({ ...span, text: writtenOut(place, name, newName) });
    }
  }
  return edits;
}

/** Why a name in a body may mean something else than the parameter. */
function unclearUse(body: string, name: string): string | undefined {
  const code = blanked(body);
  const word = `(?<![\\p{XID_Continue}.])${name}(?![\\p{XID_Continue}])`;
  const has = (pattern: string) => new RegExp(pattern, 'u').test(code);
  if (has(`\\blet\\s[^=;]*${word}[^=;]*(?:=|;)`)) return 'the body declares a variable of the same name';
  if (has(`\\|[^|]*${word}[^|]*\\|`)) return 'a closure has a parameter of the same name';
  if (has(`\\bfor\\s[^{;]*?${word}[^{;]*?\\bin\\b`) || has(`${word}(?:\\s*@[^=]*)?\\s*(?:if\\s[^=]*)?=>`))
    return 'a pattern binds the same name';
  if (has(`\\blet:\\s*${name}\\b`)) return 'a tag binds the same name';
  if (has(`[\\p{XID_Continue}]\\s*\\{(?:[^{}]*,)?\\s*${name}\\s*[,}]`)) return 'a struct takes it by its name';
  const inText = new RegExp(`\\{${name}(?:[:}])`);
  return inText.test(body) && literals(body).some(literal => inText.test(literal))
    ? 'a format string holds it'
    : undefined;
}

/** Fields, methods and arguments have names of their own. */
function isLabel(text: string, start: number, name: string): boolean {
  const end = start + name.length;
  return (
    /(?<!\.)\.\s*$/.test(text.slice(Math.max(0, start - 20), start)) || /^\s*:(?!:)/.test(text.slice(end, end + 20))
  );
}

function wordsIn(body: string, name: string, from: number): number[] {
  const word = new RegExp(`(?<![\\p{XID_Continue}#])${name}(?![\\p{XID_Continue}])`, 'gu');
  return [...blanked(body).matchAll(word)].map(({ index }) => from + index);
}

function literals(body: string): string[] {
  return [...opaqueTokens(body)]
    .filter(({ kind }) => kind === 'literal')
    .map(({ start, end }) => body.slice(start, end));
}

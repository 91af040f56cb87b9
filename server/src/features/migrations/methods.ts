import type { ViewDocument } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { codeOf } from '../rust-code.js';
import type { Migration } from './migration.js';
import { declares } from './rust-words.js';

/** Methods of Leptos' types that have another name, or give something else, since 0.7 (view-language.md 7.3). */
export function migrateMethods({ text }: ViewDocument, version: LeptosVersion): Migration[] {
  if (!atLeast(version, '0.7')) return [];
  return [
    ...(text.includes('.call(') && text.includes('Callback') ? callbacksIn(codeOf(text)) : []),
    ...(text.includes('.cloned()') && /use_(?:params|query)_map/.test(text) ? parametersIn(codeOf(text)) : []),
  ];
}

/** `on_change.call(1)` of what is declared as a callback, and as nothing else. */
function callbacksIn(code: string): Migration[] {
  if (declares(code, 'Callback')) return [];
  const names = new Map<string, boolean>();
  // Directives of views have no blank behind the colon, and their attributes no `let` in front.
  const declared = /(?:\blet\s+(?:mut\s+)?(\w+)\s*=|(?<![\w:])(\w+)\s*:\s)\s*([\w:]*)/g;
  for (const [, variable, name = variable ?? '', type = ''] of code.matchAll(declared)) {
    names.set(name, (names.get(name) ?? true) && /^(?:leptos::(?:\w+::)?)?Callback(?:::\w+)?$/.test(type));
  }
  return [...code.matchAll(/(?<![\w.])(?:self\s*\.\s*)?(\w+)\s*\.\s*call(?=\s*\()/g)].flatMap(match => {
    if (names.get(match[1] ?? '') !== true) return [];
    const end = match.index + match[0].length;
    const start = end - 'call'.length;
    return [{ start, end, from: 'call', to: 'run', edits: [{ start, end, text: 'run' }] }];
  });
}

/** `params.with(|p| p.get("id").cloned())`: what a map of parameters gives is a string of one's own. */
function parametersIn(code: string): Migration[] {
  const maps = String.raw`use_(?:params|query)_map\s*\(\s*\)`;
  const names = [...code.matchAll(new RegExp(String.raw`\blet\s+(\w+)\s*=\s*${maps}\s*;`, 'g'))].map(
    ([, name]) => name,
  );
  const map = String.raw`(?<![\w.])(?:${[...names, maps].join('|')})`;
  const read = String.raw`(?:\s*\.\s*with(?:_untracked)?\s*\(\s*(?:move\s*)?\|\s*(\w+)\s*\|\s*\1|\s*\.\s*get(?:_untracked)?\s*\(\s*\)|\s*\(\s*\))`;
  const pattern = new RegExp(String.raw`${map}${read}\s*\.\s*get\s*\([^()]*\)(\s*\.\s*cloned\s*\(\s*\))`, 'g');
  return [...code.matchAll(pattern)].map(match => {
    const end = match.index + match[0].length;
    const start = end - (match[2] ?? '').length;
    return { start, end, from: '.cloned()', to: 'nothing', edits: [{ start, end, text: '' }] };
  });
}

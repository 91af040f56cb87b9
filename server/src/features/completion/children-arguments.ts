import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** What a component's children are called with gets a name of the developer's: a good one is near. */
const USUAL = 'item';

/**
 * `let:name`: a name for what the component passes to its children. Of `each=move || todos.get()` that is one `todo`.
 */
export function childrenArguments({ document, place }: CompletionQuery): Completion[] {
  if (place?.kind !== 'attributeName' || place.attribute?.directive?.text !== 'let') return [];
  const each = place.tag.attributes.find(({ key }) => key === 'each')?.value?.code;
  const list =
    each &&
    /(\w+)\s*(?:\.\s*(?:get|with|read|iter|into_iter|clone)\s*\([^)]*\)\s*)*\}?$/.exec(
      document.text.slice(each.start, each.end),
    );
  const names = [...(list?.[1] === undefined ? [] : singular(list[1])), USUAL];
  return [...new Set(names)].map((name, index) => {
    const label = `let:${name}`;
    return {
      ...place.span,
      label,
      kind: 'directive',
      text: label,
      sortText: String(index),
      topic: { about: 'directive', name: 'let' },
    };
  });
}

/** `todos` is many of `todo`; a word that is no plural says nothing. */
function singular(name: string): string[] {
  const last = /[a-z]+$/.exec(name)?.[0] ?? '';
  if (/(?:ss|us|is)$/.test(last) || !last.endsWith('s') || last.length < 3) return [];
  if (last.endsWith('ies')) return [`${last.slice(0, -3)}y`];
  return [/(?:ch|sh|x|ss)es$/.test(last) ? last.slice(0, -2) : last.slice(0, -1)];
}

import type { Place, Span } from 'tree-sitter-leptos';
import type { ElementInfo, HtmlCatalogue } from '../../html/catalogue.js';
import { insideOut, openElementsAt } from '../open-elements.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** Children that an element nearly always has. */
const USUAL_CHILDREN: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  menu: ['li'],
  dl: ['dt', 'dd'],
  table: ['thead', 'tbody', 'tfoot', 'tr', 'caption', 'colgroup'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
  colgroup: ['col'],
  select: ['option', 'optgroup'],
  optgroup: ['option'],
  datalist: ['option'],
  html: ['head', 'body'],
  head: ['title', 'meta', 'link', 'script', 'style'],
  picture: ['source', 'img'],
  video: ['source', 'track'],
  audio: ['source', 'track'],
  details: ['summary'],
  figure: ['figcaption', 'img'],
  fieldset: ['legend'],
};

/** The names behind `<`: the elements that can stand there, and the close tag of what is open. */
export function tagNames({ place, context: { html } }: CompletionQuery): Completion[] {
  if (place?.kind !== 'tagName') return [];
  const { span, parents, owner } = place;
  const parent = insideOut(parents).find(place => place.kind === 'element');
  const parentName = parent?.open.name.form === 'element' ? parent.name : undefined;
  const usual = USUAL_CHILDREN[parentName ?? ''] ?? [];
  const seen = new Set<string>();
  const items: Completion[] = [];
  for (const { name, namespace } of elementsIn(parents, html)) {
    if (seen.has(name)) continue;
    seen.add(name);
    const rank = usual.includes(name) ? 0 : namespace === 'html' ? 1 : 2;
    items.push({
      ...span,
      label: name,
      kind: 'tag',
      text: name,
      sortText: `${rank}${name}`,
      topic: { about: 'tag', tag: name },
      ...(namespace === 'html' ? {} : { detail: namespace === 'svg' ? 'SVG' : 'MathML' }),
    });
  }
  return [...items, ...closings(span, parents, owner.start)];
}

/** `<` followed by the close tag of what is open here. */
function closings(span: Span, parents: readonly Place[], offset: number): Completion[] {
  const [innermost] = openElementsAt(parents, offset).filter(element => !element.isClosed);
  if (innermost === undefined) return [];
  const text = `/${innermost.closeName}>`;
  return [{ ...span, label: text.slice(0, -1), kind: 'closeTag', text, sortText: '3' }];
}

/**
 * The elements that may stand in a parent. What a component's children and a view's roots end up in is not known, so
 * everything may stand there.
 */
function elementsIn(parents: readonly Place[], html: HtmlCatalogue): readonly ElementInfo[] {
  for (const place of insideOut(parents)) {
    if (place.kind !== 'element') continue;
    if (place.open.name.isComponent || place.name === 'foreignObject') break;
    if (place.name === 'svg') return html.elements('svg');
    if (place.name === 'math') return html.elements('mathml');
    if (html.namespaceOf(place.name) === 'html') return [...html.elements('html'), ...foreignRoots(html)];
  }
  return [...html.elements('html'), ...html.elements('svg'), ...html.elements('mathml')];
}

function foreignRoots(html: HtmlCatalogue): ElementInfo[] {
  return [html.element('svg'), html.element('math')].filter(element => element !== undefined);
}

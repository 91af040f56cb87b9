import type { Place, Span } from 'tree-sitter-leptos';
import type { ElementInfo, HtmlCatalogue, Namespace } from '../../html/catalogue.js';
import { everydayRank } from '../../html/everyday-elements.js';
import { insideOut, openElementsAt } from '../open-elements.js';
import type { Completion, Topic } from './item.js';
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
export function tagNames({ place, typed, context: { html } }: CompletionQuery): Completion[] {
  if (place?.kind !== 'tagName') return [];
  const { span, parents, owner } = place;
  const parent = insideOut(parents).find(place => place.kind === 'element');
  const parentName = parent?.open.name.form === 'element' ? parent.name : undefined;
  const usual = USUAL_CHILDREN[parentName ?? ''] ?? [];
  const { start, end } = span;
  const names = namesIn(parents, html).filter(({ name }) => typed.fits(start, name));
  const items = names.map(({ name, topic, detail, sortText: unusual }): Completion => {
    const sortText = usual.includes(name) ? `0${name}` : unusual;
    // Hundreds of these are made for each keystroke: written out, they are made several times as fast as by spreading.
    return detail === undefined
      ? { start, end, label: name, kind: 'tag', text: name, sortText, topic }
      : { start, end, label: name, kind: 'tag', text: name, sortText, topic, detail };
  });
  return [...items, ...closings(span, parents, owner.start)];
}

/** What a proposal is made of, wherever it is made. */
interface NameRow {
  readonly name: string;
  readonly topic: Topic;
  readonly detail: string | undefined;
  /** Everyday elements in front of the rest of HTML, and that in front of the others. */
  readonly sortText: string;
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
function namesIn(parents: readonly Place[], html: HtmlCatalogue): readonly NameRow[] {
  for (const place of insideOut(parents)) {
    if (place.kind !== 'element') continue;
    if (place.open.name.isComponent || place.name === 'foreignObject') break;
    if (place.name === 'svg') return rows('svg', html);
    if (place.name === 'math') return rows('mathml', html);
    if (html.namespaceOf(place.name) === 'html') return rows('html', html);
  }
  return rows('all', html);
}

type Content = Namespace | 'all';

const ROWS = new WeakMap<HtmlCatalogue, Map<Content, readonly NameRow[]>>();

/** The names for one kind of content; made once for each version of Leptos. */
function rows(content: Content, html: HtmlCatalogue): readonly NameRow[] {
  const byContent = ROWS.get(html) ?? new Map<Content, readonly NameRow[]>();
  ROWS.set(html, byContent);
  const known = byContent.get(content);
  if (known !== undefined) return known;
  const byName = new Map<string, NameRow>();
  for (const element of elementsFor(content, html)) {
    if (!byName.has(element.name)) byName.set(element.name, rowOf(element));
  }
  const made = [...byName.values()];
  byContent.set(content, made);
  return made;
}

function rowOf({ name, namespace }: ElementInfo): NameRow {
  const topic = { about: 'tag', tag: name } as const;
  if (namespace === 'html') return { name, topic, detail: undefined, sortText: htmlSortText(name) };
  return { name, topic, detail: namespace === 'svg' ? 'SVG' : 'MathML', sortText: `2${name}` };
}

function htmlSortText(name: string): string {
  const rank = everydayRank(name);
  return rank === undefined ? `11${name}` : `10${String(rank).padStart(2, '0')}`;
}

function elementsFor(content: Content, html: HtmlCatalogue): readonly ElementInfo[] {
  if (content === 'html') return [...html.elements('html'), ...foreignRoots(html)];
  if (content !== 'all') return html.elements(content);
  return [...html.elements('html'), ...html.elements('svg'), ...html.elements('mathml')];
}

function foreignRoots(html: HtmlCatalogue): ElementInfo[] {
  return [html.element('svg'), html.element('math')].filter(element => element !== undefined);
}

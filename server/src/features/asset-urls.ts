import { type Attribute, type Span, touches } from 'tree-sitter-leptos';
import { decodeString } from '../styles/rust-string.js';
import { onlyLiteral } from './string-literals.js';
import { kindOf } from './tag-kind.js';
import { nameOf, type Tag } from './tag-place.js';

/** An address in a value. */
export interface AssetUrl extends Span {
  readonly url: string;
}

/** The attributes that name a file or a page, by tag (HTML, Attributes: valid URL; leptos_meta for components). */
const URLS: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  iframe: ['src'],
  script: ['src'],
  input: ['src'],
  object: ['data'],
  link: ['href', 'imagesrcset'],
  image: ['href'],
  use: ['href'],
  a: ['href'],
  area: ['href'],
  Stylesheet: ['href'],
  Script: ['src'],
  Link: ['href'],
  A: ['href'],
};

/** Tags whose addresses are pages more often than files. */
const PAGES = new Set(['a', 'area', 'A', 'iframe']);

/** The addresses in an attribute's string, those of a `srcset` each by itself. */
export function assetUrls(attribute: Attribute, tag: Tag, text: string): AssetUrl[] {
  const literal = urlLiteral(attribute, tag, text);
  if (literal === undefined) return [];
  const { start, end } = literal;
  const written = text.slice(start, end);
  const pattern = isSet(attribute) ? /[^\s,]\S*(?=\s|$)/g : /\S(?:.*\S)?/g;
  return [...written.matchAll(pattern)]
    .map(({ index, 0: url }) => ({ url: url.replace(/,$/, ''), from: start + index }))
    .filter(({ url }) => !isSet(attribute) || !/^[\d.]+[wxh]$/.test(url))
    .map(({ url, from }) => ({ url, start: from, end: from + url.length }));
}

/** What of an address is typed at an offset, where files are likelier than pages. */
export function assetUrlAt(attribute: Attribute, tag: Tag, text: string, offset: number): AssetUrl | undefined {
  const literal = urlLiteral(attribute, tag, text);
  if (literal === undefined || !touches(literal, offset) || PAGES.has(tagName(tag))) return undefined;
  const before = /[^\s,]*$/.exec(text.slice(literal.start, offset))?.[0] ?? '';
  return { start: offset - before.length, end: offset, url: before };
}

/** The content of the string, where it means what is written. */
function urlLiteral(attribute: Attribute, tag: Tag, text: string): Span | undefined {
  const { value, directive, key } = attribute;
  if (directive !== undefined || !URLS[tagName(tag)]?.includes(key) || value?.form !== 'string') return undefined;
  const literal = value.code && onlyLiteral(text, value.code);
  if (literal === undefined) return undefined;
  const { start, end } = literal.content;
  return decodeString(text.slice(start, end), literal.raw)?.isPlain === true ? { start, end } : undefined;
}

function isSet({ key }: Attribute): boolean {
  return key.endsWith('srcset');
}

function tagName(tag: Tag): string {
  const name = nameOf(tag)?.name ?? '';
  return kindOf(tag) === 'component' ? name.replace(/^.*::/, '') : name;
}

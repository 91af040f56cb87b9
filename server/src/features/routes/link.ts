import type { Attribute } from 'tree-sitter-leptos';
import { nameOf, type Tag } from '../tag-place.js';

/** The attributes that hold a path of the application, by the last segment of the tag's name. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  A: ['href'],
  Redirect: ['path'],
  Form: ['action'],
  form: ['action'],
};

/** Whether an attribute can link to a route. */
export function isLink({ key }: Attribute, tag: Tag): boolean {
  const name = nameOf(tag)?.name ?? '';
  return LINKS[name.slice(name.lastIndexOf(':') + 1)]?.includes(key) === true;
}

/**
 * The path that a link leads to, without query and fragment.
 *
 * @returns Undefined where it leads out of the application, to a place on the same page, or is relative.
 */
export function pathOfLink(href: string): string | undefined {
  if (!href.startsWith('/') || href.startsWith('//')) return undefined;
  return href.replace(/[?#].*$/, '');
}

import type { Attribute } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { nameOf, type Tag } from '../tag-place.js';
import type { Segment } from './route-path.js';
import type { Route } from './routes-of-document.js';

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
  return LINKS[tagNameOf(tag)]?.includes(key) === true;
}

/**
 * What a link from a tag to a route has to say: the components of the router put its `base` in front before 0.7
 * (`resolve_path`), all others have to write it.
 */
export function linkSegments({ segments, baseLength }: Route, tag: Tag, version: LeptosVersion): readonly Segment[] {
  const isOfRouter = /^[A-Z]/.test(tagNameOf(tag));
  return isOfRouter && !atLeast(version, '0.7') ? segments.slice(baseLength) : segments;
}

function tagNameOf(tag: Tag): string {
  const name = nameOf(tag)?.name ?? '';
  return name.slice(name.lastIndexOf(':') + 1);
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

import type { Attribute } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import type { Report, Rule } from '../rule.js';

/** A `path!("…")` that the macro does not take (view-language.md 3.6). */
export const invalidRoutePath: Rule = {
  name: 'invalid-route-path',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (attribute.key !== 'path' || !ROUTES.test(element.name)) continue;
      const report = reportOf(attribute, document.text);
      if (report !== undefined) yield report;
    }
  },
};

const ROUTES = /(?:^|::)(?:Protected)?(?:Parent)?Route$/;

function reportOf({ value }: Attribute, text: string): Report | undefined {
  if (value?.code === undefined || value.code.errors.length > 0) return undefined;
  const written = text.slice(value.code.start, value.code.end);
  const [, before = '', path] = /^(\{?\s*(?:\w+::)*path!\s*[([{]\s*")([^"\\]*)"\s*[)\]}]\s*\}?$/.exec(written) ?? [];
  const mistake = path === undefined ? undefined : mistakeIn(path);
  if (mistake === undefined) return undefined;
  const start = value.code.start + before.length + mistake.at;
  return { start, end: start + mistake.length, message: mistake.message };
}

function mistakeIn(
  path: string,
): { readonly at: number; readonly length: number; readonly message: string } | undefined {
  const twice = path.indexOf('//');
  if (twice !== -1) return { at: twice, length: 2, message: 'A path has no empty part: write a single `/`.' };
  const wildcard = /(?:^|\/)(\*[^/]*)\/[^/]/.exec(path);
  if (wildcard?.[1] === undefined) return undefined;
  const message = `\`${wildcard[1]}\` takes all that follows, so that it must be the last part of the path.`;
  return { at: path.indexOf(wildcard[1]), length: wildcard[1].length, message };
}

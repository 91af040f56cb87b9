import type { Attribute } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import type { Report, Rule } from '../rule.js';

/** A `path!("…")` that the macro does not take (view-language.md 3.6). */
export const invalidRoutePath: Rule = {
  name: 'invalid-route-path',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document, version }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (attribute.key === 'path' && ROUTES.test(element.name)) yield* reportsOf(attribute, document.text, version);
    }
  },
};

const ROUTES = /(?:^|::)(?:Protected)?(?:Parent)?Route$/;

/** What a part may have in it besides ASCII letters and digits. */
const SIGNS = '-._~@';
const SIGNS_SINCE_0_9 = `${SIGNS}:!$&'()+,;=`;

/** A parameter as axum, Rocket and others write it. */
const FOREIGN_PARAMETER = /^(?:\{(\w+)\}|<(\w+)>|\[(\w+)\])$/;

/** Offsets in the path. */
interface Mistake {
  readonly at: number;
  readonly length: number;
  readonly message: string;
  /** What certainly was meant. */
  readonly meant?: string;
}

function* reportsOf({ value }: Attribute, text: string, version: LeptosVersion): Iterable<Report> {
  if (value?.code === undefined || value.code.errors.length > 0) return;
  const written = text.slice(value.code.start, value.code.end);
  const [, before = '', path] = /^(\{?\s*(?:\w+::)*path!\s*[([{]\s*")([^"\\]*)"\s*[)\]}]\s*\}?$/.exec(written) ?? [];
  if (path === undefined) return;
  for (const { at, length, message, meant } of mistakesIn(path, version)) {
    const start = value.code.start + before.length + at;
    const end = start + length;
    const fix = { title: `Write \`${meant}\``, edits: [{ start, end, text: meant ?? '' }] };
    yield { start, end, message, ...(meant === undefined ? {} : { fix }) };
  }
}

function mistakesIn(path: string, version: LeptosVersion): readonly Mistake[] {
  const twice = path.indexOf('//');
  if (twice !== -1) return [{ at: twice, length: 2, message: 'A path has no empty part: write a single `/`.' }];
  const parts = [...path.matchAll(/[^/]+/g)];
  return parts.flatMap(({ 0: part, index: at }, place) => {
    // A `/` at the end is a part of its own, and all that is left of `/*/`.
    const isLast = place === parts.length - 1 && (!path.endsWith('/') || (parts.length === 1 && part === '*'));
    const mistake = !isLast && part.startsWith('*') ? wildcardInFront(part) : unknownSign(part, version);
    return mistake === undefined ? [] : { at, length: part.length, ...mistake };
  });
}

function wildcardInFront(part: string): Pick<Mistake, 'message'> {
  return { message: `\`${part}\` takes all that follows, so that it must be the last part of the path.` };
}

function unknownSign(part: string, version: LeptosVersion): Pick<Mistake, 'message' | 'meant'> | undefined {
  // The macro does not look at the name of what can be left out.
  if (/^:.*\?$/s.test(part)) return undefined;
  const signs = atLeast(version, '0.9') ? SIGNS_SINCE_0_9 : SIGNS;
  const unknown = [...part.replace(/^[:*]/, '')].find(sign => !/[a-z\d]/i.test(sign) && !signs.includes(sign));
  if (unknown === undefined) return undefined;
  const [, ...names] = FOREIGN_PARAMETER.exec(part) ?? [];
  const name = names.find(each => each !== undefined);
  if (name !== undefined) return { message: `\`${part}\` is no parameter: write \`:${name}\`.`, meant: `:${name}` };
  if (/^\w+\?$/.test(part)) {
    return { message: `\`${part}\` is no parameter, and nothing else can be left out: write \`:${part}\`.` };
  }
  const query = /\?\w+=.*$/.exec(part)?.[0];
  if (query !== undefined) {
    return { message: `\`${part}\` has a query in it, which is no part of a path: remove \`${query}\`.` };
  }
  const shown = /\s/.test(unknown) ? 'white space' : `\`${unknown}\``;
  const message = `\`${part}\` has ${shown} in it: a part of a path is made of ASCII letters, digits and \`${signs}\`.`;
  return { message };
}

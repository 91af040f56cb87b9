/** A part of a route's path (view-language.md 3.6, 5.2). */
export interface Segment {
  readonly kind: 'static' | 'param' | 'optional' | 'wildcard';
  /** What stands there, or the parameter's name. */
  readonly name: string;
}

const SEGMENT_TYPES: Readonly<Record<string, Segment['kind']>> = {
  StaticSegment: 'static',
  ParamSegment: 'param',
  OptionalParamSegment: 'optional',
  WildcardSegment: 'wildcard',
};

/** A path as its parts mean it: `/users/:id`. */
export function pathText(segments: readonly Segment[]): string {
  return `/${segments.map(segmentText).join('/')}`;
}

function segmentText({ kind, name }: Segment): string {
  switch (kind) {
    case 'static':
      return name;
    case 'param':
      return `:${name}`;
    case 'optional':
      return `:${name}?`;
    case 'wildcard':
      return `*${name}`;
  }
}

/**
 * Reads the value of a route's `path`: `path!("/users/:id")`, `(StaticSegment("users"), ParamSegment("id"))`, and
 * `"/users/:id"` of older versions.
 *
 * @returns Undefined where it is anything else, and nothing is known of the path.
 */
export function readRoutePath(code: string): readonly Segment[] | undefined {
  const value = code.replace(/^\{\s*([\s\S]*?)\s*\}$/, '$1').trim();
  const literal = /^(?:(?:\w+::)*path!\s*[([{]\s*)?"([^"\\]*)"\s*[)\]}]?$/.exec(value)?.[1];
  if (literal !== undefined) return segmentsOf(literal);
  const parts = [...value.matchAll(/(\w+Segment)\s*(?:\(\s*"([^"\\]*)"\s*\))?|"([^"\\]*)"/g)];
  if (parts.length === 0) return value === '()' ? [] : undefined;
  // Nothing but segments: otherwise something is left that is not understood.
  if (value.replace(/(?:\w+::)*\w+Segment\s*\(\s*"[^"\\]*"\s*\)|"[^"\\]*"|[(),\s]/g, '') !== '') return undefined;
  return parts.flatMap(([, type, name, text]) => {
    const kind = type === undefined ? 'static' : SEGMENT_TYPES[type];
    const part = name ?? text ?? '';
    if (kind === undefined || part === '') return [];
    return kind === 'static' ? segmentsOf(part) : [{ kind, name: part }];
  });
}

/** The parts of `/users/:id`. */
export function segmentsOf(path: string): readonly Segment[] {
  return path
    .split('/')
    .filter(part => part !== '')
    .map(segmentOf);
}

function segmentOf(part: string): Segment {
  if (part.startsWith('*')) return { kind: 'wildcard', name: part.slice(1) };
  if (!part.startsWith(':')) return { kind: 'static', name: part };
  return part.endsWith('?') ? { kind: 'optional', name: part.slice(1, -1) } : { kind: 'param', name: part.slice(1) };
}

/** Whether a path that a browser asks for, without query and fragment, leads to a route. */
export function leadsTo(path: string, segments: readonly Segment[]): boolean {
  const parts = path.split('/').filter(part => part !== '');
  return matches(parts, segments);
}

function matches(parts: readonly string[], segments: readonly Segment[]): boolean {
  const [segment, ...others] = segments;
  if (segment === undefined) return parts.length === 0;
  const [part, ...rest] = parts;
  switch (segment.kind) {
    case 'wildcard':
      return true;
    case 'static':
      return part === segment.name && matches(rest, others);
    case 'param':
      return part !== undefined && matches(rest, others);
    case 'optional':
      return matches(parts, others) || (part !== undefined && matches(rest, others));
  }
}

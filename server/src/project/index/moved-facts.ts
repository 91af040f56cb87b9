import type { FileFacts } from '../../facts/facts.js';

/** Members that say where something stands. */
const PLACES: ReadonlySet<string> = new Set([
  'start',
  'end',
  'nameStart',
  'useStart',
  'useEnd',
  'bodyStart',
  'bodyEnd',
]);

/**
 * The facts of a file after an edit that declares nothing: all places from an offset on have moved. What lies in front
 * stays the same object.
 */
export function movedFacts(facts: FileFacts, from: number, by: number): FileFacts {
  if (by === 0) return facts;
  // Facts are plain data: what comes out has the members that went in.
  return { ...facts, scope: moved(facts.scope, from, by) as FileFacts['scope'] };
}

function moved(value: unknown, from: number, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(one => moved(one, from, by));
  if (endsBefore(value, from)) return value;
  // A copy that is changed in place: this happens with every keystroke, to all that stands behind it.
  const copy: Record<string, unknown> = { ...value };
  for (const name in copy) {
    const member = copy[name];
    if (typeof member === 'object') copy[name] = moved(member, from, by);
    else if (typeof member === 'number' && member >= from && PLACES.has(name)) copy[name] = member + by;
  }
  return copy;
}

function endsBefore(value: object, from: number): boolean {
  return 'end' in value && typeof value.end === 'number' && value.end < from && !('useEnd' in value);
}

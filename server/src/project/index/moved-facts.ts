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
  if (Array.isArray(value)) return value.map(one => moved(one, from, by));
  if (typeof value !== 'object' || value === null || endsBefore(value, from)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, movedMember(name, member, from, by)]));
}

function movedMember(name: string, member: unknown, from: number, by: number): unknown {
  if (typeof member === 'number') return PLACES.has(name) && member >= from ? member + by : member;
  return typeof member === 'object' ? moved(member, from, by) : member;
}

function endsBefore(value: object, from: number): boolean {
  return 'end' in value && typeof value.end === 'number' && value.end < from && !('useEnd' in value);
}

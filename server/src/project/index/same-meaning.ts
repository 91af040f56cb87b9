import type { FileFacts } from '../../facts/facts.js';

/** What is only a place in the text: an edit moves everything behind it. */
const PLACES = new Set(['start', 'end', 'nameStart', 'useStart', 'useEnd', 'bodyStart', 'bodyEnd']);

/** Whether two readings of a file differ in nothing but places. */
export function sameMeaning(before: FileFacts, after: FileFacts): boolean {
  const pending: [unknown, unknown][] = [[before, after]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [a, b] = pair;
    if (a === b) continue;
    if (!isObject(a) || !isObject(b)) return false;
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length) return false;
    for (const key of keys) {
      if (!(key in b)) return false;
      if (!PLACES.has(key)) pending.push([a[key], b[key]]);
    }
  }
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

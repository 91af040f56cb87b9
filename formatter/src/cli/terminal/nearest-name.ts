import { distance } from 'fastest-levenshtein';

/**
 * The known name that a mistyped one most likely stands for.
 *
 * @returns Undefined where none is near enough: more than a third of the letters would have to change.
 */
export function nearestName(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const name of known) {
    const changes = distance(typed.toLowerCase(), name.toLowerCase());
    if (changes < bestDistance) [best, bestDistance] = [name, changes];
  }
  return best;
}

/** `; did you mean …?`, or nothing where no known name is near. */
export function suggestion(typed: string, known: Iterable<string>): string {
  const near = nearestName(typed, known);
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}

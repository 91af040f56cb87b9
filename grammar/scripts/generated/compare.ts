/** Each path whose hash differs, with what is wrong. */
export function differences(
  expected: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): string[] {
  const paths = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...paths].sort().flatMap(path => {
    if (expected[path] === found[path]) return [];
    if (found[path] === undefined) return [`${path} is gone`];
    return [expected[path] === undefined ? `${path} is new` : `${path} has changed`];
  });
}

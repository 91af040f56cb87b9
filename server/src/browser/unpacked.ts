/**
 * The text of a packed snapshot, in place of `project/snapshot/unpacked.ts`: browsers do not unpack brotli.
 *
 * @param data As the bundle for browsers packs it: UTF-8, gzip, base64.
 */
export async function unpacked(data: string): Promise<string> {
  const bytes = Uint8Array.from(atob(data), character => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

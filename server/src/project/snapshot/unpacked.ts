import { brotliDecompressSync } from 'node:zlib';

/**
 * The text of a packed snapshot.
 *
 * @param data As `server/scripts/snapshot.ts` packs it: UTF-8, brotli, base64.
 */
export async function unpacked(data: string): Promise<string> {
  return brotliDecompressSync(Buffer.from(data, 'base64')).toString('utf8');
}

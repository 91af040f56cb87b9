import { join } from 'node:path';
import type { NamedStylesheet } from './named-stylesheet.js';
import { readIfThere } from './read-file.js';

/** The stylesheets that a folder's index.html hands to Trunk as Tailwind's: `<link data-trunk rel="tailwind-css" …>`. */
export async function stylesheetsOfTrunk(folder: string): Promise<NamedStylesheet[]> {
  const path = join(folder, 'index.html');
  const text = (await readIfThere(path)) ?? '';
  return [...text.matchAll(/<link\b[^>]*>/gi)].flatMap(([tag]) => {
    const href = attributeOf(tag, 'href');
    if (attributeOf(tag, 'rel') !== 'tailwind-css' || href === undefined) return [];
    return [{ path: join(folder, href), namedBy: path, certain: true }];
  });
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag)?.slice(1).find(Boolean);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a package, in the path of one of its files. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/**
 * The licences of the libraries that are in bundles: they may be passed on with their notices only.
 *
 * @param {Iterable<string>} sources The files that the bundles are made of, absolute.
 * @returns {string} What is shipped with the bundles.
 * @throws Error where a library says nothing of its licence.
 */
export function thirdPartyNotices(sources) {
  const folders = new Set([...sources].flatMap(path => PACKAGE.exec(path)?.[0] ?? []));
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  const unique = new Map(notices.map(({ title, text }) => [title, text]));
  return [...unique].map(([title, text]) => `${title}\n${'='.repeat(title.length)}\n\n${text}\n`).join('\n\n');
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (license === undefined) throw new Error(`${name} ${version} has no licence: ${folder}`);
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|notice|thirdpartynotices)/i.test(file));
  const texts = files.sort().map(file => readFileSync(join(folder, file), 'utf8').trim());
  // Some name their licence and bring no text of it.
  const owner = typeof author === 'object' ? author.name : author;
  const text = texts.length === 0 ? `Copyright (c) ${owner ?? `the authors of ${name}`}` : texts.join('\n\n');
  return { title: `${name} ${version} (${license})`, text };
}

import { dirname, join, resolve } from 'node:path';
import { parseToml, type TomlTable, tableAt, tableOf } from 'prettier-plugin-leptos/files';
import { readHtmlStyles } from './html-file.js';

/** What a file that is no stylesheet tells about those of a project. All paths are absolute; what is there is not checked. */
export interface StyleEntries {
  /** Stylesheets, which count even where they are ignored. */
  readonly sheets: readonly string[];
  /** Folders whose files the server hands out as they are. */
  readonly assetRoots: readonly string[];
}

/** What cargo-leptos is told in a Cargo.toml. Paths are relative to it. */
export function entriesOfManifest(path: string, text: string): StyleEntries {
  // One that does not parse names nothing; cargo tells what is wrong with it.
  const { data } = parseToml(path, text);
  // A crate has one table, a workspace a list of them.
  const projects = ['package', 'workspace'].flatMap(owner => tableAt(data, owner, 'metadata')['leptos']).map(tableOf);
  const named = (key: string): string[] => projects.flatMap(project => pathIn(project, key, dirname(path)));
  return {
    sheets: [...named('style-file'), ...named('tailwind-input-file')],
    assetRoots: named('assets-dir'),
  };
}

/** What an `index.html` links to: by Trunk relative to the file, otherwise to where the site begins. */
export function entriesOfHtml(path: string, text: string): StyleEntries {
  const folder = dirname(path);
  const isTrunk = /\bdata-trunk\b/.test(text);
  const links = readHtmlStyles(text).links.filter(link => !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link));
  return {
    sheets: links.map(link => join(folder, link.replace(/[?#].*$/, ''))),
    assetRoots: isTrunk ? [folder] : [],
  };
}

function pathIn(project: TomlTable, key: string, folder: string): string[] {
  const value = project[key];
  return typeof value === 'string' ? [resolve(folder, value)] : [];
}

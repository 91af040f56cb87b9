import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { APPS } from './checks.js';

/** Copies a sample app into a new folder, without what is wrong on purpose; returns the folder. */
export function copyOfApp(app: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-app-'));
  const isPart = (path: string): boolean => !path.includes(`${sep}mistakes`);
  cpSync(join(APPS, app), folder, { recursive: true, filter: isPart });
  return folder;
}

/** The Rust files below a folder. */
export function rustFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.rs'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

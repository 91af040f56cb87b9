import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const NODE_MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Packages of this repository that a scratch project can have, by what is meant. */
const PACKAGES = {
  'tailwindcss 3': { from: 'tailwindcss-3', to: 'tailwindcss' },
  'tailwindcss 4': { from: 'tailwindcss', to: 'tailwindcss' },
  'prettier-plugin-tailwindcss': { from: 'prettier-plugin-tailwindcss', to: 'prettier-plugin-tailwindcss' },
  'prettier-plugin-leptos': { from: 'prettier-plugin-leptos', to: 'prettier-plugin-leptos' },
} as const;

export type InstalledPackage = keyof typeof PACKAGES;

/** Makes a repository of its own with the given files, gone when the test is over, and returns its folder. */
export function scratchProject(
  files: Readonly<Record<string, string>>,
  packages: readonly InstalledPackage[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-scratch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, '.git'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of packages) {
    const { from, to } = PACKAGES[name];
    symlinkSync(join(NODE_MODULES, from), join(folder, 'node_modules', to));
  }
  return folder;
}

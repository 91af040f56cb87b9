import { applyEdits } from 'tree-sitter-leptos';
import { expect } from 'vitest';
import type { Finding } from '../../../src/check/finding.js';
import { ManifestChecker } from '../../../src/check/manifest-rules/check-manifest.js';
import { editsOf } from '../../../src/cli/check-file.js';
import { type Levels, mergeLevels } from '../../../src/project/levels.js';
import { type Files, workspaceOf } from '../../project/workspace.js';

/** The findings in the manifests of a workspace, by file. */
export type ManifestFindings = Readonly<Record<string, readonly Finding[]>>;

/** Checks all manifests of a workspace. */
export async function checkManifests(files: Files, levels: Levels = {}): Promise<ManifestFindings> {
  const { model, path, dispose } = await workspaceOf(files);
  const found: Record<string, readonly Finding[]> = {};
  const options = {
    levels: (own: Levels) => mergeLevels(own, levels),
    onFault: (rule: string, fault: unknown): void => {
      throw new Error(rule, { cause: fault });
    },
  };
  const checker = await ManifestChecker.of(model);
  for (const name of Object.keys(files).filter(file => file.endsWith('Cargo.toml'))) {
    found[name] = (await checker.check(path(name), options))?.findings ?? [];
  }
  dispose();
  return found;
}

/**
 * Asserts that the findings of `code` in the manifests of a workspace are exactly at the places between `«` and `»`.
 *
 * @returns These findings.
 */
export async function expectInManifests(code: string, marked: Files, levels: Levels = {}): Promise<Finding[]> {
  const files = Object.fromEntries(Object.entries(marked).map(([name, text]) => [name, text.replace(/[«»]/g, '')]));
  const found = await checkManifests(files, levels);
  const own = Object.fromEntries(
    Object.entries(found).map(([name, findings]) => [name, findings.filter(finding => finding.code === code)]),
  );
  const shown = Object.entries(files).map(([name, text]) => [name, withMarks(text, own[name] ?? [])]);
  expect(Object.fromEntries(shown)).toEqual(marked);
  return Object.values(own).flat();
}

/** A manifest after the fixes of its findings. */
export async function fixedManifest(files: Files, name: string): Promise<string> {
  return applyEdits(files[name] ?? '', editsOf((await checkManifests(files))[name] ?? []));
}

function withMarks(text: string, findings: readonly Finding[]): string {
  return [...findings]
    .reverse()
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}«${shown.slice(start, end)}»${shown.slice(end)}`, text);
}

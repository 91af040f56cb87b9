import { applyEdits, ViewDocument } from 'tree-sitter-leptos';
import { expect } from 'vitest';
import { type CheckOptions, checkDocument } from '../../src/check/check-document.js';
import type { Finding } from '../../src/check/finding.js';
import { RULES } from '../../src/check/rules/index.js';
import { editsOf } from '../../src/cli/check-file.js';
import type { FeatureContext } from '../../src/features/feature-context.js';
import { type LeptosVersion, versionRequired } from '../../src/project/leptos-version.js';
import { styleIndexOf } from '../../src/styles/index-of.js';
import type { StyleIndex } from '../../src/styles/model.js';
import { readStylesheet } from '../../src/styles/stylesheet.js';
import { context, parsers } from '../features/snippet.js';
import { type Files, type OpenedWorkspace, workspaceOf } from '../project/workspace.js';

/** What is found in the Rust files of a project, by file. */
export type ProjectFindings = Readonly<Record<string, readonly Finding[]>>;

/** The findings of all Rust files of a workspace; without a Cargo.toml it is one that uses Leptos 0.8. */
export async function checkProject(files: Files, options: Partial<CheckOptions> = {}): Promise<ProjectFindings> {
  const workspace = await workspaceOf(files);
  const found: Record<string, readonly Finding[]> = {};
  const version = options.version ?? versionIn(files);
  for (const name of rustFiles(files)) {
    found[name] = checkFile(name, files, workspace, version === undefined ? options : { ...options, version });
  }
  workspace.dispose();
  return found;
}

/**
 * Asserts that a rule finds something in a workspace exactly at the places between `«` and `»`. Without marks: that it
 * finds nothing. The other rules are switched off.
 *
 * @returns The findings in the order of the files.
 */
export async function expectInProject(
  code: string,
  marked: Files,
  options: Partial<CheckOptions> = {},
): Promise<readonly Finding[]> {
  const files = withoutMarks(marked);
  const level = RULES.find(rule => rule.name === code)?.severity ?? 'error';
  // Who tests a rule wants it to run.
  const own = level === 'off' ? 'warning' : level;
  const found = await checkProject(files, { levels: { all: 'off', [code]: own }, ...options });
  const shown = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, markedText(text, found[name] ?? [])]),
  );
  expect(shown).toEqual(marked);
  return Object.values(found).flat();
}

/**
 * A project of one file, in which a function renders a tag.
 *
 * @param before What is declared in front of it.
 */
export function rendering(tag: string, before = '') {
  const view = `fn page() -> impl IntoView {\n    view! { ${tag} }\n}\n`;
  return { 'src/lib.rs': `use leptos::prelude::*;\n${before}\n${view}` };
}

/** A file of a workspace after all fixes of its findings. */
export async function fixedInProject(files: Files, name: string): Promise<string> {
  const found = await checkProject(files);
  return applyEdits(files[name] ?? '', editsOf(found[name] ?? []));
}

function checkFile(
  name: string,
  files: Files,
  workspace: OpenedWorkspace,
  options: Partial<CheckOptions>,
): readonly Finding[] {
  const { model, path } = workspace;
  const text = files[name] ?? '';
  const document = ViewDocument.open(parsers, text);
  const surroundings: FeatureContext = {
    ...context(options.version),
    project: model,
    file: path(name),
    styles: stylesOf(workspace, files),
    viewsOf: file => {
      const written = model.text(file);
      return written === undefined ? undefined : ViewDocument.open(parsers, written);
    },
  };
  const findings = checkDocument(document, { ...surroundings, rstml: '0.12', levels: {}, ...options });
  document.dispose();
  return findings;
}

/** The version of Leptos that the Cargo.toml wants, where it is written as a plain string. */
function versionIn(files: Files): LeptosVersion | undefined {
  const requirement = /^leptos = "(.*)"$/m.exec(files['Cargo.toml'] ?? '')?.[1];
  return requirement === undefined ? undefined : versionRequired(requirement);
}

function rustFiles(files: Files): string[] {
  return Object.keys(files).filter(name => name.endsWith('.rs'));
}

function stylesOf({ path }: OpenedWorkspace, files: Files): StyleIndex {
  const sheets = Object.entries(files)
    .filter(([name]) => /\.s?css$/.test(name))
    .map(([name, text]) => readStylesheet({ file: path(name), text, parts: [{ css: text }] }));
  return styleIndexOf({ groups: [sheets], root: path('') });
}

function withoutMarks(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace(/[«»]/g, '')]));
}

function markedText(text: string, findings: readonly Finding[]): string {
  let shown = text;
  for (const { start, end } of [...findings].reverse()) {
    shown = `${shown.slice(0, start)}«${shown.slice(start, end)}»${shown.slice(end)}`;
  }
  return shown;
}

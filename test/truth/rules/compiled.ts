import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineIndex } from '../../../grammar/src/parserless.js';
import type { Place, ProjectModel } from '../../../server/src/project/model.js';
import { withModel } from '../names/subjects.js';
import { cratesFolder, type Found } from './published.js';

/**
 * The findings in what some build compiles: a target's root, and the modules that `mod` leads to from there, those for tests
 * included. The others are in drafts, or in what a test hands to the compiler. A Cargo.toml is part of every build.
 */
export async function compiledOnes(findings: readonly Found[]): Promise<ReadonlySet<Found>> {
  const compiled = new Set<Found>();
  for (const [crate, own] of byCrate(findings)) {
    await withModel(join(cratesFolder(), crate), async model => {
      for (const found of own) if (isCompiled(found, model)) compiled.add(found);
    });
  }
  return compiled;
}

function byCrate(findings: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const crates = new Map<string, Found[]>();
  for (const found of findings) {
    const crate = found.file.slice(0, found.file.indexOf('/'));
    crates.set(crate, [...(crates.get(crate) ?? []), found]);
  }
  return crates;
}

function isCompiled({ file, range: { start } }: Found, model: ProjectModel): boolean {
  if (file.endsWith('.toml')) return true;
  const path = join(cratesFolder(), file);
  const offset = LineIndex.of(readFileSync(path, 'utf8')).offsetAt(start);
  const place = model.placeAt(path, offset);
  if (place === undefined) return false;
  const { module } = place;
  if (module.path.length === 0) return module.target.root === path;
  return module.path.every((_, index) => isDeclared(module.path.slice(0, index + 1), place, model));
}

/** Whether a `mod` stands where a module's path says; a file that none leads to has a path all the same. */
function isDeclared(path: readonly string[], place: Place, model: ProjectModel): boolean {
  const parent = path.slice(0, -1).join('::');
  return model
    .resolve(place, ['crate', ...path], 'type')
    .some(({ item, module }) => item.kind === 'mod' && module.path.join('::') === parent);
}

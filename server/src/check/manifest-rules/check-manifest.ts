import { dirname, join } from 'node:path';
import type { TomlFile } from 'prettier-plugin-leptos/files';
import { LineIndex } from 'tree-sitter-leptos/parserless';
import type { ComponentFacts } from '../../facts/facts.js';
import { boundaryOf, upwards } from '../../project/boundary.js';
import type { CrateId } from '../../project/crates.js';
import type { Levels } from '../../project/levels.js';
import type { ProjectModel } from '../../project/model.js';
import { projectFor } from '../../project/project.js';
import { readToml } from '../../project/toml-file.js';
import { toldAs } from '../check-document.js';
import type { Finding } from '../finding.js';
import type { OnFault } from '../rules-run.js';
import { Suppressions } from '../suppressions.js';
import { MANIFEST_RULES } from './index.js';
import { islandsByCrate } from './islands.js';
import type { ManifestContext } from './manifest-rule.js';
import { tomlComments } from './toml-spans.js';

/** A Cargo.toml and what was found in it. */
export interface CheckedManifest {
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

export interface ManifestOptions {
  /** Turns the levels of Cargo.toml into those that count. */
  readonly levels: (own: Levels) => Levels;
  readonly onFault: OnFault;
}

/** Checks the manifests of a workspace as it is now. */
export class ManifestChecker {
  private constructor(
    private readonly project: ProjectModel,
    private readonly siblings: readonly TomlFile[],
    private readonly islands: ReadonlyMap<CrateId, readonly ComponentFacts[]>,
  ) {}

  /** Reads what all checks of a workspace need, once. */
  static async of(project: ProjectModel): Promise<ManifestChecker> {
    const own = [...project.crates()].filter(({ origin }) => origin === 'workspace' || origin === 'path');
    const manifests = own.map(({ folder }) => read(join(folder, 'Cargo.toml')));
    const siblings = manifests.filter(manifest => manifest !== undefined);
    return new ManifestChecker(project, siblings, await islandsByCrate(project));
  }

  /**
   * Checks a Cargo.toml.
   *
   * @param path Absolute.
   * @returns Undefined where it cannot be read; one that does not parse has no findings, cargo tells of it.
   */
  async check(path: string, { levels, onFault }: ManifestOptions): Promise<CheckedManifest | undefined> {
    const manifest = read(path);
    if (manifest === undefined) return undefined;
    const { text } = manifest;
    const lines = LineIndex.of(text);
    const settings = await projectFor(path);
    const root = read(join(settings.root, 'Cargo.toml')) ?? manifest;
    if (manifest.problem !== undefined || root.problem !== undefined) return { text, lines, findings: [] };
    const crate = this.project.crateOf(join(dirname(path), 'src', 'lib.rs'));
    const islands = crate?.folder === dirname(path) ? (this.islands.get(crate.id) ?? []) : [];
    const { version, levels: own } = settings;
    const context: ManifestContext = { manifest, lines, root, siblings: this.siblings, islands, version };
    return { text, lines, findings: findingsOf(context, levels(own), onFault) };
  }
}

function findingsOf(context: ManifestContext, levels: Levels, onFault: OnFault): Finding[] {
  const findings: Finding[] = [];
  for (const rule of MANIFEST_RULES) {
    try {
      for (const report of [...rule.check(context)]) findings.push(...toldAs(rule.name, rule.severity, report, levels));
    } catch (fault) {
      onFault(rule.name, fault);
    }
  }
  const source = { text: context.manifest.text, lines: context.lines };
  const suppressions = Suppressions.in(source, tomlComments);
  return findings
    .filter(({ code, start }) => !suppressions.take(code, context.lines.positionAt(start).line))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function read(path: string): TomlFile | undefined {
  return readToml(path, boundaryOf([...upwards(dirname(path))]));
}

import { readdirSync, statSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { troubleLine } from 'prettier-plugin-leptos/files';
import { type Settings, SettingsResolver } from 'prettier-plugin-leptos/settings';
import { cargoHome } from '../project/cargo/registry.js';
import type { Crate } from '../project/crates.js';
import { cacheFolder } from '../project/index/cache-folder.js';
import { type Project, projectFor } from '../project/index.js';
import { readWorkspace } from '../project/read-workspace.js';
import type {
  CacheReport,
  CrateReport,
  DoctorProblem,
  DoctorReport,
  FormatReport,
  LevelsReport,
  SourcesReport,
} from './doctor-report.js';
import { formatsByLeptosfmt, otherTools } from './other-tools.js';

/** A crate of the workspace with all that counts for its files. */
interface Examined {
  readonly crate: Crate;
  readonly project: Project;
  readonly settings: Settings;
}

/**
 * Looks at a folder as the server would. Files are read, nothing is run and nothing is changed but the server's cache.
 *
 * @param folder Absolute.
 * @param version Of the server.
 */
export async function examine(folder: string, version: string): Promise<DoctorReport> {
  const workspace = await readWorkspace(folder);
  const crates = [...workspace.model().crates()];
  const resolver = new SettingsResolver();
  const own = crates.filter(({ origin }) => origin === 'workspace').sort((a, b) => (a.folder < b.folder ? -1 : 1));
  const examined = await Promise.all(own.map(crate => examineCrate(crate, resolver)));
  const sources = sourcesOf(crates);
  const others = otherTools(folder);
  return {
    tool: { version, node: process.versions.node, system: `${process.platform} ${process.arch} ${release()}` },
    folder,
    crates: examined.map(crateReport),
    sources,
    format: formatReports(examined),
    levels: levelsReports(examined),
    cache: cacheReport(),
    others,
    problems: [
      ...fileProblems(workspace.problems, examined),
      ...gaps(folder, examined, sources),
      ...others.filter(formatsByLeptosfmt).map(
        ({ place }): DoctorProblem => ({
          what: `${place}: rust-analyzer formats with leptosfmt`,
          advice: 'Let one of both format: take the override out, or set `leptos.format.enable` to false.',
        }),
      ),
    ],
  };
}

async function examineCrate(crate: Crate, resolver: SettingsResolver): Promise<Examined> {
  const file = join(crate.folder, 'src', 'lib.rs');
  return { crate, project: await projectFor(file), settings: await resolver.settingsFor(file) };
}

function crateReport({ crate, project }: Examined): CrateReport {
  const { packageName, folder, edition, dependencyFeatures } = crate;
  return {
    name: packageName,
    folder,
    edition,
    features: dependencyFeatures?.['leptos'] ?? [],
    leptos: { version: project.version, from: project.versionFrom },
  };
}

function sourcesOf(crates: readonly Crate[]): SourcesReport {
  const counts: Partial<Record<Crate['origin'], number>> = {};
  for (const { origin } of crates) counts[origin] = (counts[origin] ?? 0) + 1;
  const home = cargoHome();
  return {
    cargoHome: home,
    hasRegistry: namesIn(join(home, 'registry', 'src')).length > 0,
    crates: counts,
    fromSnapshot: crates
      .filter(({ origin }) => origin === 'snapshot')
      .map(({ packageName, version }) => `${packageName} ${version}`)
      .sort(),
  };
}

function formatReports(examined: readonly Examined[]): FormatReport[] {
  return grouped(examined, ({ settings }) => settings).map(([settings, crates]) => ({
    crates,
    configFile: settings.configFile,
    options: Object.entries(settings.options).flatMap(([name, value]) => {
      const origin = settings.origins[name as keyof Settings['options']];
      if (origin.kind !== 'file') return [];
      const { file, line } = origin;
      return [{ name: origin.key, value, file, ...(line === undefined ? {} : { line }) }];
    }),
  }));
}

function levelsReports(examined: readonly Examined[]): LevelsReport[] {
  return grouped(examined, ({ project }) => JSON.stringify(project.levels))
    .map(([levels, crates]): LevelsReport => ({ crates, levels: JSON.parse(levels) }))
    .filter(({ levels }) => Object.keys(levels).length > 0);
}

/** The names of crates by what they have in common, in their order. */
function grouped<T>(examined: readonly Examined[], common: (one: Examined) => T): [T, string[]][] {
  const groups = new Map<T, string[]>();
  for (const one of examined) groups.set(common(one), [...(groups.get(common(one)) ?? []), one.crate.packageName]);
  return [...groups];
}

function cacheReport(): CacheReport {
  const folder = cacheFolder();
  const sizes = namesIn(folder).map(name => sizeOf(join(folder, name)));
  return { folder, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** What is wrong in files, told once each. */
function fileProblems(cargo: readonly string[], examined: readonly Examined[]): DoctorProblem[] {
  const inCargo = [...cargo, ...examined.flatMap(({ project }) => project.problems.map(troubleLine))];
  const inSettings = examined.flatMap(({ settings }) => settings.problems.map(troubleLine));
  return [
    ...[...new Set(inCargo)].map(what => ({ what, advice: 'Correct the file: what it says does not count so far.' })),
    ...[...new Set(inSettings)].map(what => ({ what, advice: 'Correct the file: until then nothing is formatted.' })),
  ];
}

/** What is not there. */
function gaps(folder: string, examined: readonly Examined[], sources: SourcesReport): DoctorProblem[] {
  if (examined.length === 0) {
    return [{ what: `${folder}: no crate here names Leptos`, advice: 'Open the folder of a Cargo.toml that does.' }];
  }
  const untold = examined.filter(({ project }) => !project.versionFrom?.endsWith('Cargo.lock'));
  const unlocked = untold.map(
    ({ crate, project: { version, versionFrom } }): DoctorProblem => ({
      what: `${crate.packageName}: no Cargo.lock tells the version of Leptos; ${version} follows from ${versionFrom ?? 'nothing, and is the default'}`,
      advice: 'Run `cargo generate-lockfile`.',
    }),
  );
  if (sources.fromSnapshot.length === 0) return unlocked;
  const missing: DoctorProblem = {
    what: `The sources of Leptos are not in ${sources.cargoHome}: ${sources.fromSnapshot.length} crates come from the snapshot`,
    advice: 'Run `cargo fetch`, and check `CARGO_HOME` where it has been run.',
  };
  return [...unlocked, missing];
}

/** The names in a folder; none where it is not there or cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // The report says that there is nothing, which is all that the server sees, too.
    return [];
  }
}

/** In bytes; 0 for a file that another server has just removed. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

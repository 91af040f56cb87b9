import { type Build, Builds } from '../project/builds.js';
import type { Crate, CrateId } from '../project/crates.js';
import type { ProjectModel } from '../project/model.js';
import type { RuleContext } from './rule.js';

/** What switches islands on in `leptos`, by version (view-language.md 3.5). */
const FEATURES: ReadonlySet<string> = new Set(['islands', 'experimental-islands']);

/** Whether each app that a file is part of is built with islands, so that what is no island runs on the server only. */
export function isIslandsMode(context: Surrounded): boolean {
  const builds = modesOf(context)?.builds ?? [];
  return builds.length > 0 && builds.every(({ features }) => hasIslands(features));
}

/** Whether some app that a file is part of may be built with islands. */
export function mayBeIslandsMode(context: Surrounded): boolean {
  return hasIslands(leptosFeatures(context));
}

/**
 * The features of `leptos` that are on in the apps that a file is part of. Other apps have nothing to do with it, be they
 * in the same Cargo workspace or in another one that is open in the editor.
 */
export function leptosFeatures(context: Surrounded): ReadonlySet<string> {
  return modesOf(context)?.features ?? NONE;
}

type Surrounded = Pick<RuleContext, 'project' | 'file'>;

/** How the apps are built that a crate is part of. */
interface Modes {
  readonly builds: readonly Build[];
  readonly features: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
/** How a page comes to be: in the browser alone, on the server, and by taking over what the server has sent. */
const MODES: readonly string[] = ['csr', 'hydrate', 'ssr'];

function hasIslands(features: ReadonlySet<string>): boolean {
  return [...FEATURES].some(feature => features.has(feature));
}

function modesOf({ project, file }: Surrounded): Modes | undefined {
  const crate = file === undefined ? undefined : project.crateOf(file);
  if (crate?.workspace === undefined) return undefined;
  const known = KNOWN.get(project) ?? { builds: new Map(), modes: new Map() };
  KNOWN.set(project, known);
  const modes = known.modes.get(crate.id) ?? modesOfCrate(crate, buildsIn(crate.workspace, project, known.builds));
  known.modes.set(crate.id, modes);
  return modes;
}

/** What was found for a project: builds by the folder of the workspace, modes by the crate. */
interface Known {
  readonly builds: Map<string, Builds>;
  readonly modes: Map<CrateId, Modes>;
}

/** Other files of Cargo's make another project. */
const KNOWN = new WeakMap<ProjectModel, Known>();

function buildsIn(workspace: string, project: ProjectModel, known: Known['builds']): Builds {
  const builds =
    known.get(workspace) ?? new Builds([...project.crates()].filter(crate => crate.workspace === workspace));
  known.set(workspace, builds);
  return builds;
}

function modesOfCrate(crate: Crate, all: Builds): Modes {
  const alone = all.of(crate);
  const apps = all.with([crate]).filter(isApp);
  // Who uses it may switch its features on by others than the usual ones.
  const builds = apps.length > 0 ? apps : [alone];
  // A library with features of its own is for apps elsewhere as well.
  const features = featuresOf([...builds, alone]);
  if (!isHalf(features)) return { builds, features };
  // Server and browser may be two programs with the app in common.
  return { builds, features: featuresOf(all.with(builds.flatMap(build => build.members))) };
}

function isApp({ features }: Build): boolean {
  return MODES.some(mode => features.has(mode));
}

function isHalf(features: ReadonlySet<string>): boolean {
  return !features.has('csr') && features.has('hydrate') !== features.has('ssr');
}

function featuresOf(builds: readonly Build[]): ReadonlySet<string> {
  return new Set(builds.flatMap(({ features }) => [...features]));
}

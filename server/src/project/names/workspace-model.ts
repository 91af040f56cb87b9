import type { Steps } from '../../steps.js';
import type { Crate, CrateGraph } from '../crates.js';
import { ChangedFiles } from '../index/changed-files.js';
import type { Definition, Importable, Module, Namespace, Place, ProjectModel } from '../model.js';
import type { SourceFiles } from '../source-files.js';
import { Exports } from './exports.js';
import type { Entity } from './fixed-point.js';
import { Forest } from './forest.js';
import { Importables } from './importables.js';
import { NamesInScope } from './in-scope.js';
import { LeptosCrates } from './leptos-crates.js';
import { itemsOf } from './made-items.js';
import { type ModuleNode, nodeOf } from './module-node.js';
import { leptosName } from './names-of-item.js';
import { Declaration } from './own-names.js';
import { blocksIn, innermost, placeIn } from './places.js';
import { Resolver } from './resolver.js';
import { SourceMap } from './source-map.js';
import { WorkspaceSurvey } from './survey.js';
import { TagIndex } from './tag-index.js';

/** How far the files of a workspace are known. */
export interface ModelState {
  readonly isComplete: boolean;
  readonly revision: number;
  readonly textRevision: number;
  /** The Rust files in the folders of the workspace's crates, whether a `mod` leads to them or not; a new set where one comes or goes. */
  readonly ownFiles?: ReadonlySet<string>;
}

const NO_FILES: ReadonlySet<string> = new Set();

/** What names mean in a workspace. It is kept for as long as Cargo's files stay the same, and takes over edits of others. */
export class WorkspaceModel implements ProjectModel {
  private readonly forest: Forest;
  private readonly map: SourceMap;
  private readonly resolver: Resolver;
  private readonly names: NamesInScope;
  private readonly imports: Importables;
  private readonly tags: TagIndex;
  private readonly survey: WorkspaceSurvey;
  private readonly changed = new Set<string>();

  constructor(
    private readonly graph: CrateGraph,
    private readonly files: SourceFiles,
    private readonly state: ModelState,
  ) {
    this.forest = new Forest(graph, files);
    this.map = new SourceMap(graph, this.forest, () => state.isComplete);
    this.resolver = new Resolver(this.forest);
    const crates = new LeptosCrates(graph, this.forest);
    this.names = new NamesInScope(this.resolver, crates);
    this.imports = new Importables(graph, this.forest, crates, this.resolver, new Exports(this.resolver, crates));
    this.tags = new TagIndex(files);
    this.survey = new WorkspaceSurvey(this.forest, this.map, () => this.ownFiles);
  }

  get isComplete(): boolean {
    return this.state.isComplete;
  }

  get revision(): number {
    return this.state.revision;
  }

  get textRevision(): number {
    return this.state.textRevision;
  }

  /** Must be called with every file that changed, came or went, before the next question. It costs nothing. */
  fileChanged(file: string): void {
    this.changed.add(file);
  }

  crateOf(file: string): Crate | undefined {
    this.takeOver();
    return this.map.crateOf(file);
  }

  crates(): Iterable<Crate> {
    return this.graph.crates.values();
  }

  placeAt(file: string, offset: number): Place | undefined {
    this.takeOver();
    const module = this.map.moduleOf(file);
    return module === undefined ? undefined : placeIn(module, offset);
  }

  resolve(from: Place, path: readonly string[], namespace: Namespace): readonly Definition[] {
    this.takeOver();
    const scope = this.scopeOf(from);
    return scope === undefined ? [] : this.resolver.resolve(scope, path, namespace).flatMap(definitionOf);
  }

  resolveVisible(from: Place, path: readonly string[], namespace: Namespace): readonly Definition[] {
    this.takeOver();
    const scope = this.scopeOf(from);
    return scope === undefined ? [] : this.resolver.resolve(scope, path, namespace, true).flatMap(definitionOf);
  }

  *inScope(from: Place): Generator<{ readonly name: string; readonly definition: Definition }> {
    this.takeOver();
    const scope = this.scopeOf(from);
    if (scope === undefined) return;
    for (const { name, declaration } of this.names.of(scope)) yield { name, definition: declaration.definition };
  }

  *importables(from: Module): Generator<Importable> {
    this.takeOver();
    const node = this.currentNode(from);
    if (node !== undefined) yield* this.imports.of(node);
  }

  /**
   * Finds out in advance what questions about the whole workspace begin with, in steps: files may change, and questions
   * be asked, between two of them.
   */
  *prepare(): Steps<void> {
    this.takeOver();
    yield* this.survey.steps();
  }

  *prepareNames(file: string): Steps<void> {
    this.takeOver();
    const node = this.map.moduleOf(file);
    if (node === undefined) return;
    yield* this.names.inSteps(node);
    yield* this.imports.inSteps(node);
  }

  *workspaceDefinitions(): Generator<Definition> {
    this.takeOver();
    yield* definitionsIn(this.survey.current.modules);
  }

  *definitionsWhereMayBe(word: string): Generator<Definition> {
    this.takeOver();
    const crates = new Set<Crate>();
    for (const file of this.ownFiles) {
      const crate = this.map.crateAround(file);
      if (crate !== undefined && !crates.has(crate) && this.files.mayHold(file, word)) crates.add(crate);
    }
    const isWorthLooking = ({ file, source }: ModuleNode): boolean =>
      source.outline.hasMacroCalls || this.files.mayHold(file, word);
    yield* definitionsIn(this.modulesInTrees([...crates]), isWorthLooking);
  }

  filesWithTag(name: string): readonly string[] {
    this.takeOver();
    return this.tags.filesWith(name, this.allFiles());
  }

  workspaceFiles(): readonly string[] {
    this.takeOver();
    return [...this.allFiles()];
  }

  filesThatMayHold(words: readonly string[], among?: readonly string[]): readonly string[] {
    this.takeOver();
    const all = among ?? [...this.allFiles()];
    // Word by word, as what is looked for is made ready once for each of them.
    const found = new Set(words.flatMap(word => all.filter(file => this.files.mayHold(file, word))));
    return all.filter(file => found.has(file));
  }

  text(file: string): string | undefined {
    return this.files.text(file);
  }

  withTexts(texts: ReadonlyMap<string, string | undefined>): ProjectModel {
    const { isComplete, revision, textRevision } = this.state;
    const ownFiles = new Set(this.state.ownFiles);
    for (const [file, text] of texts) {
      if (text === undefined) ownFiles.delete(file);
      else ownFiles.add(file);
    }
    const files = new ChangedFiles(this.files, texts);
    return new WorkspaceModel(this.graph, files, { isComplete, revision, textRevision, ownFiles });
  }

  pathOf({ module, item }: Definition): string {
    return [module.target.name, ...module.path, leptosName(item)?.[0] ?? item.name].join('::');
  }

  private takeOver(): void {
    if (this.changed.size === 0) return;
    const changed = [...this.changed];
    this.changed.clear();
    for (const file of changed) this.forest.refresh(file);
    this.tags.refresh(changed);
  }

  private get ownFiles(): ReadonlySet<string> {
    return this.state.ownFiles ?? NO_FILES;
  }

  /** As long as not all files are read, those that are known to lie in the crates' folders have to do. */
  private allFiles(): ReadonlySet<string> {
    return this.state.isComplete ? this.survey.current.files : this.ownFiles;
  }

  private scopeOf({ module, blocks }: Place): ModuleNode | undefined {
    const node = this.currentNode(module);
    return node === undefined ? undefined : innermost(node, blocks);
  }

  /** A place may have been asked for before the modules changed. */
  private currentNode(module: Module): ModuleNode | undefined {
    const node = nodeOf(module);
    const tree = this.forest.treeOf(module.crate, module.target);
    if (node?.tree === tree) return node;
    const path = module.path.join('::');
    const same = tree.modules().find(other => other.file === module.file && other.path.join('::') === path);
    return same ?? tree.stray(module.file);
  }

  private *modulesInTrees(crates: readonly Crate[]): Generator<ModuleNode> {
    for (const crate of crates) {
      for (const tree of this.forest.treesOf(crate)) yield* tree.modules();
    }
  }
}

function* definitionsIn(
  modules: Iterable<ModuleNode>,
  isWanted: (node: ModuleNode) => boolean = () => true,
): Generator<Definition> {
  const seen = new Set<string>();
  for (const node of modules) {
    const { hasLeptos, hasMacroCalls } = node.source.outline;
    if ((!hasLeptos && !hasMacroCalls) || !isWanted(node)) continue;
    const { module } = node;
    const scope = node.source.glance();
    // A file may be a module of several targets.
    const place = `${node.file} ${scope.start}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const own = hasMacroCalls ? itemsOf(node) : scope.items;
    for (const items of [own, ...blocksIn(scope).map(block => block.items)]) {
      for (const item of items) if (item.leptos !== undefined) yield { module, item };
    }
  }
}

function definitionOf(entity: Entity): readonly Definition[] {
  return entity instanceof Declaration ? [entity.definition] : [];
}

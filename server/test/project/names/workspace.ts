import { join } from 'node:path';
import { readFacts } from '../../../src/facts/read-facts.js';
import type { Crate, CrateId, CrateOrigin, Target } from '../../../src/project/crates.js';
import { FactsInMemory } from '../../../src/project/index/outline.js';
import type { Definition, Namespace, Place } from '../../../src/project/model.js';
import { WorkspaceModel } from '../../../src/project/names/workspace-model.js';
import type { FactsOfFile, SourceFiles } from '../../../src/project/source-files.js';

/** Files by their path from the crate's folder. */
export type Files = Readonly<Record<string, string>>;

export interface CrateSource {
  readonly files: Files;
  readonly edition?: number;
  readonly origin?: CrateOrigin;
  /** Names of crates of the workspace, as `name` or `name in code = name`. */
  readonly uses?: readonly string[];
}

const MARK = '│';

/** Crates with their files in memory. One file may hold a `│`, from where names are looked up. */
export class Workspace {
  readonly model: WorkspaceModel;
  revision = 0;
  private readonly texts = new Map<string, string>();
  private readonly facts = new Map<string, FactsOfFile>();
  private mark: { readonly file: string; readonly offset: number } | undefined;

  constructor(private readonly crates: Readonly<Record<string, CrateSource>>) {
    for (const [name, { files }] of Object.entries(crates)) {
      for (const [path, text] of Object.entries(files)) this.put(fileOf(name, path), text);
    }
    const graph = { crates: new Map(Object.entries(crates).map(crateEntry)), problems: [] };
    const files: SourceFiles = {
      facts: path => this.factsOf(path),
      text: path => this.texts.get(path),
      mayHold: (path, word) => this.texts.get(path)?.includes(word) === true,
    };
    const workspace = this;
    this.model = new WorkspaceModel(graph, files, {
      isComplete: true,
      get revision() {
        return workspace.revision;
      },
      get textRevision() {
        return workspace.revision;
      },
      get ownFiles() {
        return workspace.ownFiles;
      },
    });
  }

  /** Every file of the workspace there is. */
  ownFiles: ReadonlySet<string> = new Set();

  /** Writes a file anew, or removes it. */
  edit(file: string, text: string | undefined): void {
    this.put(file, text);
    this.revision++;
    this.model.fileChanged(file);
  }

  /** Where the `│` stands. */
  get place(): Place {
    const place = this.mark === undefined ? undefined : this.model.placeAt(this.mark.file, this.mark.offset);
    if (place === undefined) throw new Error('no place at the mark');
    return place;
  }

  /** What a path means at the mark, as the paths of the definitions, several with blanks between them. */
  meaning(path: string, namespace: Namespace = 'value'): string {
    return this.model.resolve(this.place, path.split('::'), namespace).map(this.shown).join(' ');
  }

  inScope(): string[] {
    return [...this.model.inScope(this.place)]
      .map(({ name, definition }) => `${name} = ${this.shown(definition)}`)
      .sort();
  }

  importables(): string[] {
    return [...this.model.importables(this.place.module)].map(({ path }) => path).sort();
  }

  private readonly shown = (definition: Definition): string => this.model.pathOf(definition);

  private put(file: string, marked: string | undefined): void {
    this.facts.delete(file);
    if (marked === undefined) this.texts.delete(file);
    else this.texts.set(file, marked.replace(MARK, ''));
    this.ownFiles = new Set([...this.texts.keys()].filter(path => !this.isForeign(path)));
    const offset = marked?.indexOf(MARK) ?? -1;
    if (offset >= 0) this.mark = { file, offset };
  }

  private isForeign(file: string): boolean {
    const [, , name = ''] = file.split('/');
    return (this.crates[name]?.origin ?? 'workspace') !== 'workspace';
  }

  private factsOf(file: string): FactsOfFile | undefined {
    const text = this.texts.get(file);
    if (text === undefined) return undefined;
    const facts = this.facts.get(file) ?? new FactsInMemory(readFacts(text), text);
    this.facts.set(file, facts);
    return facts;
  }
}

/** A workspace of the one crate `app`. */
export function app(files: Files, edition = 2021): Workspace {
  return new Workspace({ app: { files, edition } });
}

/** The absolute path of a file of a crate. */
export function fileOf(crate: string, path: string): string {
  return join('/ws', crate, path);
}

function crateEntry([name, { files, edition = 2021, origin = 'workspace', uses = [] }]: [string, CrateSource]): [
  CrateId,
  Crate,
] {
  const targets = Object.keys(files).flatMap(path => targetOf(name, path));
  const dependencies = new Map(uses.map(use => use.split(' = ')).map(([as = '', of = as]) => [as, idOf(of)]));
  const crate = {
    packageName: name,
    version: '1.0.0',
    edition,
    origin,
    folder: fileOf(name, ''),
    targets,
    dependencies,
  };
  return [idOf(name), { id: idOf(name), ...crate, folder: join('/ws', name) }];
}

function targetOf(crate: string, path: string): Target[] {
  const root = fileOf(crate, path);
  if (path === 'src/lib.rs') return [{ kind: 'lib', name: crate, root }];
  if (path === 'src/main.rs') return [{ kind: 'bin', name: crate, root }];
  const [, test] = /^tests\/(\w+)\.rs$/.exec(path) ?? [];
  return test === undefined ? [] : [{ kind: 'test', name: test, root }];
}

function idOf(name: string): CrateId {
  return `${name} 1.0.0` as CrateId;
}

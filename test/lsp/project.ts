import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LineIndex } from 'tree-sitter-leptos';
import { afterEach, expect } from 'vitest';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { Editor } from '../../server/test/lsp/editor.js';
import { OpenFile } from './document.js';

const APPS = fileURLToPath(new URL('../apps/', import.meta.url));

/** Files by their paths in a folder, with `/`. */
export type Files = Readonly<Record<string, string>>;

/** What editors say they can do, as far as it matters here. */
const CAPABILITIES = {
  window: { workDoneProgress: true },
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

/** How long to wait for what a busy machine may take a while for. */
export const PATIENCE = { timeout: 20_000 };

const started: Project[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const project of started.splice(0)) project.editor.kill();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is open in an editor, with a server that was built and runs as a process of its own. */
export class Project {
  /** Of the progress that the server has shown: `begin`, `report`, `end`. */
  readonly progress: string[] = [];

  constructor(
    readonly editor: Editor,
    /** Absolute, without links. */
    readonly folder: string,
  ) {
    started.push(this);
    editor.connection.onRequest('window/workDoneProgress/create', () => null);
    editor.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      this.progress.push(value.kind);
    });
  }

  async initialize(): Promise<void> {
    const workspaceFolders = [{ uri: pathToFileURL(this.folder).href, name: 'project' }];
    await this.editor.initialize({ capabilities: CAPABILITIES, ...{ workspaceFolders } });
  }

  /** Waits until the server has read everything so many times. */
  async ready(times = 1): Promise<void> {
    const count = () => this.editor.logged.filter(line => line.includes('crates read in')).length;
    await expect.poll(count, PATIENCE).toBeGreaterThanOrEqual(times);
  }

  path(name: string): string {
    return join(this.folder, ...name.split('/'));
  }

  uri(name: string): string {
    return pathToFileURL(this.path(name)).href;
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    writeIn(this.folder, name, text);
  }

  openFile(name: string, text?: string): Promise<OpenFile> {
    return OpenFile.open(this.editor, this.uri(name), text);
  }

  /** Tells the server that files have changed, as editors do that watch them. */
  async changed(...names: readonly string[]): Promise<void> {
    const changes = names.map(name => ({ uri: this.uri(name), type: 2 }));
    await this.editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** A request that is about no document. */
  request<Result>(method: string, params: object): Promise<Result> {
    return this.editor.connection.sendRequest(method, params);
  }

  /** The names of the symbols of the workspace. */
  async symbols(query = ''): Promise<readonly string[]> {
    const found = await this.request<{ name: string }[] | null>('workspace/symbol', { query });
    return (found ?? []).map(({ name }) => name).sort();
  }

  /** The path in the folder, with `/`, that a URI stands for. */
  nameOf(uri: string): string {
    return relative(this.folder, fileURLToPath(uri)).split(sep).join('/');
  }

  /** Writes edits of the whole workspace to the disk, and returns the files that they changed. */
  applyToDisk({ changes, documentChanges }: WorkspaceEdit): readonly string[] {
    const all = Object.entries(changes ?? {}).map(([uri, edits]) => ({ uri, edits }));
    for (const change of documentChanges ?? []) {
      if ('edits' in change) all.push({ uri: change.textDocument.uri, edits: change.edits.filter(isPlain) });
    }
    for (const { uri, edits } of all) this.write(this.nameOf(uri), edited(this.read(this.nameOf(uri)), edits));
    return all.map(({ uri }) => this.nameOf(uri)).sort();
  }

  /** All Rust files by name, as they are on the disk. */
  sources(): ReadonlyMap<string, string> {
    const files = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.rs'));
    return new Map(files.map(name => [name.split(sep).join('/'), readFileSync(join(this.folder, name), 'utf8')]));
  }
}

/** Opens a copy of a sample app. */
export async function openApp(app: string): Promise<Project> {
  const folder = emptyFolder();
  cpSync(join(APPS, app), folder, { recursive: true, filter: path => !/[\\/]target([\\/]|$)/.test(path) });
  return openFolder(folder);
}

/** Opens a folder with some files. */
export function openFiles(files: Files): Promise<Project> {
  return openFolder(folderWith(files));
}

/** Opens a folder, and waits until all in it is read. */
export async function openFolder(folder: string, env: NodeJS.ProcessEnv = environmentIn(folder)): Promise<Project> {
  const project = startIn(folder, env);
  await project.initialize();
  await project.ready();
  return project;
}

/** Starts a server for a folder, and says nothing to it yet. */
export function startIn(folder: string, env: NodeJS.ProcessEnv = environmentIn(folder)): Project {
  return new Project(Editor.start(undefined, env), folder);
}

/** What cargo has downloaded is nothing, so that the same is known on every machine, and the cache is the folder's own. */
export function environmentIn(folder: string): NodeJS.ProcessEnv {
  const own = (name: string): string => join(folder, '.git', name);
  return { ...process.env, CARGO_HOME: own('cargo-home'), XDG_CACHE_HOME: own('cache'), LOCALAPPDATA: own('cache') };
}

/** A folder with an empty `.git`, as a repository has it. */
export function folderWith(files: Files): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeIn(folder, name, text);
  return folder;
}

function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leptos-project-')));
  folders.push(folder);
  mkdirSync(join(folder, '.git'));
  return folder;
}

function writeIn(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function isPlain(edit: object): edit is TextEdit {
  return 'newText' in edit;
}

function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = LineIndex.of(text);
  const fromBehind = [...edits].sort((a, b) => lines.offsetAt(b.range.start) - lines.offsetAt(a.range.start));
  return fromBehind.reduce(
    (result, { range, newText }) =>
      result.slice(0, lines.offsetAt(range.start)) + newText + result.slice(lines.offsetAt(range.end)),
    text,
  );
}

import { type Disposable, EventEmitter, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';
import { namesLeptos } from './names-leptos.js';

/** What Cargo and others make is full of foreign manifests. */
const FOREIGN = '**/{target,node_modules,.git}/**';

/** A workspace with more manifests than this has one that names Leptos among the first. */
const MOST_MANIFESTS = 500;

/** Tells whether what is open depends on Leptos, from its manifests alone, and when that changes. */
export class LeptosWorkspace implements Disposable {
  /** Fires once, when the first manifest that names Leptos is found. */
  private readonly found = new EventEmitter<void>();
  readonly onFound = this.found.event;
  private readonly disposables: Disposable[] = [this.found];
  private isFound = false;
  /** Folders above open files outside of the workspace, which have been looked at. */
  private readonly seen = new Set<string>();

  get dependsOnLeptos(): boolean {
    return this.isFound;
  }

  /** Looks at all manifests, and from now on at those that change. */
  async start(): Promise<void> {
    const watcher = workspace.createFileSystemWatcher('**/Cargo.toml');
    this.disposables.push(
      watcher,
      watcher.onDidCreate(uri => this.lookAt([uri])),
      watcher.onDidChange(uri => this.lookAt([uri])),
      workspace.onDidSaveTextDocument(({ uri }) => (isManifest(uri) ? this.lookAt([uri]) : undefined)),
      workspace.onDidChangeWorkspaceFolders(({ added }) => {
        for (const { uri } of added) void this.lookIn(uri);
      }),
      workspace.onDidOpenTextDocument(document => this.lookAbove(document)),
    );
    await Promise.all([
      ...(workspace.workspaceFolders ?? []).map(({ uri }) => this.lookIn(uri)),
      ...workspace.textDocuments.map(document => this.lookAbove(document)),
    ]);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private async lookIn(folder: Uri): Promise<void> {
    // Nearly all projects name it in the first manifest, which spares the search.
    await this.lookAt([Uri.joinPath(folder, 'Cargo.toml')]);
    if (this.isFound) return;
    await this.lookAt(await workspace.findFiles(new RelativePattern(folder, '**/Cargo.toml'), FOREIGN, MOST_MANIFESTS));
  }

  /** Looks at the manifests above a Rust file that lies in no folder of the workspace. */
  private async lookAbove({ languageId, uri }: TextDocument): Promise<void> {
    if (this.isFound || languageId !== 'rust' || uri.scheme === 'untitled') return;
    if (workspace.getWorkspaceFolder(uri) !== undefined) return;
    for (const folder of foldersAbove(uri)) {
      if (this.isFound || this.seen.has(folder.toString())) return;
      this.seen.add(folder.toString());
      await this.lookAt([Uri.joinPath(folder, 'Cargo.toml')]);
    }
  }

  private async lookAt(manifests: readonly Uri[]): Promise<void> {
    for (const manifest of manifests) {
      if (this.isFound) return;
      const text = await textOf(manifest);
      if (text === undefined || namesLeptos(text) !== true || this.isFound) continue;
      this.isFound = true;
      this.found.fire();
    }
  }
}

function isManifest({ path }: Uri): boolean {
  return path.endsWith('/Cargo.toml');
}

function foldersAbove(uri: Uri): Uri[] {
  const folders: Uri[] = [];
  for (let folder = Uri.joinPath(uri, '..'); ; folder = Uri.joinPath(folder, '..')) {
    folders.push(folder);
    if (folder.path === '/' || Uri.joinPath(folder, '..').path === folder.path) return folders;
  }
}

/** The text of a file; undefined where there is none that can be read. */
export async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    // A file that is missing or locked tells nothing, and is looked at again when it changes.
    return undefined;
  }
}

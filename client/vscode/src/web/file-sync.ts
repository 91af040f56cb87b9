import { FILES_METHOD, type SentFile } from 'leptos-language-server/dist/browser/protocol.js';
import { type Disposable, FileType, type Uri, workspace } from 'vscode';
import { type BaseLanguageClient, FileChangeType } from 'vscode-languageclient';
import type { ServerUris } from './server-uris.js';
import { type FoundFile, findBelow, findFiles, foundFile, readFiles } from './workspace-files.js';

/** How many files go with one message: the server answers between two. */
const FILES_PER_MESSAGE = 200;

/** Keeps the server in a worker in step with the workspace's files. */
export class FileSync implements Disposable {
  private readonly disposables: Disposable[] = [];
  private readonly changed = new Map<string, Uri>();
  /** Changes are sent in the order in which they came. */
  private queue: Promise<void> = Promise.resolve();

  /** @param rest What was found and not sent yet. */
  private constructor(
    /** What the server gets with its first message. */
    readonly first: readonly SentFile[],
    private readonly rest: readonly FoundFile[],
    private readonly uris: ServerUris,
  ) {}

  /** Looks for the workspace's files, and reads those that the server needs at once; of the others it gets the names. */
  static async begin(uris: ServerUris): Promise<FileSync> {
    for (const { uri } of workspace.workspaceFolders ?? []) uris.add(uri);
    const found = await findFiles();
    const sources = found.filter(({ role }) => role === 'source');
    const names = sources.map(({ uri }): SentFile => ({ uri: uris.toServer(uri), content: 'name' }));
    const others = await readFiles(
      found.filter(({ role }) => role !== 'source'),
      uris,
    );
    return new FileSync([...others, ...names], sources, uris);
  }

  /** Sends what is left, and from now on what changes. */
  follow(client: BaseLanguageClient, report: (fault: unknown) => void): void {
    const watcher = workspace.createFileSystemWatcher('**/*');
    const note = (uri: Uri): void => {
      this.changed.set(uri.toString(), uri);
      this.enqueue(() => this.sendChanged(client), report);
    };
    this.disposables.push(
      watcher,
      watcher.onDidCreate(note),
      watcher.onDidChange(note),
      watcher.onDidDelete(note),
      workspace.onDidChangeWorkspaceFolders(({ added }) => {
        for (const { uri } of added) this.uris.add(uri);
        for (const { uri } of added) this.enqueue(async () => this.sendFound(client, await findBelow(uri)), report);
      }),
    );
    this.enqueue(() => this.sendFound(client, this.rest), report);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private enqueue(send: () => Promise<void>, report: (fault: unknown) => void): void {
    this.queue = this.queue.then(send).catch(report);
  }

  private async sendFound(client: BaseLanguageClient, found: readonly FoundFile[]): Promise<void> {
    for (let start = 0; start < found.length; start += FILES_PER_MESSAGE) {
      await this.send(client, await readFiles(found.slice(start, start + FILES_PER_MESSAGE), this.uris));
    }
  }

  /** Sends all that has changed up to now; the next ones in the queue find nothing left. */
  private async sendChanged(client: BaseLanguageClient): Promise<void> {
    const uris = [...this.changed.values()];
    this.changed.clear();
    const found = await Promise.all(uris.map(uri => this.whatIs(uri)));
    const gone = uris.filter((_, index) => found[index] === undefined);
    await this.send(
      client,
      gone.map(uri => ({ uri: this.uris.toServer(uri), content: 'gone' })),
    );
    await this.sendFound(
      client,
      found.flatMap(files => files ?? []),
    );
  }

  /** The files that a URI stands for now: itself, or all in it; undefined where there is nothing any more. */
  private async whatIs(uri: Uri): Promise<readonly FoundFile[] | undefined> {
    try {
      const { type } = await workspace.fs.stat(uri);
      if (type === FileType.Directory) return findBelow(uri);
      const file = foundFile(uri);
      return file === undefined ? [] : [file];
    } catch {
      // There is no other way to ask whether something is there.
      return undefined;
    }
  }

  private async send(client: BaseLanguageClient, files: readonly SentFile[]): Promise<void> {
    if (files.length === 0) return;
    await client.sendNotification(FILES_METHOD, { files });
    const changes = files.map(({ uri, content }) => ({
      uri,
      type: content === 'gone' ? FileChangeType.Deleted : FileChangeType.Changed,
    }));
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }
}

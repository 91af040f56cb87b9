import { loadParsers, type Parsers } from 'tree-sitter-leptos';
import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { FEATURE_NAMES } from '../features/index.js';
import { loadMdn } from '../html/mdn.js';
import { BINDINGS } from './bindings/index.js';
import { initializeResult } from './capabilities.js';
import { listenToCommands } from './commands.js';
import { syncDocuments } from './documents.js';
import { filePathOf } from './file-paths.js';
import { Host } from './host.js';
import { faultLine, type Log, logOf } from './log.js';
import { ManifestPublisher } from './manifest-publisher.js';
import { fieldsOf } from './params.js';
import { ProgressReporter } from './progress.js';
import { Publisher } from './publisher.js';
import { Refresher } from './refresher.js';
import type { FolderSettings } from './scoped-settings.js';
import { Session } from './session.js';
import { Workspaces } from './workspaces.js';

/** Files whose change can mean other crates, items, classes, another version of Leptos or other levels of rules. */
const WATCHED = ['**/*.rs', '**/*.{css,scss,sass,less}', '**/Cargo.toml', '**/Cargo.lock', '**/.cargo/config.toml'];

/**
 * Answers what comes over a connection, the handshake included.
 *
 * @param connection Not listening yet.
 * @param version What the server calls itself by, besides its name.
 */
export function serve(connection: Connection, version: string): void {
  const begin = listen(connection);
  connection.onInitialize(params => {
    begin(params);
    return initializeResult(params.capabilities, version);
  });
  connection.listen();
}

/**
 * Answers what comes over a connection, all but the handshake itself.
 *
 * @returns To be called with what the client says in the handshake: nothing is answered before.
 */
export function listen(connection: Connection): (params: InitializeParams) => void {
  const log = logOf(connection);
  let parsers: Promise<Parsers> | undefined;
  const progress = new ProgressReporter(connection, log);
  const workspaces = new Workspaces(log, progress, () => {
    publisher.allChanged();
    manifests.changed();
    refresher.refresh();
  });
  const session = new Session(log, workspaces, () => (parsers ??= loadParsers()));
  const host = new Host(connection, session);
  const publisher = new Publisher(connection, session);
  const manifests = new ManifestPublisher(connection, session);
  let client: ClientCapabilities = {};
  const refresher = new Refresher(connection, log, () => client);
  let initializationOptions: unknown;
  /** The folders that the editor has open, as it names them. */
  let folders: readonly string[] = [];

  connection.onInitialized(() => {
    progress.isShown = client.window?.workDoneProgress === true;
    for (const folder of folders.flatMap(pathsOf)) workspaces.open(folder);
    void configureFromClient();
  });
  connection.onDidChangeConfiguration(({ settings }) =>
    host.take('Reading the settings', () => {
      if (client.workspace?.configuration === true) void pullSettings();
      else applySettings(settings);
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    host.take('Following changes of files', () => {
      const areOld = changes.every(({ type }) => type === FileChangeType.Changed);
      session.filesChanged(
        changes.flatMap(({ uri }) => pathsOf(uri)),
        areOld,
      );
      publisher.allChanged();
    }),
  );
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) =>
    host.take('Following the folders of the editor', () => {
      for (const { uri } of event.removed) for (const folder of pathsOf(uri)) workspaces.close(folder);
      const removed = new Set(event.removed.map(({ uri }) => uri));
      folders = [...folders.filter(uri => !removed.has(uri)), ...event.added.map(({ uri }) => uri)];
      // One that lies in a folder which was closed belonged to that, and stands for itself now.
      for (const folder of folders.flatMap(pathsOf)) workspaces.open(folder);
      // What was shown of a folder goes with it.
      publisher.allChanged();
      manifests.changed();
      // A folder brings settings of its own.
      if (client.workspace?.configuration === true) void pullSettings();
    }),
  );
  connection.onShutdown(() => {
    host.state = 'stopped';
    workspaces.dispose();
  });

  syncDocuments(connection, host, session, publisher);
  for (const name of FEATURE_NAMES) BINDINGS[name].listen(host, () => client);
  listenToCommands(host);
  return begin;

  function begin(params: InitializeParams): void {
    client = fieldsOf(params.capabilities);
    initializationOptions = params.initializationOptions;
    session.configure([initializationOptions]);
    host.state = 'running';
    // Both take a while, and nobody needs them before the handshake is over.
    setImmediate(() => void warmUp(log, () => (parsers ??= loadParsers())));
    folders = foldersOf(params);
  }

  async function configureFromClient(): Promise<void> {
    const { didChangeConfiguration, didChangeWatchedFiles, configuration } = client.workspace ?? {};
    try {
      if (didChangeConfiguration?.dynamicRegistration === true) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'leptos' });
      }
      if (didChangeWatchedFiles?.dynamicRegistration === true) {
        const watchers = WATCHED.map(globPattern => ({ globPattern }));
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
    } catch (fault) {
      log.error(faultLine('Registering for changes of settings and files', fault));
    }
    if (configuration === true) await pullSettings();
  }

  async function pullSettings(): Promise<void> {
    try {
      const section = 'leptos';
      // Of a single folder, or none, the editor tells the settings without being told which is meant.
      const scopes = folders.length > 1 ? folders : [];
      const items = [{ section }, ...scopes.map(scopeUri => ({ scopeUri, section }))];
      const [general, ...own] = await connection.workspace.getConfiguration(items);
      const layers = scopes.flatMap((uri, index) => pathsOf(uri).map(folder => ({ folder, layer: own[index] })));
      applySettings(general, layers);
    } catch (fault) {
      log.error(faultLine('Asking the editor for the settings', fault));
    }
  }

  function applySettings(settings: unknown, ofFolders: readonly FolderSettings[] = []): void {
    const isNews = session.configure([initializationOptions, settings], ofFolders);
    publisher.allChanged();
    manifests.changed();
    // What an editor shows all the time would stay until somebody types.
    if (isNews) refresher.refresh();
  }
}

/** The URIs of the folders that the editor has open; of older editors the only one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []);
}

/** The path of a URI, if it is one of a file. */
function pathsOf(uri: string): string[] {
  const path = filePathOf(uri);
  return path === undefined ? [] : [path];
}

async function warmUp(log: Log, parsers: () => Promise<Parsers>): Promise<void> {
  try {
    await parsers();
    await loadMdn();
  } catch (fault) {
    log.error(faultLine('Loading the grammar', fault));
  }
}

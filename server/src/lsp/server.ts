import { fileURLToPath } from 'node:url';
import { loadParsers, type Parsers } from 'tree-sitter-leptos';
import {
  type ClientCapabilities,
  type Connection,
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { FEATURE_NAMES } from '../features/index.js';
import { loadMdn } from '../html/mdn.js';
import { BINDINGS } from './bindings/index.js';
import { COMMANDS, listenToCommands } from './commands.js';
import { syncDocuments } from './documents.js';
import { Host } from './host.js';
import { faultLine, type Log } from './log.js';
import { ManifestPublisher } from './manifest-publisher.js';
import { fieldsOf } from './params.js';
import { ProgressReporter } from './progress.js';
import { Publisher } from './publisher.js';
import { Session } from './session.js';
import { Workspaces } from './workspaces.js';

/** Files whose change can mean other crates, items, classes, another version of Leptos or other levels of rules. */
const WATCHED = ['**/*.rs', '**/*.{css,scss,sass,less}', '**/Cargo.toml', '**/Cargo.lock', '**/.cargo/config.toml'];

/**
 * Starts the server on standard input and output.
 *
 * @param version What the server calls itself by, besides its name.
 */
export function startServer(version: string): void {
  const connection = createConnection();
  surviveFaults(logOf(connection));
  serve(connection, version);
}

/**
 * Answers what comes over a connection.
 *
 * @param connection Not listening yet.
 * @param version As for `startServer`.
 */
export function serve(connection: Connection, version: string): void {
  const log = logOf(connection);
  let parsers: Promise<Parsers> | undefined;
  const progress = new ProgressReporter(connection, log);
  const workspaces = new Workspaces(log, progress, () => {
    publisher.allChanged();
    manifests.changed();
  });
  const session = new Session(log, workspaces, () => (parsers ??= loadParsers()));
  const host = new Host(connection, session);
  const publisher = new Publisher(connection, session);
  const manifests = new ManifestPublisher(connection, session);
  let client: ClientCapabilities = {};
  let initializationOptions: unknown;
  let folders: readonly string[] = [];

  connection.onInitialize((params): InitializeResult => {
    client = fieldsOf(params.capabilities);
    initializationOptions = params.initializationOptions;
    folders = foldersOf(params);
    session.configure(initializationOptions);
    host.state = 'running';
    // Both take a while, and nobody needs them before the handshake is over.
    setImmediate(() => void warmUp(log, () => (parsers ??= loadParsers())));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'leptos-language-server', version } };
  });

  connection.onInitialized(() => {
    progress.isShown = client.window?.workDoneProgress === true;
    for (const folder of folders) workspaces.open(folder);
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
      session.forgetProjects();
      workspaces.changed(changes.flatMap(({ uri }) => pathsOf(uri)));
      publisher.allChanged();
    }),
  );
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) =>
    host.take('Following the folders of the editor', () => {
      for (const { uri } of event.removed) for (const folder of pathsOf(uri)) workspaces.close(folder);
      for (const { uri } of event.added) for (const folder of pathsOf(uri)) workspaces.open(folder);
    }),
  );
  connection.onShutdown(() => {
    host.state = 'stopped';
    workspaces.dispose();
  });

  syncDocuments(connection, host, session, publisher);
  for (const name of FEATURE_NAMES) BINDINGS[name].listen(host, () => client);
  listenToCommands(host);
  connection.listen();

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
      applySettings(await connection.workspace.getConfiguration('leptos'));
    } catch (fault) {
      log.error(faultLine('Asking the editor for the settings', fault));
    }
  }

  function applySettings(settings: unknown): void {
    session.configure(initializationOptions, settings);
    publisher.allChanged();
    manifests.changed();
  }
}

/** The folders that the editor has open; of older editors the only one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
  return uris.flatMap(pathsOf);
}

/** The path of a URI, if it is one of a file. */
function pathsOf(uri: string): string[] {
  return uri.startsWith('file:') ? [fileURLToPath(uri)] : [];
}

/** What the features can do for a client, besides keeping documents in step. */
export function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  const offers = FEATURE_NAMES.map(name => BINDINGS[name].capabilities?.(client) ?? {});
  const own: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    executeCommandProvider: { commands: Object.keys(COMMANDS) },
  };
  const workspace = Object.assign({}, own.workspace, ...offers.map(offer => offer.workspace ?? {}));
  return Object.assign(own, ...offers, { workspace });
}

async function warmUp(log: Log, parsers: () => Promise<Parsers>): Promise<void> {
  try {
    await parsers();
    await loadMdn();
  } catch (fault) {
    log.error(faultLine('Loading the grammar', fault));
  }
}

/** What nobody caught is a fault of ours; the editor's work must not suffer from it. */
function surviveFaults(log: Log): void {
  process.on('uncaughtException', (fault: NodeJS.ErrnoException) => {
    // Nobody is there any more to answer or to log to.
    if (fault.code === 'EPIPE') process.exit(1);
    log.error(faultLine('Something', fault));
  });
  process.on('unhandledRejection', fault => log.error(faultLine('Something', fault)));
}

function logOf(connection: Connection): Log {
  return {
    info: line => connection.console.info(line),
    warn: line => connection.console.warn(line),
    error: line => connection.console.error(line),
  };
}

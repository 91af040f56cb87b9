import { loadParsers, type Parsers } from 'tree-sitter-leptos';
import {
  type ClientCapabilities,
  type Connection,
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { FEATURE_NAMES } from '../features/index.js';
import { loadMdn } from '../html/mdn.js';
import { BINDINGS } from './bindings.js';
import { syncDocuments } from './documents.js';
import { Host } from './host.js';
import { faultLine, type Log } from './log.js';
import { fieldsOf } from './params.js';
import { Publisher } from './publisher.js';
import { Session } from './session.js';

/** Files whose change can mean another version of Leptos or other levels of rules. */
const WATCHED = ['**/Cargo.toml', '**/Cargo.lock'];

/**
 * Starts the server on standard input and output.
 *
 * @param version What the server calls itself by, besides its name.
 */
export function startServer(version: string): void {
  const connection = createConnection();
  const log = logOf(connection);
  surviveFaults(log);
  let parsers: Promise<Parsers> | undefined;
  const session = new Session(log, () => (parsers ??= loadParsers()));
  const host = new Host(connection, session);
  const publisher = new Publisher(connection, session);
  let client: ClientCapabilities = {};
  let initializationOptions: unknown;

  connection.onInitialize((params): InitializeResult => {
    client = fieldsOf(params.capabilities);
    initializationOptions = params.initializationOptions;
    session.configure(initializationOptions);
    host.state = 'running';
    // Both take a while, and nobody needs them before the handshake is over.
    setImmediate(() => void warmUp(log, () => (parsers ??= loadParsers())));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'leptos-language-server', version } };
  });

  connection.onInitialized(() => void configureFromClient());
  connection.onDidChangeConfiguration(({ settings }) =>
    host.take('Reading the settings', () => {
      if (client.workspace?.configuration === true) void pullSettings();
      else applySettings(settings);
    }),
  );
  connection.onDidChangeWatchedFiles(() => {
    session.forgetProjects();
    publisher.allChanged();
  });
  connection.onShutdown(() => {
    host.state = 'stopped';
  });

  syncDocuments(connection, host, session, publisher);
  for (const name of FEATURE_NAMES) BINDINGS[name].listen(host, () => client);
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
  }
}

/** What the features can do for a client, besides keeping documents in step. */
export function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  const offers = FEATURE_NAMES.map(name => BINDINGS[name].capabilities?.(client) ?? {});
  return Object.assign(
    {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    } satisfies ServerCapabilities,
    ...offers,
  ) as ServerCapabilities;
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

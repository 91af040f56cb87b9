import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type Location,
  type LocationLink,
  type MessageConnection,
  type Position,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** Where something is declared; the line counts from 0. */
export interface Declared {
  readonly file: string;
  readonly line: number;
}

/** Building the macros of Leptos takes minutes on a small machine. */
const LONGEST_START = 20 * 60_000;

/** The rust-analyzer of the toolchain, which rustup installs where it is not there; undefined where neither helps. */
export function findRustAnalyzer(): string | undefined {
  const program = process.env['RUST_ANALYZER'] || 'rust-analyzer';
  const runs = () => spawnSync(program, ['--version']).status === 0;
  if (runs()) return program;
  const installed = spawnSync('rustup', ['component', 'add', 'rust-analyzer']).status === 0;
  return installed && runs() ? program : undefined;
}

/** One rust-analyzer on one folder. */
export class RustAnalyzer {
  private readonly connection: MessageConnection;
  private readonly opened = new Set<string>();
  private whenQuiet: () => void = () => undefined;

  private constructor(private readonly server: ChildProcessWithoutNullStreams) {
    this.connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    this.connection.onNotification('experimental/serverStatus', ({ quiescent }: { quiescent: boolean }) => {
      if (quiescent) this.whenQuiet();
    });
    this.connection.listen();
  }

  /**
   * Starts it and waits until it has analysed the folder.
   *
   * @param features Of cargo, for the whole folder.
   * @param target Where cargo builds the macros.
   * @throws Error where it is not done in 20 minutes.
   */
  static async start(
    program: string,
    folder: string,
    features: readonly string[],
    target: string,
  ): Promise<RustAnalyzer> {
    const env = { ...process.env, CARGO_TARGET_DIR: target };
    const analyzer = new RustAnalyzer(spawn(program, { cwd: folder, env }));
    analyzer.server.stderr.resume();
    await analyzer.initialize(folder, features);
    return analyzer;
  }

  /** Where the name at a position is declared; nothing where it does not know. */
  async definition(file: string, position: Position): Promise<readonly Declared[]> {
    const uri = pathToFileURL(file).href;
    if (!this.opened.has(file)) {
      this.opened.add(file);
      const textDocument = { uri, languageId: 'rust', version: 1, text: readFileSync(file, 'utf8') };
      await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    }
    const found: Location | (Location | LocationLink)[] | null = await this.connection.sendRequest(
      'textDocument/definition',
      { textDocument: { uri }, position },
    );
    return [found ?? []].flat().map(placeOf);
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
  }

  private async initialize(folder: string, features: readonly string[]): Promise<void> {
    const quiet = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`rust-analyzer is not done with ${folder}`)), LONGEST_START);
      this.whenQuiet = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {
        experimental: { serverStatusNotification: true },
        textDocument: { definition: { linkSupport: true } },
        window: { workDoneProgress: true },
      },
      initializationOptions: { cargo: { features }, checkOnSave: false, cachePriming: { enable: false } },
    });
    await this.connection.sendNotification('initialized', {});
    await quiet;
  }
}

function placeOf(found: Location | LocationLink): Declared {
  return 'targetUri' in found
    ? { file: fileURLToPath(found.targetUri), line: found.targetSelectionRange.start.line }
    : { file: fileURLToPath(found.uri), line: found.range.start.line };
}

import { LineIndex, type Position } from 'tree-sitter-leptos';
import type { Workspace } from '../../e2e/frame/workspace.js';
import { Client } from '../client.js';
import { memoryWithChildren } from '../memory.js';
import type { Mistake } from './mistakes.js';
import type { Question } from './questions.js';

/** A diagnostic as servers publish them; severity 1 is an error, 2 a warning. */
export interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly severity?: number;
  readonly message: string;
}

/** How a server is started. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** A server with a copy of the sample app open, and somebody who types in it. */
export class Participant {
  private readonly client: Client;
  private readonly versions = new Map<string, number>();
  private readonly began = performance.now();

  private constructor(
    { program, args, env }: Command,
    private readonly workspace: Workspace,
  ) {
    this.client = new Client(args, env, program);
  }

  /** Starts a server, with a file open. */
  static async start(command: Command, workspace: Workspace, file: string): Promise<Participant> {
    const participant = new Participant(command, workspace);
    const { client } = participant;
    const folder = { uri: workspace.uri('.'), name: 'app' };
    await client.request('initialize', {
      processId: process.pid,
      rootUri: folder.uri,
      workspaceFolders: [folder],
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true } },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: {},
          synchronization: { didSave: true },
        },
      },
    });
    client.notify('initialized', {});
    const textDocument = { uri: workspace.uri(file), languageId: 'rust', version: 1, text: workspace.read(file) };
    client.notify('textDocument/didOpen', { textDocument });
    return participant;
  }

  /** Seconds from the start until the server tells something about what is at a mark, looking again and again. */
  async untilHover(file: string, marked: string, patience: number): Promise<number | undefined> {
    const text = this.workspace.read(file);
    const position = LineIndex.of(text).positionAt(text.indexOf(marked.replace('│', '')) + marked.indexOf('│'));
    while (performance.now() - this.began < patience) {
      const params = { textDocument: { uri: this.workspace.uri(file) }, position };
      const answer = await this.client.request('textDocument/hover', params).catch(notYet);
      if (answer?.result) return (performance.now() - this.began) / 1000;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return undefined;
  }

  /** How many of the wanted proposals are made, and after how many milliseconds. The file is what it was afterwards. */
  async propose({ file, piece, typed, wanted }: Question): Promise<{ found: number; time: number }> {
    const before = this.workspace.read(file);
    const text = replaced(before, piece, typed.replace('│', ''));
    const offset = before.indexOf(piece) + typed.indexOf('│');
    const began = performance.now();
    this.change(file, text);
    const params = {
      textDocument: { uri: this.workspace.uri(file) },
      position: LineIndex.of(text).positionAt(offset),
    };
    const { at, result } = await this.client.request('textDocument/completion', params);
    const items = Array.isArray(result) ? result : (result as { items?: unknown[] } | null)?.items;
    const names = new Set((items ?? []).map(item => nameOf((item as { label: string }).label)));
    this.change(file, before);
    return { found: wanted.filter(name => names.has(name)).length, time: at - began };
  }

  /**
   * Makes a mistake and saves it.
   *
   * @param patience How many milliseconds to wait for an error or a warning.
   * @returns The first one, and how many milliseconds it took; undefined where none comes.
   */
  async make(
    { file, right, wrong }: Mistake,
    patience: number,
  ): Promise<{ time: number; diagnostic: Diagnostic } | undefined> {
    const before = this.workspace.read(file);
    const shown = this.nextDiagnostic(file);
    const began = performance.now();
    this.save(file, replaced(before, right, wrong));
    const gaveUp = new Promise<undefined>(resolve => setTimeout(resolve, patience, undefined).unref());
    const first = await Promise.race([shown, gaveUp]);
    this.save(file, before);
    return first && { time: first.at - began, diagnostic: first.diagnostic };
  }

  /** Waits until nothing is shown in a file any more. */
  async quiet(file: string, milliseconds: number): Promise<void> {
    for (;;) {
      const next = this.nextDiagnostic(file);
      const gaveUp = new Promise<undefined>(resolve => setTimeout(resolve, milliseconds, undefined));
      if ((await Promise.race([next, gaveUp])) === undefined) return;
    }
  }

  /** Megabytes, those of its helpers included. */
  get memory(): number | undefined {
    return memoryWithChildren(this.client.server.pid ?? 0);
  }

  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.client.server.once('exit', resolve));
    await this.client.request('shutdown');
    this.client.notify('exit');
    await ended;
  }

  private async nextDiagnostic(file: string): Promise<{ at: number; diagnostic: Diagnostic }> {
    const uri = this.workspace.uri(file);
    const { at, message } = await this.client.next(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && worst(params, uri) !== undefined,
    );
    const diagnostic = worst(message.params, uri);
    if (diagnostic === undefined) throw new Error('there is no diagnostic in what was chosen for it');
    return { at, diagnostic };
  }

  private save(file: string, text: string): void {
    this.change(file, text);
    this.workspace.write(file, text);
    this.client.notify('textDocument/didSave', { textDocument: { uri: this.workspace.uri(file) } });
  }

  private change(file: string, text: string): void {
    const version = (this.versions.get(file) ?? 1) + 1;
    this.versions.set(file, version);
    const textDocument = { uri: this.workspace.uri(file), version };
    this.client.notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  }
}

/** The first error or warning of a file in what a server publishes. */
function worst(params: unknown, uri: string): Diagnostic | undefined {
  const published = params as { uri?: string; diagnostics?: readonly Diagnostic[] } | undefined;
  if (published?.uri !== uri) return undefined;
  const found = (published.diagnostics ?? []).filter(({ severity = 1 }) => severity <= 2);
  return found.sort((one, other) => (one.severity ?? 1) - (other.severity ?? 1))[0];
}

/** The name of a proposal: some servers write what follows it into the label. */
function nameOf(label: string): string {
  return /^[</]*([\w:-]+)/.exec(label)?.[1] ?? label;
}

function replaced(text: string, piece: string, by: string): string {
  if (text.split(piece).length !== 2) throw new Error(`not once in the file: ${piece}`);
  return text.replace(piece, () => by);
}

/** A server that is still loading may refuse, or say that its content was modified. */
function notYet(): undefined {
  return undefined;
}

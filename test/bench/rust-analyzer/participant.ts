import { LineIndex, type Position } from 'tree-sitter-leptos';
import type { Workspace } from '../../e2e/frame/workspace.js';
import { Client } from '../client.js';
import { Editor, initialize } from '../editor.js';
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

/** A server that has a copy of the sample app and one of its files open, and somebody who types in the file. */
export class Participant {
  /** The file as it is before and after each question and mistake. */
  private readonly text: string;
  private readonly editor: Editor;

  private constructor(
    private readonly client: Client,
    private readonly workspace: Workspace,
    private readonly file: string,
    private readonly began: number,
  ) {
    this.text = workspace.read(file);
    this.editor = Editor.openIn(client, workspace.path(file), 'rust', this.text);
  }

  /** Starts a server, with a file open. */
  static async start({ program, args, env }: Command, workspace: Workspace, file: string): Promise<Participant> {
    const began = performance.now();
    const client = new Client(args, env, program);
    await initialize(client, workspace.folder);
    return new Participant(client, workspace, file, began);
  }

  /** Seconds from the start until the server tells something about what is at a mark, looking again and again. */
  async untilHover(marked: string, patience: number): Promise<number | undefined> {
    const position = this.editor.positionAt(this.offsetOf(marked.replace('│', '')) + marked.indexOf('│'));
    while (performance.now() - this.began < patience) {
      const params = { textDocument: { uri: this.editor.uri }, position };
      const answer = await this.client.request('textDocument/hover', params).catch(notYet);
      if (answer?.result) return (performance.now() - this.began) / 1000;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return undefined;
  }

  /** How many of the wanted proposals are made, and after how many milliseconds. */
  async propose({ piece, typed, wanted }: Question): Promise<{ found: number; time: number }> {
    const offset = this.offsetOf(piece);
    const began = performance.now();
    this.replace(offset, piece, typed.replace('│', ''));
    const { at, labels } = await this.editor.complete(this.editor.positionAt(offset, typed.indexOf('│')));
    const names = new Set(labels.map(nameOf));
    this.replace(offset, typed.replace('│', ''), piece);
    return { found: wanted.filter(name => names.has(name)).length, time: at - began };
  }

  /**
   * Makes a mistake, saves it, and mends it.
   *
   * @param patience How many milliseconds to wait for an error or a warning.
   * @returns How many milliseconds the first one took, and how many characters it underlines, line ends included;
   *   undefined where none comes.
   */
  async make({ right, wrong }: Mistake, patience: number): Promise<{ time: number; underlined: number } | undefined> {
    const offset = this.offsetOf(right);
    const mistaken = this.text.replace(right, () => wrong);
    const began = performance.now();
    this.replace(offset, right, wrong);
    this.save(mistaken);
    const shown = await this.nextDiagnostic(patience);
    this.replace(offset, wrong, right);
    this.save(this.text);
    return shown && { time: shown.at - began, underlined: lengthOf(shown.diagnostic, mistaken) };
  }

  /** Waits until no error and no warning has come for so many milliseconds. */
  async quiet(milliseconds: number): Promise<void> {
    while ((await this.nextDiagnostic(milliseconds)) !== undefined);
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

  private async nextDiagnostic(patience: number): Promise<{ at: number; diagnostic: Diagnostic } | undefined> {
    const { uri } = this.editor;
    const arrival = await this.client.within(
      patience,
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && worst(params, uri) !== undefined,
    );
    const diagnostic = arrival && worst(arrival.message.params, uri);
    return arrival && diagnostic && { at: arrival.at, diagnostic };
  }

  /** Replaces a piece of one line by another. */
  private replace(offset: number, piece: string, by: string): void {
    this.editor.change(this.editor.positionAt(offset), this.editor.positionAt(offset, piece.length), by);
  }

  private save(text: string): void {
    this.workspace.write(this.file, text);
    this.client.notify('textDocument/didSave', { textDocument: { uri: this.editor.uri } });
  }

  private offsetOf(piece: string): number {
    if (this.text.split(piece).length !== 2) throw new Error(`not once in the file: ${piece}`);
    return this.text.indexOf(piece);
  }
}

/** The first error or warning of a file in what a server publishes. */
function worst(params: unknown, uri: string): Diagnostic | undefined {
  const published = params as { uri?: string; diagnostics?: readonly Diagnostic[] } | undefined;
  if (published?.uri !== uri) return undefined;
  const found = (published.diagnostics ?? []).filter(({ severity = 1 }) => severity <= 2);
  return found.sort((one, other) => (one.severity ?? 1) - (other.severity ?? 1))[0];
}

function lengthOf({ range }: Diagnostic, text: string): number {
  const lines = LineIndex.of(text);
  return lines.offsetAt(range.end) - lines.offsetAt(range.start);
}

/** The name of a proposal: some servers write what follows it into the label. */
function nameOf(label: string): string {
  return /^[</]*([\w:-]+)/.exec(label)?.[1] ?? label;
}

/** A server that is still loading may refuse, or say that its content was modified. */
function notYet(): undefined {
  return undefined;
}

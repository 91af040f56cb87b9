import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** A message from the server, and when its last byte came. */
interface Arrival {
  readonly at: number;
  readonly message: Message;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const HEADER_END = '\r\n\r\n';

/**
 * The least that talks LSP over stdio. It notes when an answer is there before reading it, so that the time its reading
 * takes here is not counted as the server's.
 */
export class Client {
  readonly server: ChildProcessWithoutNullStreams;
  private readonly waiting: { wanted: (message: Message) => boolean; found: (arrival: Arrival) => void }[] = [];
  private buffer: Buffer = Buffer.alloc(0);
  private nextId = 1;

  /**
   * @param command Arguments of the program.
   * @param program Node, unless the server is none of its.
   */
  constructor(command: readonly string[], env: NodeJS.ProcessEnv = process.env, program = process.execPath) {
    this.server = spawn(program, [...command], { env });
    this.server.stdout.on('data', (chunk: Buffer) => this.take(chunk));
    this.server.stderr.pipe(process.stderr);
  }

  notify(method: string, params?: object): void {
    this.send({ method, params });
  }

  /** Sends a request and returns its answer. */
  async request(method: string, params?: object): Promise<{ at: number; result: unknown }> {
    const id = this.nextId++;
    this.send({ id, method, params });
    const { at, message } = await this.next(
      ({ id: answered, method: asked }) => answered === id && asked === undefined,
    );
    if (message.error !== undefined) throw new Error(`${method}: ${JSON.stringify(message.error)}`);
    return { at, result: message.result };
  }

  /** The next message that is wanted. */
  next(wanted: (message: Message) => boolean): Promise<Arrival> {
    return new Promise(found => this.waiting.push({ wanted, found }));
  }

  /** The next message that is wanted, if it comes within so many milliseconds. */
  async within(milliseconds: number, wanted: (message: Message) => boolean): Promise<Arrival | undefined> {
    let giveUp: NodeJS.Timeout | undefined;
    const arrived = await new Promise<Arrival | undefined>(found => {
      const waiter = { wanted, found };
      this.waiting.push(waiter);
      giveUp = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(waiter), 1);
        found(undefined);
      }, milliseconds);
    });
    clearTimeout(giveUp);
    return arrived;
  }

  stop(): void {
    this.server.kill();
  }

  private send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}${HEADER_END}${text}`);
  }

  private take(chunk: Buffer): void {
    const at = performance.now();
    this.buffer = this.buffer.length === 0 ? chunk : Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const headerEnd = this.buffer.indexOf(HEADER_END);
      if (headerEnd < 0) return;
      const length = Number(/Content-Length: *(\d+)/i.exec(this.buffer.toString('ascii', 0, headerEnd))?.[1]);
      const end = headerEnd + HEADER_END.length + length;
      if (this.buffer.length < end) return;
      const text = this.buffer.toString('utf8', headerEnd + HEADER_END.length, end);
      this.buffer = this.buffer.subarray(end);
      this.arrived({ at, message: JSON.parse(text) as Message });
    }
  }

  private arrived(arrival: Arrival): void {
    const { id, method } = arrival.message;
    // What a server asks of its client (to register something, for settings) is of no account here.
    if (id !== undefined && method !== undefined) {
      this.send({ id, result: null });
      return;
    }
    const index = this.waiting.findIndex(({ wanted }) => wanted(arrival.message));
    if (index >= 0) this.waiting.splice(index, 1)[0]?.found(arrival);
  }
}

import { Console } from 'node:console';
import { createConnection, type InitializeParams, Message } from 'vscode-languageserver/node';
import { initializeResult } from './capabilities.js';
import { faultLine, type Log, logOf } from './log.js';
import { quietTurns } from './quiet-turn.js';
import { WholeMessages } from './whole-messages.js';

type Begin = (params: InitializeParams) => void;

/**
 * Starts the server on standard input and output. The handshake is answered before most of the server is loaded: an
 * editor has something to do with the answer meanwhile. All that follows waits.
 *
 * @param version What the server calls itself by, besides its name.
 */
export function startServer(version: string): void {
  let loading: Promise<Begin> | undefined;
  let isLoaded = false;
  /** The server with what it was told in the handshake; undefined before that. */
  let begun: Promise<void> | undefined;
  // What is printed by mistake must not stand between messages.
  globalThis.console = new Console(process.stderr);
  const connection = createConnection(process.stdin, new WholeMessages(process.stdout), {
    messageStrategy: {
      handleMessage: (message, next) => {
        if (isLoaded || isHandshake(message)) return next(message);
        return (begun ?? load()).then(() => next(message));
      },
    },
  });
  const log = logOf(connection);
  surviveFaults(log);
  connection.onInitialize(params => {
    isLoaded = false;
    begun = beginWith(params);
    return initializeResult(params.capabilities, version);
  });
  connection.listen();

  async function beginWith(params: InitializeParams): Promise<void> {
    // The answer first. How many turns that takes, one version of Node knows otherwise than the next.
    await quietTurns();
    const begin = await load();
    try {
      begin(params);
    } catch (fault) {
      log.error(faultLine('Taking over what the editor says of itself', fault));
    }
    isLoaded = true;
  }

  function load(): Promise<Begin> {
    loading ??= import('./server.js').then(
      ({ listen }) => listen(connection),
      (fault: unknown) => {
        process.stderr.write(`${faultLine('Loading the server', fault)}\n`);
        return process.exit(1);
      },
    );
    return loading;
  }
}

function isHandshake(message: Message): boolean {
  return Message.isRequest(message) && message.method === 'initialize';
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

import type { Connection } from 'vscode-languageserver/node';
import type { Progress } from '../project/index/indexer.js';
import { faultLine, type Log } from './log.js';

/** Shows in the editor how far something has come. */
export interface ProgressReport {
  update(progress: Progress): void;
  end(): void;
}

/** What takes less than this is over before anybody reads it, in milliseconds. */
const WORTH_SHOWING = 300;

/** Tells the editor what takes a while; editors that do not know `$/progress` are told nothing. */
export class ProgressReporter {
  /** Whether the client shows progress; known when it has introduced itself. */
  isShown = false;

  constructor(
    private readonly connection: Connection,
    private readonly log: Log,
  ) {}

  /** Begins to report something, as soon as it has taken long enough to be of interest. */
  begin(title: string): ProgressReport {
    let latest: Progress | undefined;
    let isOver = false;
    let end = (): void => undefined;
    const show = async (): Promise<void> => {
      const shown = await this.connection.window.createWorkDoneProgress();
      if (isOver) return;
      shown.begin(`Leptos: ${title}`, 0, undefined, false);
      const timer = setInterval(() => {
        if (latest !== undefined) shown.report(percentOf(latest), `${latest.done} of ${latest.known} files`);
      }, WORTH_SHOWING);
      end = () => {
        clearInterval(timer);
        shown.done();
      };
    };
    const waiting = setTimeout(() => {
      if (this.isShown) show().catch((fault: unknown) => this.log.error(faultLine('Reporting progress', fault)));
    }, WORTH_SHOWING);
    return {
      update: progress => {
        latest = progress;
      },
      end: () => {
        isOver = true;
        clearTimeout(waiting);
        end();
      },
    };
  }
}

function percentOf({ done, known }: Progress): number {
  return known === 0 ? 0 : Math.floor((100 * done) / known);
}

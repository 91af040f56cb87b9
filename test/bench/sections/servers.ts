import { join } from 'node:path';
import { BUDGETS } from '../budgets.js';
import { Editor } from '../editor.js';
import { memoryOf } from '../memory.js';
import { type Dialect, HTML, RUST } from '../pages/dialects.js';
import { type Page, partsFor, writePage } from '../pages/page.js';
import { median, percentile, spread } from '../stats.js';
import { atMost, type Row, type Table } from '../table.js';
import type { Context } from './context.js';
import { keystrokes, type Typist, typedDiagnostics } from './typing.js';

/** Both servers with the same page of 3,000 lines: how fast they answer, and what they need. */
export async function serversSection({ commands, quick, folder }: Context): Promise<Table> {
  const parts = partsFor(RUST, 3000);
  const open = async (command: readonly string[], dialect: Dialect): Promise<[Typist, Page]> => {
    const page = writePage(dialect, parts);
    const path = join(folder, `page.${dialect.fileEnding}`);
    return [{ editor: await Editor.open(command, path, dialect.languageId, page.text), times: [] }, page];
  };
  const [[ours, rust], [peer, html]] = [await open(commands.server, RUST), await open(commands.peer, HTML)];
  await Promise.all([ours, peer].map(({ editor }) => editor.diagnostics()));

  const rounds = quick ? 15 : 250;
  const places = [spread(rust.content, rounds), spread(html.content, rounds)] as const;
  for (let round = 0; round < rounds; round++) {
    await keystrokes(ours, places[0][round] ?? 0);
    await keystrokes(peer, places[1][round] ?? 0);
  }
  const completion = [ours.times.splice(0), peer.times.splice(0)];

  const checked = quick ? 3 : 25;
  const words = [spread(rust.words, checked), spread(html.words, checked)] as const;
  const fine: [number[], number[]] = [[], []];
  const broken: [number[], number[]] = [[], []];
  for (let round = 0; round < checked; round++) {
    for (const [index, { editor }] of [ours, peer].entries()) {
      fine[index]?.push(...(await typedDiagnostics(editor, words[index]?.[round] ?? 0, 'a')));
      broken[index]?.push(...(await typedDiagnostics(editor, places[index]?.[round] ?? 0, '<')));
    }
  }
  const memory = [ours, peer].map(({ editor }) => memoryOf(editor.client.server.pid ?? 0));
  for (const { editor } of [ours, peer]) editor.client.stop();

  const row = (name: string, unit: string, values: readonly (number | undefined)[], limit?: number): Row => ({
    name,
    unit,
    values,
    ...(limit === undefined ? {} : { budget: atMost(limit, values[0] ?? Number.NaN) }),
  });
  const at = (times: readonly (readonly number[])[], percent: number) => times.map(list => percentile(list, percent));
  return {
    title: `Servers: the same page in ${rust.lines} lines of Rust and ${html.lines} of HTML`,
    columns: ['ours', 'vscode-html'],
    rows: [
      row('keystroke, then completion: p50', 'ms', at(completion, 50), BUDGETS.completionP50),
      row('keystroke, then completion: p95', 'ms', at(completion, 95)),
      row('keystroke, then completion: p99', 'ms', at(completion, 99), BUDGETS.completionP99),
      row('keystroke in text, then diagnostics: p50', 'ms', fine.map(median), BUDGETS.diagnosticsP50),
      row('keystroke in text, then diagnostics: p95', 'ms', at(fine, 95)),
      row('`<` typed and deleted, then diagnostics: p50', 'ms', broken.map(median), BUDGETS.diagnosticsP50),
      row('`<` typed and deleted, then diagnostics: p95', 'ms', at(broken, 95)),
      row(
        'memory after all that',
        'MB',
        memory.map(({ now }) => now),
        BUDGETS.memory,
      ),
      row(
        'memory at its peak',
        'MB',
        memory.map(({ peak }) => peak),
      ),
    ],
  };
}

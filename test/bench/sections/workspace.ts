import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LineIndex } from 'tree-sitter-leptos';
import { Leptosfmt } from '../beside-leptosfmt.js';
import { BUDGETS } from '../budgets.js';
import { Client } from '../client.js';
import { Editor, initialize } from '../editor.js';
import { memoryOf } from '../memory.js';
import { RUST } from '../pages/dialects.js';
import { type Page, partsFor, writePage } from '../pages/page.js';
import { processorTimeOf } from '../processor-time.js';
import { median, percentile, spread } from '../stats.js';
import { atMost, type Row, type Table } from '../table.js';
import {
  type BenchWorkspace,
  largeWorkspace,
  manifestOf,
  syntheticWorkspace,
  WORKSPACE_MANIFEST,
} from '../workspaces.js';
import type { Context } from './context.js';
import { keystrokes, type Typist, typedDiagnostics } from './typing.js';

/** A component of the page's crate that half of its files use, so that looking for it is worth something. */
const SEARCHED = 'BenchButton';

/** What was measured in one workspace; milliseconds and megabytes. */
interface Figures {
  readonly crates: number;
  readonly cold: number;
  readonly cached: number;
  /** Of the processor: from the start of the server until all is read. */
  readonly coldWork: number | undefined;
  readonly cachedWork: number | undefined;
  readonly memory: number | undefined;
  readonly completion: readonly number[];
  readonly diagnostics: readonly number[];
  /** Of the processor, for a keystroke, its completions and its diagnostics. */
  readonly keystrokeWork: number | undefined;
  readonly references: number;
  readonly rename: number;
  readonly symbols: number;
  readonly allSymbols: number;
  readonly memoryAfter: number | undefined;
}

/** How many files the synthetic workspace has. */
const SYNTHETIC_FILES = { whole: 10_000, quick: 500 };

/**
 * The server in a workspace of published crates, in a synthetic one and in one that is nearly empty, Leptos' own crates
 * read in each: what it reads at first, and what a keystroke costs then. A budget counts for the worst of them.
 */
export async function workspaceSection(context: Context): Promise<Table> {
  const page = writePage(RUST, partsFor(RUST, 3000));
  const large = largeWorkspace(context.quick);
  const files = context.quick ? SYNTHETIC_FILES.quick : SYNTHETIC_FILES.whole;
  const synthetic = syntheticWorkspace(join(context.folder, 'synthetic'), files);
  const small = smallWorkspace(context.folder);
  const measured: Figures[] = [];
  // Few files are no work for it, and not worth installing it.
  const leptosfmt = context.quick
    ? undefined
    : new Leptosfmt(large.folder, mkdtempSync(join(context.folder, 'cache-')));
  measured.push(await measure(large, page, context, () => leptosfmt?.round()));
  for (const workspace of [synthetic, small]) measured.push(await measure(workspace, page, context));
  const row = (name: string, unit: string, of: (figures: Figures) => number | undefined, limit?: number): Row => {
    const values = measured.map(of);
    const worst = Math.max(...values.map(value => value ?? Number.NaN));
    return { name, unit, values, ...(limit === undefined ? {} : { budget: atMost(limit, worst) }) };
  };
  const at = (percent: number) => (figures: Figures) => percentile(figures.completion, percent);
  return {
    title: `Workspaces of ${large.files} published, ${synthetic.files} synthetic and ${small.files} Rust files, Leptos' own crates besides`,
    columns: ['published', 'synthetic', 'small'],
    rows: [
      row("crates read, Leptos' own among them", '', ({ crates }) => crates),
      row('read all, nothing known', 'ms', ({ cold }) => cold, BUDGETS.indexCold),
      row('read all again, from the cache', 'ms', ({ cached }) => cached, BUDGETS.indexCached),
      ...(leptosfmt === undefined ? [] : besideRows(leptosfmt, measured[0])),
      row('processor time of the server, nothing known', 'ms', ({ coldWork }) => coldWork),
      row('processor time of the server, from the cache', 'ms', ({ cachedWork }) => cachedWork),
      row('memory then', 'MB', ({ memory }) => memory, BUDGETS.indexedMemory),
      row('3,000 lines: keystroke, then completion: p50', 'ms', at(50), BUDGETS.completionP50),
      row('3,000 lines: keystroke, then completion: p99', 'ms', at(99), BUDGETS.completionP99),
      row(
        '3,000 lines: keystroke, then diagnostics: p50',
        'ms',
        ({ diagnostics }) => median(diagnostics),
        BUDGETS.diagnosticsP50,
      ),
      row('3,000 lines: processor time for a keystroke', 'ms', ({ keystrokeWork }) => keystrokeWork),
      row('references of a component', 'ms', ({ references }) => references),
      row('rename of a component', 'ms', ({ rename }) => rename),
      row('workspace symbols, for the first time', 'ms', ({ symbols }) => symbols),
      row('workspace symbols, all of them', 'ms', ({ allSymbols }) => allSymbols),
      row('memory after all that', 'MB', ({ memoryAfter }) => memoryAfter),
    ],
  };
}

function besideRows(leptosfmt: Leptosfmt, published: Figures | undefined): Row[] {
  if (published === undefined) return [];
  const beside = (name: string, time: number, limit: number): Row => {
    const { ratio, budget } = leptosfmt.beside(time, limit);
    return { name: `${name}, beside that`, unit: '×', values: [ratio], budget };
  };
  return [
    { name: 'leptosfmt --check of the same files', unit: 'ms', values: [leptosfmt.time] },
    beside('read all, nothing known', published.cold, BUDGETS.indexCold),
    beside('read all again, from the cache', published.cached, BUDGETS.indexCached),
  ];
}

/** @param between Called between two rounds. */
async function measure(
  { folder }: BenchWorkspace,
  page: Page,
  context: Context,
  between: () => void = () => undefined,
): Promise<Figures> {
  const cache = mkdtempSync(join(context.folder, 'cache-'));
  const cold = { times: [] as number[], work: [] as number[] };
  const cached = { times: [] as number[], work: [] as number[] };
  for (let round = 0; round < (context.quick ? 1 : 3); round++) {
    rmSync(cache, { recursive: true, force: true });
    for (const { times, work } of [cold, cached]) {
      const { client, time } = await indexed(folder, cache, context);
      times.push(time);
      work.push(processorTimeOf(client.server.pid ?? 0) ?? Number.NaN);
      client.stop();
    }
    between();
  }
  const { client, crates } = await indexed(folder, cache, context);
  await leptosIsRead(client, folder);
  const pid = client.server.pid ?? 0;
  const memory = memoryOf(pid).now;
  const typed = await type(client, folder, page, context);
  const searched = await search(client, folder);
  const memoryAfter = memoryOf(pid).now;
  client.stop();
  const [coldWork, cachedWork] = [median(cold.work), median(cached.work)];
  return {
    crates,
    cold: median(cold.times),
    cached: median(cached.times),
    coldWork,
    cachedWork,
    memory,
    ...typed,
    ...searched,
    memoryAfter,
  };
}

/** Starts a server in a folder, and takes the time from the end of the handshake until all is read. */
async function indexed(
  folder: string,
  cache: string,
  { commands }: Context,
): Promise<{ client: Client; time: number; crates: number }> {
  const client = new Client(commands.server, { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache });
  const done = client.next(({ method, params }) => method === 'window/logMessage' && READ.test(JSON.stringify(params)));
  const began = await initialize(client, folder);
  const { at, message } = await done;
  return { client, time: at - began, crates: Number(READ.exec(JSON.stringify(message.params))?.[1]) };
}

const READ = /(\d+) crates read in/;

/** @throws Error where a component of Leptos' own is not found: the figures would be those of a smaller task. */
async function leptosIsRead(client: Client, folder: string): Promise<void> {
  const text = 'use leptos::prelude::*;\n\nfn f() -> impl IntoView { view! { <Show when=|| true>"a"</Show> } }\n';
  const path = join(folder, 'crates', firstCrate(folder), 'src', 'bench_show.rs');
  Editor.openIn(client, path, RUST.languageId, text);
  const position = LineIndex.of(text).positionAt(text.indexOf('Show'));
  const document = { textDocument: { uri: pathToFileURL(path).href }, position };
  const { result } = await client.request('textDocument/definition', document);
  if (result === null || (Array.isArray(result) && result.length === 0)) {
    throw new Error(`The server does not know Leptos' own crates in ${folder}.`);
  }
}

async function type(client: Client, folder: string, page: Page, { quick }: Context) {
  // Not on the disk: a file that somebody has just made.
  const path = join(folder, 'crates', firstCrate(folder), 'src', 'bench_page.rs');
  const editor = Editor.openIn(client, path, RUST.languageId, page.text);
  await editor.diagnostics();
  const typist: Typist = { editor, times: [] };
  const before = processorTimeOf(client.server.pid ?? 0) ?? Number.NaN;
  for (const place of spread(page.content, quick ? 15 : 100)) await keystrokes(typist, place);
  const work = (processorTimeOf(client.server.pid ?? 0) ?? Number.NaN) - before;
  const diagnostics: number[] = [];
  for (const place of spread(page.words, quick ? 3 : 25)) {
    diagnostics.push(...(await typedDiagnostics(editor, place, 'a')));
  }
  return { completion: typist.times, diagnostics, keystrokeWork: work / typist.times.length };
}

/** Looks for a component that is declared and used in a file that is open, so that it can be looked for everywhere. */
async function search(client: Client, folder: string) {
  const declaration = `#[component]\npub fn ${SEARCHED}() -> impl IntoView { view! { <button/> } }\n`;
  const text = `use leptos::prelude::*;\n\n${declaration}\nfn user() -> impl IntoView { view! { <${SEARCHED}/> } }\n`;
  const path = join(folder, 'crates', firstCrate(folder), 'src', 'bench_button.rs');
  Editor.openIn(client, path, RUST.languageId, text);
  const position = LineIndex.of(text).positionAt(text.indexOf(SEARCHED));
  const document = { textDocument: { uri: pathToFileURL(path).href }, position };
  const timed = async (method: string, params: object): Promise<number> => {
    const began = performance.now();
    return (await client.request(method, params)).at - began;
  };
  const context = { includeDeclaration: true };
  return {
    symbols: await timed('workspace/symbol', { query: SEARCHED }),
    allSymbols: await timed('workspace/symbol', { query: '' }),
    references: await timed('textDocument/references', { ...document, context }),
    rename: await timed('textDocument/rename', { ...document, newName: 'BenchPress' }),
  };
}

function firstCrate(folder: string): string {
  const names = readdirSync(join(folder, 'crates')).sort();
  return names.find(name => name.includes('thaw')) ?? names[0] ?? '';
}

function smallWorkspace(around: string): BenchWorkspace {
  const folder = join(around, 'small');
  mkdirSync(join(folder, '.git'), { recursive: true });
  mkdirSync(join(folder, 'crates', 'app', 'src'), { recursive: true });
  writeFileSync(join(folder, 'Cargo.toml'), WORKSPACE_MANIFEST);
  writeFileSync(join(folder, 'crates', 'app', 'Cargo.toml'), manifestOf('app'));
  writeFileSync(join(folder, 'crates', 'app', 'src', 'lib.rs'), 'pub mod page;\n');
  return { folder, files: 1 };
}

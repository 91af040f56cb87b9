import { cpus } from 'node:os';
import { editorsTarget, rustAnalyzer } from '../../e2e/frame/programs.js';
import { Workspace } from '../../e2e/frame/workspace.js';
import { commandsFor } from '../commands.js';
import { median } from '../stats.js';
import { render, type Table } from '../table.js';
import { MISTAKES } from './mistakes.js';
import { type Command, Participant } from './participant.js';
import { QUESTIONS } from './questions.js';

/**
 * What rust-analyzer and this server do for the views of a sample app, each alone with a copy of it:
 *
 *     npm run bench:rust-analyzer
 *
 * rust-analyzer compiles Leptos the first time, which takes minutes and is not measured.
 */
const FILE = 'src/lib.rs';

/** In that file; the cursor is in its name. */
const COMPONENT = '<Spark│line entries';

/** How long rust-analyzer may take for the first answer, in milliseconds: it compiles the macros of Leptos. */
const COMPILING = 1_200_000;

/** How long a mistake may take to be shown, in milliseconds. */
const PATIENCE = 15_000;

/** How long no mistake must have been shown until a server counts as quiet, in milliseconds. */
const QUIET = 3000;

/** How often each question is asked and each mistake is made: the medians are told. */
const ROUNDS = 3;

interface Results {
  readonly ready: number | undefined;
  readonly memory: number | undefined;
  readonly proposals: readonly { readonly found: number; readonly time: number }[];
  readonly mistakes: readonly ({ readonly time: number; readonly underlined: number } | undefined)[];
}

async function resultsOf(command: Command): Promise<Results> {
  const workspace = Workspace.copyOf('counter');
  const participant = await Participant.start(command, workspace, FILE);
  const ready = await participant.untilHover(COMPONENT, COMPILING);
  await participant.quiet(QUIET);
  const proposals = [];
  for (const question of QUESTIONS) {
    const answers = await inRounds(() => participant.propose(question));
    proposals.push({
      found: Math.min(...answers.map(({ found }) => found)),
      time: median(answers.map(({ time }) => time)),
    });
  }
  await participant.quiet(QUIET);
  const mistakes = [];
  for (const mistake of MISTAKES) {
    const shown = await inRounds(async () => {
      const first = await participant.make(mistake, PATIENCE);
      await participant.quiet(QUIET);
      return first;
    });
    const [{ underlined } = { underlined: 0 }] = shown;
    mistakes.push(shown.length === 0 ? undefined : { time: median(shown.map(({ time }) => time)), underlined });
  }
  const { memory } = participant;
  await participant.stop();
  workspace.remove();
  return { ready, memory, proposals, mistakes };
}

/** What comes of a task each time, one after the other; what gives nothing is not tried again. */
async function inRounds<Result>(task: () => Promise<Result | undefined>): Promise<readonly Result[]> {
  const results: Result[] = [];
  while (results.length < ROUNDS) {
    const result = await task();
    if (result === undefined) return results;
    results.push(result);
  }
  return results;
}

const { command: analyzer, install } = rustAnalyzer();
if (analyzer === undefined) throw new Error(`rust-analyzer is not installed: ${install}`);
const [program = '', ...args] = analyzer;
const peer: Command = { program, args, env: { ...process.env, CARGO_TARGET_DIR: editorsTarget(), RA_LOG: 'off' } };
const own: Command = { program: process.execPath, args: commandsFor(undefined, undefined).server, env: process.env };

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
// What it has compiled is kept for the run that counts.
const warmUp = Workspace.copyOf('counter');
const first = await Participant.start(peer, warmUp, FILE);
await first.untilHover(COMPONENT, COMPILING);
await first.quiet(QUIET);
await first.stop();
warmUp.remove();

const [ours, theirs] = [await resultsOf(own), await resultsOf(peer)];
const both = [ours, theirs];
const columns = ['ours', 'rust-analyzer'];

const tables: readonly Table[] = [
  {
    title: 'An app of Leptos is open',
    columns,
    rows: [
      { name: 'start, until a component in a view is told about', unit: 's', values: both.map(({ ready }) => ready) },
      { name: 'memory at the end, helpers included', unit: 'MB', values: both.map(({ memory }) => memory) },
    ],
  },
  {
    title: 'Proposals in half-typed tags: found, milliseconds',
    columns: [...columns, 'ours (ms)', 'rust-analyzer (ms)'],
    rows: QUESTIONS.map(({ name, typed, wanted }, index) => ({
      name: `${name}: \`${typed}\``,
      unit: `of ${wanted.length}`,
      values: [
        ...both.map(({ proposals }) => proposals[index]?.found),
        ...both.map(({ proposals }) => proposals[index]?.time),
      ],
    })),
  },
  {
    title: 'Mistakes: milliseconds from the edit, saved at once, to the first error or warning; characters underlined',
    columns: [...columns, 'ours (characters)', 'rust-analyzer (characters)'],
    rows: MISTAKES.map(({ name }, index) => ({
      name,
      unit: 'ms',
      values: [
        ...both.map(({ mistakes }) => mistakes[index]?.time),
        ...both.map(({ mistakes }) => mistakes[index]?.underlined),
      ],
    })),
  },
];
for (const table of tables) console.log(render(table));

import { expect, it } from 'vitest';
import { memoryOf } from '../../bench/memory.js';
import { median } from '../../bench/stats.js';
import { Random } from '../../fuzz/random.js';
import { openApp } from '../../lsp/project.js';
import { keepText } from '../frame/artefacts.js';
import { suite } from '../frame/suite.js';
import { Stopwatch } from './stopwatch.js';
import { Typist } from './typist.js';

/** An hour's worth of typing; a tenth of it is the warm-up. */
const EDITS = Number(process.env['LEPTOS_SOAK_EDITS'] ?? 50_000);
const SEED = Number(process.env['LEPTOS_SOAK_SEED'] ?? 1);

/** The longest that anybody waits for an answer, in milliseconds. */
const LONGEST_ANSWER = 100;

/** How much more memory than after the warm-up the server may have at the end. */
const GROWTH = 1.2;

const HOURS = 3_600_000;

suite('soak', [], () => {
  it(`${EDITS} edits over several files`, { timeout: 2 * HOURS }, async () => {
    const project = await openApp('workspace');
    const names = [...project.sources()].filter(([, text]) => text.includes('view!')).map(([name]) => name);
    const random = new Random(SEED);
    const watch = new Stopwatch();
    const typists = await Promise.all(names.map(async name => new Typist(await project.openFile(name), random, watch)));
    const edits = (): number => typists.reduce((sum, typist) => sum + typist.edits, 0);
    const warm: number[] = [];
    const end: number[] = [];
    while (edits() < EDITS) {
      await typists[random.below(typists.length)]?.session();
      const memory = memoryOf(project.editor.server.pid ?? 0).now;
      if (memory === undefined) continue;
      if (edits() > EDITS * 0.1 && edits() <= EDITS * 0.2) warm.push(memory);
      if (edits() > EDITS * 0.9) end.push(memory);
    }
    const [before, after] = [median(warm), median(end)];
    const report = [
      `${edits()} edits in ${names.length} files, seed ${SEED}; ${watch.requests} requests, ${watch.over(LONGEST_ANSWER)} over ${LONGEST_ANSWER} ms`,
      `memory ${before.toFixed(0)} MB after the warm-up, ${after.toFixed(0)} MB at the end`,
      watch.toString(),
    ].join('\n');
    keepText(report);
    console.log(report);
    expect(project.editor.server.exitCode).toBeNull();
    expect(after / before).toBeLessThanOrEqual(GROWTH);
    expect(watch.slowest).toBeLessThanOrEqual(LONGEST_ANSWER);
  });
});

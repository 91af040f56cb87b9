import { rmSync } from 'node:fs';
import { copyOfApp } from '../apps/app-copy.js';
import { CHECKS } from '../apps/checks.js';
import { judgeApps } from '../apps/judge-apps.js';
import { natureOf } from './by-nature.js';
import { judge } from './judge.js';
import { allOffered } from './offered.js';

/**
 * Takes every code action that the built server offers in the views of the sample apps, each on its own, and has rustc
 * compile what comes of it.
 *
 *     npm run truth:actions -- [--only TITLE] [--by-nature] [APP]…
 *
 * What cannot compile by its nature is counted on its own; `--by-nature` lists it, with the reason.
 */
const options = process.argv.slice(2);
const showsByNature = options.includes('--by-nature');
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;
const chosen = options.filter(option => !option.startsWith('--') && option !== only);

/** Takes all actions in a copy of an app; returns whether all is well. */
async function judgeApp(app: string): Promise<boolean> {
  const folder = copyOfApp(app);
  try {
    const { actions, faults } = await allOffered(folder);
    for (const fault of faults) console.error(fault);
    const wanted = actions.filter(({ kind }) => only === undefined || kind.includes(only));
    // The server's half of an app has most of its code.
    const check = CHECKS.findLast(candidate => candidate.app === app);
    if (check === undefined) throw new Error(`test/apps/${app} is never checked: add it to checks.ts`);
    const rejected = judge(wanted, check, folder);
    const failed = rejected.filter(one => natureOf(one) === undefined);
    for (const kind of [...new Set(wanted.map(action => action.kind))].sort()) {
      const count = (list: readonly { kind: string }[]): string =>
        String(list.filter(action => action.kind === kind).length).padStart(8);
      const [all, bad] = [count(wanted), count(failed.map(({ action }) => action))];
      const byNature = count(rejected.filter(one => !failed.includes(one)).map(({ action }) => action));
      console.log(`${app.padEnd(18)} ${kind.padEnd(44)}${all}${byNature}${bad}`);
    }
    for (const one of rejected) {
      const nature = natureOf(one);
      if (nature === undefined) console.error(`FAILED ${one.action.name}\n${one.messages.join('\n')}`);
      else if (showsByNature) console.log(`    ${one.action.name}: ${nature}`);
    }
    // What is asked for by its title need not be offered everywhere.
    const isAnything = wanted.length > 0 || only !== undefined;
    return isAnything && failed.length === 0 && faults.length === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await judgeApps(
  chosen,
  `${'app'.padEnd(18)} ${'action'.padEnd(44)}    taken  nature  failed`,
  judgeApp,
);

import { rmSync } from 'node:fs';
import { copyOfApp } from '../apps/app-copy.js';
import { appFolders, CHECKS, leptosVersion, runCheck } from '../apps/checks.js';
import { hasCargo } from '../download.js';
import { renameEverything } from './rename-everything.js';

/**
 * Renames every component, slot, prop, directive, server function, class and `let:` name of the sample apps, one after the
 * other, with the built server, and has rustc compile what comes of it.
 *
 *     npm run truth:renames -- [--refused] [APP]…
 */
const options = process.argv.slice(2);
const showsRefused = options.includes('--refused');
const chosen = options.filter(option => !option.startsWith('--'));

/** Renames everything in a copy of an app, and compiles it; returns whether all is well. */
async function judge(app: string): Promise<boolean> {
  const folder = copyOfApp(app);
  try {
    const { done, refused, faults } = await renameEverything(folder);
    const failed = CHECKS.filter(check => check.app === app)
      .map(check => runCheck(check, leptosVersion(app), folder))
      .filter(({ passed }) => !passed);
    const isWell = failed.length === 0 && faults.length === 0 && done.length > 0;
    const result = isWell ? 'compiles' : 'FAILED';
    console.log(
      `${app.padEnd(18)} ${String(done.length).padStart(7)}  ${String(refused.length).padStart(7)}  ${result}`,
    );
    if (showsRefused) for (const reason of refused) console.log(`    ${reason}`);
    for (const fault of faults) console.error(fault);
    for (const { output } of failed) console.error(`${done.join('\n')}\n${output}`);
    return isWell;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<number> {
  if (!hasCargo()) {
    console.log('skipped: cargo is not installed');
    return 0;
  }
  const unknown = chosen.find(app => !appFolders().includes(app));
  if (unknown !== undefined) throw new Error(`there is no app ${unknown}`);
  console.log('app                renamed  refused  afterwards');
  const isWell: boolean[] = [];
  for (const app of chosen.length === 0 ? appFolders() : chosen) isWell.push(await judge(app));
  return isWell.every(Boolean) ? 0 : 1;
}

process.exitCode = await main();

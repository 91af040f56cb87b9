import { rmSync } from 'node:fs';
import { copyOfApp } from '../apps/app-copy.js';
import { CHECKS, leptosVersion, runCheck } from '../apps/checks.js';
import { judgeApps } from '../apps/judge-apps.js';
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

process.exitCode = await judgeApps(chosen, 'app                renamed  refused  afterwards', judge);

/** Tells vitest's tests that passed only when they were run again, so that none of them is forgotten for being mended by chance. */

import { appendFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export default class SecondTries {
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky !== true) return;
    const why = test.result().errors?.[0]?.message ?? 'no reason told';
    const line = `${relative(process.cwd(), test.module.moduleId)} > ${test.fullName}: ${why.split('\n', 1)[0]}`;
    appendFileSync(join(process.env.LEPTOS_CI_REPORTS ?? '.', 'second-tries'), `${line}\n`);
  }
}

import { defineConfig } from 'vitest/config';

/** The tests in real programs: `npm run e2e`, or `npm run e2e -- vscode` for one suite. */
export default defineConfig({
  test: {
    include: ['test/e2e/*/**/*.e2e.ts'],
    // Each of them keeps all processors busy.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    reporters: ['verbose'],
  },
});

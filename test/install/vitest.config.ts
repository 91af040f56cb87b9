import { defineConfig } from 'vitest/config';

/** The installations that take minutes, by themselves: `npm run test:install`. */
export default defineConfig({
  test: {
    include: ['test/install/*.slow.ts'],
    // Each of them keeps all processors busy.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'grammar/test/**/*.test.ts',
      'formatter/test/**/*.test.ts',
      'server/test/**/*.test.ts',
      'client/vscode/test/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/target/**'],
    // By default one processor is left idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // On a busy machine a second is not long.
    expect: { poll: { timeout: 15_000 } },
  },
});

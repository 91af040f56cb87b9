import { defineConfig } from 'vitest/config';

/** What needs crates from the network, and is therefore no part of `npm test`. */
export default defineConfig({ test: { include: ['test/lsp/**/*.slow.ts'], testTimeout: 180_000 } });

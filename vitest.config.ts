import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    // End-to-end tests start child processes: two cores are busy long before a test hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Nothing here keeps state in a module, so files need no process of their own: loading them is a fifth of the time.
    isolate: false,
    // More than cores: end-to-end tests wait more than they compute.
    maxWorkers: 4,
    reporters: ['default'],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    // End-to-end tests start child processes: two cores are busy long before a test hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // One more than cores: end-to-end tests wait more than they compute.
    maxWorkers: 3,
    reporters: ['default'],
  },
});

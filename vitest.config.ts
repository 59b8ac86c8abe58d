import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
    projects: [
      { extends: true, test: { name: 'all', include: ['test/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          // Mocks answer without the fast way (src/embedded/listener/fast): whatever holds for one must for the other.
          name: 'plain',
          include: [
            'test/contract/embedded-{access,call-logs,mocks,server-responses}.test.ts',
            'test/unit/embedded/{listener,kept-connections,matching.property,hostile-clients}.test.ts',
            'test/unit/embedded/{still-sending,unsent-answers}.test.ts',
          ],
          env: { TEST_LISTENER: 'plain' },
        },
      },
    ],
  },
});

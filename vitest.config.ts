import { defineConfig } from 'vitest/config';
import { builtLibraries } from './scripts/built-libraries.ts';
import { busyMachineReporter } from './test/support/busy-machine-reporter.ts';

/** Ends a test that hangs, and no other: what waits for a condition has an earlier end, which names the condition. */
const longest = 600_000;

export default defineConfig({
  test: {
    testTimeout: longest,
    hookTimeout: longest,
    expect: { poll: { timeout: longest / 2 } },
    pool: 'forks',
    // Nothing here keeps state in a module, so files need no process of their own: loading them is a fifth of the time.
    isolate: false,
    // One more than most machines have cores: end-to-end tests wait, and each worker takes seconds to load the sources.
    maxWorkers: 3,
    reporters: ['default', busyMachineReporter],
    globalSetup: './test/support/run-folder.ts',
    setupFiles: './test/support/after-each-file.ts',
    // `npm test` runs the first; `npm run test:ways` runs parts of it again, in other ways.
    projects: [
      {
        extends: true,
        test: {
          name: 'sources',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // Node itself runs the sources, as it runs those of child processes: they load sooner and run faster.
          experimental: { viteModuleRunner: false, nodeLoader: false },
        },
      },
      {
        // What Postman's libraries do for us, once more with those that dist/ has: a bundler can break a library.
        extends: true,
        plugins: [builtLibraries],
        test: {
          name: 'libraries in dist',
          include: [
            'test/unit/command-line/commands/serve-old-formats.test.ts',
            'test/unit/engine/{read/reading,render/rendering}.test.ts',
            'test/unit/job/inputs/openapi/convert-openapi*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          // Mocks answer without the fast way (src/embedded/listener/fast): whatever holds for one must for the other.
          name: 'plain',
          include: [
            'test/contract/embedded-{access,call-logs,mocks,server-responses}.test.ts',
            'test/unit/embedded/listener/{listener,kept-connections,matching.property,hostile-clients}.test.ts',
            'test/unit/embedded/listener/{still-sending,unsent-answers}.test.ts',
            'test/unit/embedded/answers/answers.test.ts',
          ],
          env: { TEST_LISTENER: 'plain' },
        },
      },
      {
        extends: true,
        test: {
          // Mocks speak TLS: what holds on the wire without it must hold within.
          name: 'tls',
          include: [
            'test/unit/embedded/listener/{listener,kept-connections,hostile-clients,still-sending,unsent-answers}.test.ts',
            'test/unit/embedded/answers/answers.test.ts',
          ],
          env: { TEST_LISTENER: 'tls' },
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { busyMachineReporter } from './test/support/busy-machine-reporter.ts';

/** Ends a test that hangs, and no other: what waits for a condition has an earlier end, which names the condition. */
const longest = 600_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: longest,
    hookTimeout: longest,
    expect: { poll: { timeout: longest / 2 } },
    pool: 'forks',
    // Nothing here keeps state in a module, so files need no process of their own: loading them is a fifth of the time.
    isolate: false,
    // More than cores: end-to-end tests wait more than they compute.
    maxWorkers: 4,
    reporters: ['default', busyMachineReporter],
  },
});

import { defineConfig } from 'vitest/config';

// Apart from `npm test`, which needs nothing but Node: these tests need act.
export default defineConfig({
  test: {
    include: ['test/workflows/*.spec.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});

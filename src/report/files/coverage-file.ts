import type { Coverage } from '../count/coverage.ts';

/** Raised when a key changes its meaning or goes; new keys may come without. */
const version = 1;

/**
 * The text of `coverage.json`: `{ version, collection, examples, requests, unknownExampleCalls, items }` as in
 * `Coverage`. `examples` and `requests` are `{ total, hit, percent }`; `items` has each request with its examples and how
 * many calls each got. `file` and `line` stand where the collection's file is known.
 */
export function formatCoverage(coverage: Coverage | undefined): string {
  return `${JSON.stringify({ version, ...coverage }, null, 2)}\n`;
}

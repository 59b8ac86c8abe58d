/**
 * How many values a costly property is tried with: `thorough` of them in the gate (`npm run test:faults`), a third in `npm
 * test`. They are other ones each time.
 */
export function runs(thorough: number): { readonly numRuns: number } {
  return { numRuns: process.env['FAULTS'] === 'all' ? thorough : Math.ceil(thorough / 3) };
}

/** The cases of a costly test: `all` of them in the gate, `some` that tell in `npm test`. */
export function sample<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  return process.env['FAULTS'] === 'all' ? all : some;
}

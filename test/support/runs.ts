/** Whether this is the gate (`npm run test:faults`), which tries costly things whole; `npm test` tries a part of them. */
export const isThorough = process.env['FAULTS'] === 'all';

/**
 * How many values a costly property is tried with: `thorough` of them in the gate, a third in `npm test`, or the share that
 * is said. They are other ones each time.
 */
export function runs(thorough: number, share = 1 / 3): { readonly numRuns: number } {
  return { numRuns: sized(thorough, share) };
}

/** How large something is, or how many things are tried: `thorough` in the gate, a tenth in `npm test` or the share that is said. */
export function sized(thorough: number, share = 1 / 10): number {
  return isThorough ? thorough : Math.ceil(thorough * share);
}

/** The cases of a costly test: `all` of them in the gate, `some` that tell in `npm test`. */
export function sample<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  return process.env['FAULTS'] === 'all' ? all : some;
}

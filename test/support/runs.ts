/** Whether this is the gate (`npm run test:faults`), which tries costly things whole; `npm test` tries a part of them. */
export const isThorough = process.env['FAULTS'] === 'all';

/**
 * How many values a costly property is tried with: `thorough` of them in the gate, an eighth in `npm test`, or the share
 * that is said. They are other ones each time.
 */
export function runs(thorough: number, share = 1 / 8): { readonly numRuns: number } {
  return { numRuns: sized(thorough, share) };
}

/** How large something is, or how many things are tried: `thorough` in the gate, a tenth in `npm test` or the share that is said. */
export function sized(thorough: number, share = 1 / 10): number {
  return isThorough ? thorough : Math.ceil(thorough * share);
}

/** A part of what a costly test goes through one by one: all of it in the gate, each third in `npm test`. */
export function eachThird<T>(all: readonly T[]): readonly T[] {
  return sample(
    all,
    all.filter((_, index) => index % 3 === 0),
  );
}

/** The cases of a costly test: `all` of them in the gate, `some` that tell in `npm test`. */
export function sample<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  return isThorough ? all : some;
}

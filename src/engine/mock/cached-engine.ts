/** An engine that remembers: tests call the same few URLs again and again. */
import type { Fitting, MockEngine } from './mock-engine.ts';
import { hasSelectors } from '../match/selectors.ts';

const mostTargets = 16_384;
/** Of all targets together: each takes some hundred bytes. */
const mostPieces = 262_144;
/** Longer targets, and those that fit more examples, are not worth their memory. */
const longestTarget = 1024;
const mostOfOne = 4096;

/** The same engine, which looks for what fits a method and a target once. */
export function cachedEngine(plain: MockEngine): MockEngine {
  const known = new Map<string, Map<string, Fitting>>();
  let targets = 0;
  let pieces = 0;

  const remember = (method: string, target: string, fitting: Fitting): void => {
    // Forgetting everything is about as good as dropping the oldest one, and takes no bookkeeping for each call.
    if (targets >= mostTargets || pieces + fitting.pieces > mostPieces) {
      known.clear();
      targets = pieces = 0;
    }
    targets += 1;
    pieces += fitting.pieces;
    const ofMethod = known.get(method) ?? new Map<string, Fitting>();
    known.set(method, ofMethod.set(target, fitting));
  };

  const fit = (method: string, target: string): Fitting => {
    const before = known.get(method)?.get(target);
    if (before !== undefined) return before;
    const fitting = plain.fit(method, target);
    if (target.length + method.length <= longestTarget && fitting.pieces <= mostOfOne)
      remember(method, target, fitting);
    return fitting;
  };

  return {
    ...plain,
    fit,
    answer: (request) =>
      hasSelectors(request.headers) ? plain.answer(request) : fit(request.method, request.target).answer(request),
  };
}

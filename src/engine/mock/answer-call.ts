/** What a call gets that is read to its end, and what an example that was chosen makes of it. */
import type { Call } from '../call/call.ts';
import { askedByCode, findBareRequest, scoreAll, tableOf, type CompiledMock } from './compiled-mock.ts';
import { noExample, noMatch, type Decision, type Served } from '../exchange.ts';
import { capturesOf, chooseBest, type Scored } from '../match/match.ts';
import type { Captures } from '../match/path-score.ts';
import type { Route } from '../match/route.ts';
import { capturesOfSelected, isByUrl, selectByHeader, type Selectors } from '../match/selectors.ts';
import { withStatus } from '../render/render.ts';

/**
 * Decides for a call that chooses by `x-mock-` headers.
 * @param scored of `scoreAll`, where it is at hand
 */
export function answerSelected(
  mock: CompiledMock,
  call: Call,
  selectors: Selectors,
  scored?: readonly Scored[],
): Decision {
  if (!isByUrl(selectors)) {
    const route = selectByHeader(tableOf(mock, call.method).routes, selectors);
    if (route === undefined) return noMatch;
    return withStatus(
      serve(route, () => call, capturesOfSelected(route, call), selectors.delay),
      selectors.code,
    );
  }
  const best = chooseBest(scored ?? scoreAll(mock, call, askedByCode(selectors)), call, selectors);
  if (best === undefined) return miss(mock, call);
  return withStatus(
    serveBest(best, () => call, selectors.delay),
    selectors.code,
  );
}

/** No example fits: there is none, or a request fits that has none. */
export function miss(mock: CompiledMock, call: Call): Decision {
  return findBareRequest(mock, call) === undefined ? noMatch : noExample;
}

/** @param delay of the call; without it the configured one */
export function serveBest(best: Scored, call: () => Call, delay?: number): Served {
  const served = serve(best.route, call, capturesOf(best), delay);
  return best.passed === undefined ? served : { ...served, passed: best.passed, isShared: false };
}

function serve(route: Route, call: () => Call, captures: Captures | undefined, delay: number | undefined): Served {
  const answer = route.answer();
  const served = answer.prepared ?? answer.render(call(), captures);
  return delay === undefined ? served : { ...served, delay, isShared: false };
}

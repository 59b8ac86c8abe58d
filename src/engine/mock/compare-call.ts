/** `explain` and `compare` of an engine: why a call got its answer, and how it differs from the example that it got. */
import { once, readCall, type Call } from '../call/call.ts';
import type { Example } from '../collection.ts';
import type { MockRequest } from '../exchange.ts';
import type { Comparison, Explanation } from '../explanation.ts';
import { explainCall, explainServed } from '../explain/explain.ts';
import { differs, loosenessKind, type ServedCall } from '../explain/looseness.ts';
import { scoreAlone } from '../match/match.ts';
import type { Selectors } from '../match/selectors.ts';
import {
  answerSelected,
  askedByCode,
  findBareRequest,
  scoreAll,
  selectorsOf,
  type CompiledMock,
} from './answer-call.ts';

/** `MockEngine.explain` */
export function explainRequest(mock: CompiledMock, request: MockRequest, mostDropped?: number): Explanation {
  const { tables, config, paths } = mock;
  const call = readCall(request);
  const selectors = selectorsOf(mock, call);
  const scored = scoreAll(mock, call, askedByCode(selectors));
  const decision = answerSelected(mock, call, selectors, scored);
  const example = decision.outcome === 'served' ? decision.example : undefined;
  const served = example && servedCall(mock, { request, call, selectors, example });
  const about = { call, selectors, scored, tables, config, paths, served };
  return explainCall({ ...about, decision, bareRequest: findBareRequest(mock, call) }, mostDropped);
}

/** `MockEngine.compare` */
export function compareRequest(mock: CompiledMock, request: MockRequest, example: Example): Comparison {
  const { tables, config, paths } = mock;
  const call = readCall(request);
  const selectors = selectorsOf(mock, call);
  const served = servedCall(mock, { request, call, selectors, example });
  if (served === undefined) return { differs: false, isLoose: false, explain: () => ({ candidates: [] }) };
  const passed = served.fit?.passed;
  const isLoose = served.kind() !== undefined;
  return {
    differs: differs(served),
    isLoose,
    ...(passed && { passed }),
    explain: (most) => {
      // Other examples come into question for a loose match only.
      const scored = isLoose ? scoreAll(mock, call, askedByCode(selectors)) : [];
      return explainServed({ call, selectors, scored, tables, config, paths, served }, most);
    },
  };
}

interface Given {
  readonly request: MockRequest;
  readonly call: Call;
  readonly selectors: Selectors;
  readonly example: Example;
}

/** `undefined` for an example that this mock does not have, or has for another method. */
function servedCall(
  { config, routeOf, siblingsOf }: CompiledMock,
  { request, call, selectors, example }: Given,
): ServedCall | undefined {
  const route = routeOf().get(example);
  if (route?.example.request.method !== call.method) return undefined;
  const fit = scoreAlone(route, { call, config, asked: askedByCode(selectors) });
  const served: ServedCall = {
    ...{ call, route, fit, selectors, config },
    siblings: () => siblingsOf(route),
    isCut: request.isCut === true,
    kind: once(() => loosenessKind(served)),
  };
  return served;
}

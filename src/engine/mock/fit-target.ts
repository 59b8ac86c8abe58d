/** What a method and a target say about the answer, before headers and body are looked at. */
import { forgivenPaths } from '../answers/path-rule.ts';
import { once, readCall, readTarget, type Call, type Target } from '../call/call.ts';
import { chooseBest, contenders, scoreRoutes, type Scored } from '../match/match.ts';
import { hasSelectors, readSelectors, type Asked } from '../match/selectors.ts';
import { withStatus } from '../render/render.ts';
import { answerBest, miss, scoreAll, serveBest, tableOf, type CompiledMock } from './answer-call.ts';
import type { Fitting, NarrowedFitting, Narrowing } from './mock-engine.ts';

const noBody = new Uint8Array();

/** So many lists of examples, by status or name, are kept for one method and target. */
const mostNarrowed = 16;

/** A method and a target, and a call that has nothing else. */
interface BareTarget {
  readonly parsed: Target;
  readonly bare: Call;
}

/** Looks for what fits a method and a target: `MockEngine.fit`. */
export function fitTarget(mock: CompiledMock, method: string, target: string): Fitting {
  const parsed = readTarget(target);
  const sent: BareTarget = { parsed, bare: readCall({ method, target, headers: [], body: noBody }, parsed) };
  const { scored, answer } = fitAmong(mock, sent, undefined);
  const among = rememberFew((narrowing) => narrow(mock, sent, narrowing));
  return {
    pieces: scored.length + parsed.path.segments.length + parsed.queryPairs.length,
    target: parsed,
    paths: () => forgivenPaths(parsed.path.segments, mock.basePaths()),
    answer,
    // Similar paths are looked for when no other path fits: where the first is one, all are.
    fits: once(() => (scored[0]?.path.step === 'similar' ? among({}).fits() : scored.length > 0)),
    among,
  };
}

/** @param asked what examples must have to come into question; `undefined`: all of them do */
function fitAmong(
  mock: CompiledMock,
  { parsed, bare }: BareTarget,
  asked: Asked | undefined,
): Pick<Fitting, 'answer'> & { readonly scored: readonly Scored[] } {
  const { config, configured } = mock;
  const headersMatter = configured.matchHeaders.length > 0;
  const all = config.matchBody || headersMatter;
  const fitting = scoreRoutes({ table: tableOf(mock, bare.method), call: bare, config, asked, all });
  const scored = all ? fitting : contenders(fitting);
  // Bodies only add to a score: a single candidate wins with any body.
  const bodyMatters =
    config.matchBody || (scored.length > 1 && scored.some(({ route }) => route.example.request.body !== undefined));
  const winner = chooseBest(scored, bare, configured);
  const missed = once(() => miss(mock, bare));
  return {
    scored,
    answer(request) {
      let call: Call | undefined;
      const parsedCall = (): Call => (call ??= readCall(request, parsed));
      const isDecided = !headersMatter && (request.body.length === 0 || !bodyMatters);
      const best = isDecided ? winner : chooseBest(scored, parsedCall(), configured);
      return best === undefined ? missed() : withStatus(serveBest(best, parsedCall), asked?.code);
    },
  };
}

function narrow(mock: CompiledMock, sent: BareTarget, { status, name }: Narrowing): NarrowedFitting {
  const asked = { code: status?.toString(), name };
  const narrowed = fitAmong(mock, sent, asked);
  return {
    fits: () => narrowed.scored.length > 0,
    answer(request) {
      if (!hasSelectors(request.headers)) return narrowed.answer(request);
      const call = readCall(request, sent.parsed);
      const selectors = { ...readSelectors(call, mock.config), id: undefined, ...asked };
      return answerBest(mock, call, selectors, scoreAll(mock, call, asked));
    },
  };
}

function rememberFew(narrow: (narrowing: Narrowing) => NarrowedFitting): (narrowing: Narrowing) => NarrowedFitting {
  const known = new Map<string, NarrowedFitting>();
  return (narrowing) => {
    const key = narrowing.name === undefined ? `${narrowing.status}` : `named ${narrowing.name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const narrowed = narrow(narrowing);
    if (known.size >= mostNarrowed) known.clear();
    known.set(key, narrowed);
    return narrowed;
  };
}

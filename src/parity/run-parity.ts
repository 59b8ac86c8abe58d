/** Asks both places the same, and compares what comes back. */
import type { Dispatcher } from 'undici';
import { createPostmanClient, createRoute, isLoopback, type Clock } from '../postman/index.ts';
import { markedName } from '../job/state/mock-name.ts';
import type { OpenMock } from '../job/open/open-mock.ts';
import { createAskMock, type AskMock, type SentCall } from './ask-mock.ts';
import { inputsOf, type Place } from './open-places.ts';
import { compared, ruleResult, type Comparison, type RuleResult } from './parity-report.ts';
import {
  mockKinds,
  type ApiProbe,
  type MockKind,
  type Probe,
  type ProbeCall,
  type ProbedAccount,
  readAnswer,
} from './probe.ts';
import { exampleId, headersOf, probeCollection, probes, probesOf, withSegment } from './probe-collection.ts';
import { apiProbes } from './probes/api.ts';

/** Postman allows 120 calls a minute to a mock (support page, #7013). */
const pause = 500;

/** How often what an account shows late is asked for, and how many milliseconds lie between. */
const patience = { times: 20, wait: 1_000 };

/** A mock that can be asked, in its place. */
interface AskedMock {
  readonly place: Place;
  readonly mock: OpenMock;
  readonly ask: AskMock;
  /** Takes out of a text what the account alone has. */
  readonly scrub: (text: string) => string;
}

export interface ParityOptions {
  readonly places: readonly [cloud: Place, runner: Place];
  /** Which rules. */
  readonly isAsked: (rule: string) => boolean;
  /** For files of this run. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** What will be asked, for who has to pay for it. */
export function plannedCalls(isAsked: (rule: string) => boolean): number {
  const ofMocks = probes.filter(({ rule }) => isAsked(rule)).map(({ calls }) => calls.length);
  const ofApi = apiProbes.filter(({ rule }) => isAsked(rule)).map(({ calls = 0 }) => calls);
  return [...ofMocks, ...ofApi].reduce((sum, calls) => sum + calls, 0);
}

/** Milliseconds that so many calls take in the cloud. */
export const plannedTime = (calls: number): number => calls * pause;

/** @throws PostmanApiError, the network's error, or the signal's reason */
export async function compareRules(options: ParityOptions): Promise<readonly RuleResult[]> {
  const { isAsked } = options;
  const results: RuleResult[] = [];
  for (const kind of mockKinds) {
    const withExamples = probesOf(kind, isAsked);
    if (withExamples.length === 0) continue;
    const inputs = await inputsOf(kind, probeCollection(withExamples), options.directory);
    const mocks = await openInBoth(inputs, options);
    for (const { place, mock } of mocks) await prepare(kind, place, mock);
    for (const probe of probes) {
      if ((probe.mock ?? 'public') === kind && isAsked(probe.rule)) results.push(await compareProbe(probe, mocks));
    }
    if (kind !== 'public') continue;
    for (const probe of apiProbes) if (isAsked(probe.rule)) results.push(await compareApi(probe, mocks, options));
  }
  return results.sort((a, b) => compareRuleIds(a.rule, b.rule));
}

/** Opens a mock of the same in both places. */
export async function openInBoth(
  inputs: Parameters<Place['open']>[0],
  { places, env, clock, signal }: ParityOptions,
): Promise<readonly [AskedMock, AskedMock]> {
  const [cloud, runner] = places;
  const openIn = async (place: Place): Promise<AskedMock> => {
    const mock = await place.open(inputs);
    const mockUrl = new URL(mock.mockUrl);
    const dispatcher: Dispatcher = await createRoute(mockUrl, env).dispatcher();
    const ask = createAskMock({
      mockUrl,
      dispatcher,
      signal,
      clock,
      pause: isLoopback(mockUrl.hostname) ? 0 : pause,
    });
    return { place, mock, ask, scrub: createScrubber(place, mock) };
  };
  return [await openIn(cloud), await openIn(runner)];
}

/** Sends a call to both. */
export async function askBoth(
  [cloud, runner]: readonly [AskedMock, AskedMock],
  call: (mock: AskedMock) => SentCall,
  read: (answer: Awaited<ReturnType<AskMock>>) => string,
): Promise<readonly [cloud: string, runner: string]> {
  const ask = async (mock: AskedMock) => mock.scrub(read(await mock.ask(call(mock))));
  return [await ask(cloud), await ask(runner)];
}

async function compareProbe(probe: Probe, mocks: readonly [AskedMock, AskedMock]): Promise<RuleResult> {
  const comparisons: Comparison[] = [];
  for (const given of probe.calls) {
    const call = typeof given === 'string' ? { target: given } : given;
    const sent = ({ place, mock }: AskedMock) => filledCall(call, probe, ownerOf(mock), place.api.key);
    comparisons.push(compared(lineOf(call, probe.rule), ...(await askBoth(mocks, sent, probe.read ?? readAnswer))));
  }
  return ruleResult(probe.rule, probe.about, comparisons);
}

async function compareApi(
  probe: ApiProbe,
  [cloud, runner]: readonly [AskedMock, AskedMock],
  { clock, signal }: ParityOptions,
): Promise<RuleResult> {
  const ask = async (asked: AskedMock) => asked.scrub(await probe.ask(accountOf(asked, probe, clock, signal)));
  return ruleResult(probe.rule, probe.about, [compared('the API', await ask(cloud), await ask(runner))]);
}

function accountOf({ place, mock, ask }: AskedMock, probe: ApiProbe, clock: Clock, signal: AbortSignal): ProbedAccount {
  const { mark } = mock.state;
  const [first] = probe.examples ?? [];
  return {
    send: async (call) => (await place.transport.send(call)).body,
    sendWithoutKey: async (call) => (await place.anonymous.send(call)).body,
    callMock: (target) => ask(filledCall({ target }, probe, '', '')),
    async until(request) {
      for (let times = 0; times < patience.times; times += 1) {
        const answer = await request();
        if (answer !== undefined) return answer;
        await clock.sleep(patience.wait, signal);
      }
      return undefined;
    },
    markedName: (name) => markedName(mark, name),
    mockId: mock.mockId,
    mockUid: mock.mockUid,
    collectionUid: mock.collectionUid,
    environmentUid: mock.environmentUid ?? '',
    exampleId: first === undefined ? '' : exampleId(probe.rule, first),
  };
}

/** What a mock of this kind needs beside its inputs. */
async function prepare(kind: MockKind, place: Place, { mockId, collectionUid }: OpenMock): Promise<void> {
  if (kind === 'orphan') await createPostmanClient(place.transport).deleteCollection(collectionUid);
  if (kind === 'exact') {
    const mock = { collection: collectionUid, config: { matchQueryParams: false, matchWildcards: false } };
    await place.transport.send({ method: 'PUT', path: `/mocks/${mockId}`, body: { mock } });
  }
}

function filledCall(call: ProbeCall, probe: Pick<Probe, 'rule'>, owner: string, key: string): SentCall {
  const { method = 'GET', target, body, withKey } = call;
  return {
    method,
    target: withSegment(target, probe.rule),
    headers: { ...headersOf(call, probe, owner), ...(withKey === true && { 'x-api-key': key }) },
    body,
  };
}

/** The account's own ID begins its UIDs. */
const ownerOf = ({ mockUid }: OpenMock): string => mockUid.split('-', 1)[0] ?? '';

function lineOf({ method = 'GET', target, headers = {}, withKey }: ProbeCall, rule: string): string {
  const said = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${withSegment(target, rule)}`, ...said, ...(withKey === true ? ['with the key'] : [])].join(', ');
}

function createScrubber({ api }: Place, mock: OpenMock): (text: string) => string {
  const { mockId, mockUid, mockUrl, collectionUid, environmentUid, name } = mock;
  const known: readonly (readonly [text: string, shown: string])[] = [
    [api.key, '<key>'],
    [mockUrl, '<mock URL>'],
    [new URL(mockUrl).host, '<mock>'],
    [name, '<mock name>'],
    [mockUid, '<mock UID>'],
    [mockId, '<mock ID>'],
    [collectionUid, '<collection UID>'],
    [environmentUid ?? '', '<environment UID>'],
    [collectionUid.replace(/^\d+-/, ''), '<collection ID>'],
    [ownerOf(mock), '<owner>'],
  ];
  const hidden = known.filter(([text]) => text.length > 3);
  return (text) => hidden.reduce((rest, [secret, shown]) => rest.replaceAll(secret, shown), text);
}

function compareRuleIds(a: string, b: string): number {
  // In the order of docs/fidelity.md.
  const place = (rule: string) => 'RVMTPBSA'.indexOf(rule.charAt(0)) * 100 + Number(rule.slice(2));
  return place(a) - place(b);
}

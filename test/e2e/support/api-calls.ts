/** The API calls of a whole job in the cloud, one by one, and the faults that can befall them. */
import { everyFault, type Fault, type FaultAction, type ProxiedRequest } from '../../support/fault-proxy.ts';

/** What tells a call of a job from its others: `GET /mocks/:id/call-logs newest`. */
export type CallName = string;

/**
 * A job that uses the whole API: both files are imported, the mock has a server response, and there are call logs to
 * fetch. A test holds this list against the requests that a job makes. What explains the calls is asked for side by side
 * with the look for late ones.
 */
export const openCalls: readonly CallName[] = [
  'POST /collections',
  'POST /environments',
  'POST /mocks',
  'POST /mocks/:id/server-responses',
  'PUT /mocks/:id',
];
const closeCalls: readonly CallName[] = [
  'GET /mocks/:id/server-responses',
  'GET /mocks/:id/call-logs newest',
  'GET /mocks/:id',
  'GET /mocks/:id/call-logs',
  'DELETE /mocks/:id',
  'DELETE /environments/:id',
  'DELETE /collections/:id',
];
export const jobCalls: readonly CallName[] = [...openCalls, ...closeCalls];

/** The inputs of such a job. */
export const jobInputs = {
  collection: 'shop.json',
  environment: './shop-env.json',
  'server-response': '503',
};

export function callName({ method, path }: Pick<ProxiedRequest, 'method' | 'path'>): CallName {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const endpoint = pathname.replace(/\/(?:\d+-)?[0-9a-f]{8}-[0-9a-f-]{27}/g, '/:id');
  return `${method} ${endpoint}${searchParams.get('direction') === 'desc' ? ' newest' : ''}`;
}

/** Every fault that an API can have; `connection refused` begins with the request before. */
export const faultNames: readonly string[] = ['connection refused', ...Object.keys(everyFault)];

/** Faults that no retry cures: main is right to fail on them at once. */
export const fatalFaults: ReadonlySet<string> = new Set(['401', '429 monthly quota']);

/** How long a fault lasts: for one request; until main has ended; for all the rest of the job. */
const spans = ['once', 'while main runs', 'to the end'] as const;
export type Span = (typeof spans)[number];

export interface FaultCase {
  readonly call: CallName;
  readonly fault: string;
  readonly span: Span;
}

/** Main is over before the calls of close, so a fault that ends with it never meets them. */
function spansAt(call: CallName): readonly Span[] {
  return openCalls.includes(call) ? spans : ['once', 'to the end'];
}

/** Every fault at every call, for every span that makes a difference. */
export function everyCase(): FaultCase[] {
  return jobCalls.flatMap((call) =>
    spansAt(call).flatMap((span) => faultNames.map((fault) => ({ call, span, fault }))),
  );
}

/** Each fault once, and each call with one that lasts: what a test run of seconds has room for. */
export function diagonal(): FaultCase[] {
  const pick = (items: readonly string[], index: number) => items[index % items.length] ?? '';
  const eachFault = faultNames.map((fault, row): FaultCase => ({ call: pick(jobCalls, row), span: 'once', fault }));
  const lasting = jobCalls.map((call, row): FaultCase => {
    const spans = spansAt(call).slice(1);
    return { call, span: spans[row % spans.length]!, fault: pick(faultNames, 2 * row + 1) };
  });
  // The removal has its own answer to what no retry cures.
  const incurable = [...fatalFaults].map((fault): FaultCase => ({ call: 'DELETE /mocks/:id', span: 'once', fault }));
  return [...eachFault, ...lasting, ...incurable];
}

export function describeCase({ call, fault, span }: FaultCase): string {
  return `${fault} at ${call}, ${span}`;
}

/**
 * The faults for a proxy in front of the API. `mainEnded` and `again` tell when a span is over: main has ended, or a moment
 * has passed for a client that retries. `now` is the time of the job's clock.
 */
export function faultsOf(
  { call, fault, span }: FaultCase,
  {
    mainEnded,
    again,
    now,
  }: {
    readonly mainEnded: Promise<unknown>;
    readonly again: () => Promise<unknown>;
    readonly now: () => number;
  },
): Fault[] {
  if (fault === 'connection refused') {
    const before = jobCalls[jobCalls.indexOf(call) - 1] ?? wakeUpCall;
    const until = { once: again, 'while main runs': () => mainEnded, 'to the end': () => new Promise(() => undefined) };
    return [{ on: (request) => callName(request) === before, times: 1, action: { kind: 'down', until: until[span] } }];
  }
  let begun = false;
  let over = false;
  void mainEnded.then(() => (over = span === 'while main runs'));
  const action = (): FaultAction => everyFault[fault]?.(now()) ?? { kind: 'refuse' };
  const on = (request: ProxiedRequest) => {
    begun ||= callName(request) === call;
    return begun && !over && (span !== 'once' || callName(request) === call);
  };
  return [{ on, ...(span === 'once' && { times: 1 }), action: action() }];
}

/** A request of the test's own, for what must begin before a job's first call. */
export const wakeUpCall = 'GET /wake-up';

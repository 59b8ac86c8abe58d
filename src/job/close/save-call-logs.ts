/** From the mock's call logs to files: waits for late ones, reads them all, writes the report. */
import type { RefusedRequests } from '../../call-log/refused.ts';
import { formatCount, writeReport, type Report, type Uncertainty } from '../../report/index.ts';
import type { Api, Connect } from '../connect/provider.ts';
import { describeError } from '../describe-error.ts';
import { redactorOf, withoutNames } from '../secrets/redactors.ts';
import { secretsInAccount } from '../secrets/secret-variables.ts';
import { keptChecks } from '../state/kept-values.ts';
import type { MockState } from '../state/mock-state.ts';
import { creator } from '../version.ts';
import type { Share } from './closing-time.ts';
import { collectCallLogs, leastForJournal, type CallLogSources } from './collect-call-logs.ts';
import { callsOfShortRead, countGiven, limitYoungGeneration } from './counted-reading.ts';
import { explainCalls } from './explain-calls.ts';
import { findMock } from './remove-mock.ts';
import { waitForCallLogs } from './wait-for-call-logs.ts';

export interface SaveCallLogsDependencies extends Pick<
  CallLogSources,
  'readJournal' | 'flushJournal' | 'reporter' | 'clock'
> {
  readonly connect: Connect;
  /** Where the files go; made when it is missing. */
  readonly directory: string;
  /** Further values that must appear nowhere, beside the keys in the state. */
  readonly secrets?: readonly string[];
  /** Aborted: late call logs are not waited for. */
  readonly stop: AbortSignal;
  /** Reads the built page that `report.html` is made of. */
  readonly readPageTemplate: () => Promise<string>;
}

/**
 * Writes the reports of all call logs that can be had within `time`.
 *
 * @returns `undefined` where there is no mock. `report.incomplete` says why call logs are missing, `report.uncertainty` why they
 *   may be; `notes` what could not be had for the explanations, in sentences
 */
export async function saveCallLogs(
  state: MockState,
  api: Api,
  time: Share,
  dependencies: SaveCallLogsDependencies,
): Promise<{ readonly report: Report; readonly notes: readonly string[] } | undefined> {
  const { connect, clock, directory, reporter, secrets, readPageTemplate } = dependencies;
  const { provider } = state;
  const client = connect(api, { ...time, deadline: time.deadline - timeForJournal(state) });
  const mockId = await reporter.progress('Looking for the mock', () => findMock(client, state));
  if (mockId === undefined) return undefined;
  const left = time.deadline - clock.now();
  const stop = AbortSignal.any([dependencies.stop, time.signal]);
  // The deadlines of both are nearer, so that neither explanations nor the wait for late call logs cost the call logs.
  const explainClient = connect(api, { deadline: clock.now() + left / 4, signal: stop });
  const settleClient = connect(api, { deadline: clock.now() + (left * 2) / 3, signal: stop });

  let ofReading: Uncertainty | undefined;
  let refused: RefusedRequests | undefined;
  const collected = collectCallLogs(state, mockId, {
    ...dependencies,
    client,
    deadline: time.deadline,
    interrupted: time.signal,
    onUncertainty: (reason) => {
      ofReading = { reason, spoilsChecks: true };
    },
    onRefused: (told) => {
      refused = told;
    },
  });
  const logs = countGiven(collected, { count: callsOfShortRead, call: limitYoungGeneration });
  // Where there is nothing to wait for, the first page is on its way while the collection is read.
  if (provider === 'embedded') logs.start();
  // Side by side: the cloud's call logs have to be waited for anyway.
  const [explanation, inAccount, template, ofWait] = await Promise.all([
    reporter.progress('Reading the collection, to explain the calls', () =>
      explainCalls({
        ...state,
        areKept: true,
        environmentUid: state.mock?.environment,
        origin: { client: explainClient, mockId },
      }),
    ),
    provider === 'embedded' ? secretsInAccount(explainClient) : [],
    readPageTemplate().catch((error: unknown) => new Error('The page cannot be read.', { cause: error })),
    waitForCallLogs(state, mockId, { settleClient, clock, deadline: time.deadline, stop, reporter }),
  ]);
  const { explainer } = explanation;
  const notes = [
    ...explanation.notes,
    ...(template instanceof Error ? [`There is no report.html. ${describeError(template)}`] : []),
  ];
  const checks = await keptChecks(state).catch(described);
  const contract = state.contract && (await openContract(state.contract, time.signal).catch(described));
  const found = withoutNames(state, [...explanation.secrets, ...inAccount]);
  const work = () =>
    writeReport({
      logs,
      directory,
      mock: { id: mockId, name: state.mock?.name ?? mockId, mockUrl: state.mock?.mockUrl ?? '' },
      redactor: redactorOf(state, { found, ...(secrets && { keys: secrets }) }),
      ...{ creator, provider, explainer },
      ...(!(checks instanceof Error) && { checks }),
      ...(!(contract instanceof Error) && { contract }),
      ...(!(template instanceof Error) && { page: { template, generatedAt: clock.now() } }),
      notes,
      refused: () => refused,
      uncertainty: (calls) => ofReading ?? ofWait(calls),
    });
  const report = await reporter.progress(() => `Reading the call logs: ${formatCount(logs.done)} so far`, work);
  if (contract !== undefined && !(contract instanceof Error)) await contract.end();
  // Checks that cannot be read may ask for anything: the build is not known to be right.
  const unjudged = Object.entries({ checks, contract }).flatMap(([name, kept]) =>
    kept instanceof Error ? [{ name, passed: false, message: `Nothing was checked. ${kept.message}` }] : [],
  );
  return { report: { ...report, checks: [...report.checks, ...unjudged] }, notes };
}

/** A server that does not answer leaves its journal, which is to be read within the time for the call logs too. */
function timeForJournal({ provider, closeTimeout }: MockState): number {
  return provider === 'embedded' ? Math.min(leastForJournal, (closeTimeout * 1000) / 3) : 0;
}

const described = (error: unknown) => new Error(describeError(error));

async function openContract(contract: NonNullable<MockState['contract']>, interrupted: AbortSignal) {
  // Loaded here only: few jobs have one.
  const { openKeptContract } = await import('./kept-contract.ts');
  return openKeptContract(contract, interrupted);
}

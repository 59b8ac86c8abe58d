/** From the mock's call logs to files: waits for late ones, reads them all, writes the report. */
import type { RefusedRequests } from '../../call-log/refused.ts';
import type { PostmanClient } from '../../postman/index.ts';
import { formatCount, writeReport, type Redactor, type Report, type Uncertainty } from '../../report/index.ts';
import { collectCallLogs, type CallLogSources } from './collect-call-logs.ts';
import { callsOfShortRead, countGiven } from './counted-reading.ts';
import { describeError } from '../describe-error.ts';
import { explainCalls } from './explain-calls.ts';
import { keptChecks } from '../state/kept-values.ts';
import type { openKeptContract as OpenKeptContract } from './kept-contract.ts';
import type { MockState } from '../state/mock-state.ts';
import { secretsInAccount } from '../secrets/secret-variables.ts';
import { waitForCallLogs, type WaitForCallLogsDependencies } from './wait-for-call-logs.ts';

export interface SaveCallLogsDependencies
  extends Omit<CallLogSources, 'onUncertainty' | 'onRefused'>, WaitForCallLogsDependencies {
  /** For what explains the calls: its deadline is nearer, so that an explanation never costs the call logs. */
  readonly explainClient: PostmanClient;
  /** For the look whether call logs still arrive: its deadline is nearer too. */
  readonly settleClient: PostmanClient;
  readonly directory: string;
  /** Takes secrets out; those too that are known only once the mock's collection and environment have been read. */
  readonly redactorWith: (found: readonly string[]) => Redactor;
  /** Of this program, for the files. */
  readonly version: string;
  /** Called when there are many call logs: speed is then worth less than memory. */
  readonly limitMemory: () => void;
  /** Reads the built page that `report.html` is made of. */
  readonly readPageTemplate: () => Promise<string>;
}

export interface SavedCallLogs {
  /** `incomplete` says why call logs are missing, `uncertainty` why they may be. */
  readonly report: Report;
  /** What could not be had for the explanations, in sentences. */
  readonly notes: readonly string[];
}

/** Writes the reports of all call logs that can be had. */
export async function saveCallLogs(
  state: MockState,
  mockId: string,
  dependencies: SaveCallLogsDependencies,
): Promise<SavedCallLogs> {
  const { explainClient, clock, directory, redactorWith, reporter, version, readPageTemplate, limitMemory } =
    dependencies;
  const { collectionFile, collectionSource, collectionFiles, furtherCollections, environmentFile, root, provider } =
    state;
  let ofReading: Uncertainty | undefined;
  let refused: RefusedRequests | undefined;
  const collected = collectCallLogs(state, mockId, {
    ...dependencies,
    onUncertainty: (reason) => {
      ofReading = { reason, spoilsChecks: true };
    },
    onRefused: (told) => {
      refused = told;
    },
  });
  const logs = countGiven(collected, { count: callsOfShortRead, call: limitMemory });
  // Where there is nothing to wait for, the first page is on its way while the collection is read.
  if (provider === 'embedded') logs.start();
  // Side by side: the cloud's call logs have to be waited for anyway.
  const [explanation, inAccount, template, ofWait] = await Promise.all([
    reporter.progress('Reading the collection, to explain the calls', () =>
      explainCalls({
        ...{ collectionFile, collectionSource, collectionFiles, furtherCollections, environmentFile },
        areKept: true,
        environmentUid: state.mock?.environment,
        root,
        provider,
        origin: { client: explainClient, mockId },
      }),
    ),
    provider === 'embedded' ? secretsInAccount(explainClient) : [],
    readPageTemplate().catch((error: unknown) => new Error('The page cannot be read.', { cause: error })),
    waitForCallLogs(state, mockId, dependencies),
  ]);
  const { explainer } = explanation;
  const notes = [
    ...explanation.notes,
    ...(template instanceof Error ? [`There is no report.html. ${describeError(template)}`] : []),
  ];
  const checks = await keptChecks(state).catch((error: unknown) => new Error(describeError(error)));
  const contract =
    state.contract &&
    (await openKept(state.contract, dependencies.interrupted).catch(
      (error: unknown) => new Error(describeError(error)),
    ));
  const work = () =>
    writeReport({
      logs,
      directory,
      mock: { id: mockId, name: state.mock?.name ?? mockId, mockUrl: state.mock?.mockUrl ?? '' },
      redactor: redactorWith([...explanation.secrets, ...inAccount]),
      creator: { name: 'ephemeral-mock', version },
      explainer,
      ...(!(checks instanceof Error) && { checks }),
      ...(!(contract instanceof Error) && { contract }),
      ...(!(template instanceof Error) && {
        page: {
          template,
          head: {
            provider,
            collectionName: explainer.collection?.name ?? '',
            generatedAt: new Date(clock.now()).toISOString(),
            version,
          },
        },
      }),
      notes,
      refused: () => Promise.resolve(refused),
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

// Loaded here only: few jobs have one.
const openKept = async (...given: Parameters<typeof OpenKeptContract>): ReturnType<typeof OpenKeptContract> =>
  (await import('./kept-contract.ts')).openKeptContract(...given);

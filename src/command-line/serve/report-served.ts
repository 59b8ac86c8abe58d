/** The report of a mock that was served, once its server has ended. */
import { readJournal } from '../../embedded/index.ts';
import type { CallLog } from '../../call-log/model.ts';
import type { RefusedRequests } from '../../call-log/refused.ts';
import { secretsInAccount } from '../../job/secrets/secret-variables.ts';
import type { OpenMock } from '../../job/open/open-mock.ts';
import type { Reporter } from '../../job/reporter.ts';
import { creator } from '../../job/version.ts';
import type { PostmanClient } from '../../postman/index.ts';
import {
  createExplainer,
  formatCount,
  readPageTemplate,
  writeReport,
  type Explainer,
  type Report,
  type SegmentFinder,
} from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import type { KnownSecrets } from './known-secrets.ts';
import type { ServedVersion, ServedVersions } from './served-versions.ts';
import type { Example } from '../../engine/index.ts';

export interface ReportServedOptions extends Pick<CommandContext, 'bundle' | 'clock'> {
  readonly mock: OpenMock;
  /** Knows the account still. */
  readonly client: PostmanClient;
  readonly versions: ServedVersions;
  readonly secrets: KnownSecrets;
  readonly journalFile: string;
  /** How many calls the server has answered, of all mocks. */
  readonly calls: number;
  readonly refused: RefusedRequests;
  /** Where the files go. */
  readonly directory: string;
  readonly reporter: Reporter;
  /** Aborted: what was read until then is written. */
  readonly stop: AbortSignal;
}

const notAllExplained =
  'The files changed many times: calls from long before the last change have their outcomes alone, as explaining them all takes long.';

/** Reads all calls once more, by now with all secrets known. Never throws: what goes wrong is in the report. */
export async function reportServed(options: ReportServedOptions): Promise<Report> {
  const { mock, client, versions, secrets, journalFile, calls, refused, directory, reporter, clock, stop } = options;
  const last = versions.last();
  const explanation = await versions.explain(last);
  secrets.add([...explanation.secrets, ...(await secretsInAccount(client))]);
  const { explainer, turnTo } = explainInOrder(explanation.explainer);
  const explained = versions.explained(secrets.redactor().isSecretVariable);
  const serverResponses = await client.listServerResponses(mock.mockId).catch(() => []);
  const outcomesOnly = createExplainer({ serverResponses });
  const explainerOf = async (version: ServedVersion): Promise<Explainer> => {
    if (version === last) return explanation.explainer;
    return explained.has(version) ? (await versions.explain(version)).explainer : outcomesOnly;
  };
  let done = 0;

  async function* logs(): AsyncGenerator<CallLog> {
    let shown: ServedVersion | undefined;
    const journal = readJournal(journalFile, mock.mockId);
    for await (const log of journal) {
      stop.throwIfAborted();
      const version = versions.at(journal.calls - 1);
      if (version !== shown) {
        turnTo(await explainerOf(version));
        shown = version;
      }
      done += 1;
      yield log;
    }
    if (journal.calls !== calls) throw new Error(`The journal has ${journal.calls} of ${calls} calls.`);
  }

  const template = await readPageTemplate(options.bundle).catch(() => undefined);
  return reporter.progress(
    () => `Reading the call logs: ${formatCount(done)} so far`,
    () =>
      writeReport({
        ...{ logs: logs(), directory, creator, provider: 'embedded', explainer, refused },
        mock: { id: mock.mockId, name: mock.name, mockUrl: mock.mockUrl },
        redactor: secrets.redactor(),
        notes: [
          ...explanation.notes,
          ...(explained.size < versions.count() ? [notAllExplained] : []),
          ...(template === undefined ? ['There is no report.html.'] : []),
        ],
        ...(template !== undefined && { page: { template, generatedAt: clock.now() } }),
      }),
  );
}

interface ExplainerInOrder {
  /** Its collection, of which coverage is told, is the last one's. */
  readonly explainer: Explainer;
  /** The calls from now on are of the time that this one explains. */
  readonly turnTo: (explainer: Explainer) => void;
}

/** @param last explains the calls of the last time */
function explainInOrder(last: Explainer): ExplainerInOrder {
  let current = last;
  const lastExamples = new Map(
    last.collection?.requests.flatMap(({ examples }) => examples).map((example) => [example.id, example] as const),
  );
  /** An example that is still there counts as what it is by now. */
  const asOfNow = (example: Example): Example => lastExamples.get(example.id) ?? example;

  const segments: Explainer['segments'] = (isSecret) => {
    const known = new WeakMap<Explainer, SegmentFinder>();
    const finderOf = (explainer: Explainer): SegmentFinder => {
      const finder = known.get(explainer) ?? explainer.segments(isSecret);
      known.set(explainer, finder);
      return finder;
    };
    // What is secret by either is secret: the path of an example may have been another one then.
    const finders = () => [...new Set([current, last])].map(finderOf);
    return {
      inCall: (log, served) => {
        const found = finders().map((finder) => finder.inCall(log, served));
        return {
          segments: new Set(found.flatMap(({ segments }) => [...segments])),
          values: [...new Set(found.flatMap(({ values }) => values))],
        };
      },
      inSaved: (request) => new Set(finders().flatMap((finder) => [...finder.inSaved(request)])),
    };
  };

  return {
    turnTo: (explainer) => {
      current = explainer;
    },
    explainer: {
      ...last,
      segments,
      readSession: (log) => current.readSession(log),
      explain(log) {
        const explained = current.explain(log);
        const { example } = explained;
        return current === last || example === undefined ? explained : { ...explained, example: asOfNow(example) };
      },
    },
  };
}

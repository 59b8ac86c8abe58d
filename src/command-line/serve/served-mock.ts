/** The mock of `serve`: it is opened, its calls are told, its files are followed, and in the end there is a report. */
import path from 'node:path';
import type { RefusedRequest } from '../../call-log/refused.ts';
import { once } from '../../engine/index.ts';
import { asLaunched, type RunningEmbedded } from '../../embedded/server.ts';
import { describeError } from '../../job/describe-error.ts';
import type { EndSignals } from '../../job/end-signals.ts';
import type { Inputs } from '../../job/inputs/inputs.ts';
import { relativePath } from '../../job/inputs/collection/reference.ts';
import { openMock, type OpenMock } from '../../job/open/open-mock.ts';
import type { Reporter } from '../../job/reporter.ts';
import { secretsOfInputs } from '../../job/secrets/secret-variables.ts';
import { createDirectTransport, createPostmanClient } from '../../postman/index.ts';
import type { Report } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { followFiles, lookAt } from './follow-files.ts';
import type { FollowedInputs } from './followed-inputs.ts';
import type { KnownSecrets } from './known-secrets.ts';
import { createLiveCalls } from './live-calls.ts';
import type { ServeOutput } from './output.ts';
import { createServedVersions } from './served-versions.ts';
import { takeOver } from './take-over.ts';

export interface ServedMockOptions {
  readonly inputs: FollowedInputs;
  readonly server: RunningEmbedded;
  readonly secrets: KnownSecrets;
  readonly output: ServeOutput;
  readonly reporter: Reporter;
  readonly context: CommandContext;
  /** For this user alone; it has the journal. */
  readonly scratch: string;
  readonly journalFile: string;
  readonly end: EndSignals;
}

export interface ServedMock {
  readonly mock: OpenMock;
  readonly refuse: (request: RefusedRequest) => void;
  /** Follows the files and tells of the calls, until `stop` is aborted: then of the last ones. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
  /** Once the server has ended. @param directory where the files go @param stop aborted: what was read until then is written */
  readonly report: (directory: string, stop: AbortSignal) => Promise<Report>;
}

/** Opens the mock in the server. @throws PostmanApiError, as `openMock` */
export async function openServedMock(options: ServedMockOptions): Promise<ServedMock> {
  const { inputs, server, secrets, output, context, scratch, journalFile, end } = options;
  const { clock, directory } = context;
  const reporter = sayOnce(options.reporter);
  // Looked at first, so that a file that is saved while the mock opens counts as changed.
  const seen = await lookAt(inputs.files());
  const mock = await openMock(inputs.served(), {
    ...context,
    ...{ reporter, end },
    directory: scratch,
    state: { save: () => undefined },
    mask: () => undefined,
    // Already running, in this process.
    launchEmbedded: () => Promise.resolve(asLaunched(server, journalFile)),
  });
  const client = createPostmanClient(createDirectTransport(server.answer));
  const origin = { client, mockId: mock.mockId };
  const versions = createServedVersions(scratch, { root: directory, origin });
  let environmentUid = mock.environmentUid ?? null;
  /** Asked for by whoever needs a version: the mock answers before there is one. */
  const beginFirst = once(async () => {
    const begin = await versions.prepare(inputs.served(), mock.state);
    begin({ first: 0, environmentUid });
  });

  // What explains calls is loaded once the mock is there, as is what writes the report.
  const openReading = async () => {
    await beginFirst();
    return (await import('./live-reading.ts')).createLiveReading({ versions, secrets, client, mock });
  };
  const live = createLiveCalls({ journal: server.journal, mockId: mock.mockId, openReading, output, clock });

  const reload = async (): Promise<boolean> => {
    const next = await inputs.read();
    if (next === undefined) return false;
    await beginFirst();
    // Hidden before a message can hold them.
    secrets.add(secretsOfInputs(next));
    const begin = await versions.prepare(next);
    await takeOver(next, {
      ...{ client, mock, reporter, directory: scratch, stop: end.stop, environmentUid },
      onServed(uid) {
        environmentUid = uid;
        begin({ first: server.journal.count, environmentUid });
      },
    });
    inputs.take(next);
    return true;
  };
  const onChange = createChangeHandler(reload, options);
  return {
    mock,
    refuse: live.refuse,
    async follow(stop) {
      // That calls cannot be told of is no reason to end the mock.
      const told = live.follow(stop).catch((error: unknown) => {
        reporter.warning(`Calls are not told of any more. ${describeError(error)}`);
      });
      await Promise.all([followFiles({ files: inputs.files, seen, onChange, clock, stop }), told]);
    },
    async report(folder, stop) {
      await beginFirst();
      const { reportServed } = await import('./report-served.ts');
      return reportServed({
        ...{ bundle: context.bundle, clock, reporter, mock, client, versions, secrets },
        ...{ journalFile, calls: server.journal.count, refused: server.refused() },
        ...{ directory: path.resolve(folder), stop },
      });
    },
  };
}

/** Says what comes of each change. @param reload takes the files over; `false` where nothing in them is new */
function createChangeHandler(
  reload: () => Promise<boolean>,
  { inputs, output, context, end }: ServedMockOptions,
): (changed: readonly string[]) => Promise<void> {
  /** What is wrong with the files, as it was said last. */
  let problem = '';
  return async (changed) => {
    const files = changed.map((file) => relativePath(context.directory, file));
    try {
      const isNew = await reload();
      // A file that was saved without a change is not told, unless it was broken before.
      if (isNew || problem !== '') output.reloaded(files, describe(inputs.served()));
      problem = '';
    } catch (error) {
      const reason = describeError(error);
      if (!end.stop.aborted && reason !== problem) output.broken(files, reason);
      problem = reason;
    }
  };
}

function describe({ collection }: Inputs): string {
  if (collection.kind !== 'file') return 'it';
  const { requests } = collection.item;
  const examples = requests.reduce((sum, { examples }) => sum + examples.length, 0);
  return `it (requests: ${requests.length}, examples: ${examples})`;
}

/** Lines that are remembered; what comes later is said each time. */
const mostLines = 1_000;

/** What is odd about a collection is said once, and not again each time that it is saved; errors come always. */
function sayOnce(reporter: Reporter): Reporter {
  const said = new Set<string>();
  const once = (say: (line: string) => void) => (line: string) => {
    if (said.has(line)) return;
    if (said.size < mostLines) said.add(line);
    say(line);
  };
  return { ...reporter, info: once(reporter.info), warning: once(reporter.warning) };
}

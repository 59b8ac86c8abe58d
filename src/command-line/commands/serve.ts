/** `ephemeral-mock serve`: an embedded Postman account until it is told to stop, with a mock in it when there is a collection. */
import { once } from 'node:events';
import { constants } from 'node:os';
import path from 'node:path';
import { isObject } from '../../http-text/bounded-json.ts';
import { startEmbedded } from '../../embedded/server.ts';
import { readCollection, type Collection, type ReadCollection } from '../../engine/index.ts';
import { CancelledError, listenForEnd, type EndSignals } from '../../job/end-signals.ts';
import { writeCaFiles } from '../../job/state/ca-files.ts';
import { parseListenAddress } from '../../job/inputs/place.ts';
import { InputsError } from '../../job/inputs/values.ts';
import { inputDefinitions, type RawInputs } from '../../job/inputs/input-definitions.ts';
import type { FileReference } from '../../job/inputs/collection/reference.ts';
import { redactingReporter } from '../../job/reporter.ts';
import { withoutNames } from '../../job/secrets/redactors.ts';
import { secretsOfInputs } from '../../job/secrets/secret-variables.ts';
import type { CommandContext } from '../context.ts';
import type { CollectionDocument } from '../../postman/model.ts';
import { embeddedOnly, postmanKeyIn } from '../options/input-options.ts';
import { takeLogsFolder } from '../files/output-folder.ts';
import { makeScratchFolder, removeScratchFolder, sweepScratchFolders } from '../files/scratch-folder.ts';
import { openFollowedInputs } from '../serve/followed-inputs.ts';
import { createKnownSecrets } from '../serve/known-secrets.ts';
import { createServeOutput } from '../serve/output.ts';
import { openServedMock, type ServedMock } from '../serve/served-mock.ts';

export interface ServeOptions {
  /** The inputs that make the mock; without a collection the account stays empty. */
  readonly raw: RawInputs;
  readonly apiPort: number;
  /** Random by default. */
  readonly apiKey?: string | undefined;
  /** Folder for the call logs and reports; without one there are none. */
  readonly logs?: string | undefined;
  /** A line of JSON for each thing instead of words. */
  readonly json?: boolean | undefined;
}

/**
 * Serves until a signal, or until the API is asked to end the server. What the files of the mock say is taken over when they
 * change, and in the end there is a report of its calls.
 *
 * @returns the exit code: 0, or 128 + n when a second signal n did not wait for the report
 * @throws InputsError, ListenError, PostmanApiError
 */
export async function serve(options: ServeOptions, context: CommandContext): Promise<number> {
  const { raw, apiPort, apiKey, logs, json = false } = options;
  const { self, directory } = context;
  let served: ServedMock | undefined;
  const secrets = createKnownSecrets((known) =>
    served === undefined ? known : withoutNames(served.mock.state, known),
  );
  const { redactor } = secrets;
  const reporter = redactingReporter(context.reporter, (text) => redactor().redactText(text));
  const output = createServeOutput(context, { json, redactor, reporter });
  const end = listenForEnd(self);
  const problems: string[] = [];
  const address = parseListenAddress(raw, (problem) => problems.push(problem));
  if (raw.collection === '') {
    for (const name of [...givenInVain(raw), ...(logs === undefined ? [] : ['logs'])])
      problems.push(`\`${name}\` is given without \`collection\`: there is no mock then.`);
  }
  const reading = { onCommandLine: true, signal: end.stop, progress: reporter.progress };
  const inputs = raw.collection === '' ? undefined : await openFollowedInputs(embeddedOnly(raw), directory, reading);
  if (problems.length > 0) throw new InputsError(problems);
  secrets.add([apiKey ?? '', postmanKeyIn(context.env)]);
  if (inputs !== undefined) secrets.add(secretsOfInputs(inputs.served()));
  const folder = logs === undefined ? undefined : await takeLogsFolder(logs, context);
  const scratch = await makeScratchFolder(self);
  const journalFile = path.join(scratch, 'call-logs.journal');
  try {
    const server = await startEmbedded({
      ...{ apiPort, ...address, journalFile, log: reporter.debug },
      ...(inputs !== undefined && { readCollection: readOnce(inputs.latest) }),
      ...(apiKey !== undefined && { apiKey }),
      onRefused: (request) => served?.refuse(request),
    }).catch((error: unknown) => {
      if (apiPort === 0 || !(error instanceof Error) || error.name !== 'ListenError') throw error;
      throw new Error(`\`api-port\` is ${apiPort}. ${error.message}`);
    });
    try {
      // A signal may have come while the server started, when nobody listened for it.
      if (end.stop.aborted) return 0;
      const next = listenForNext(end, self);
      secrets.add([server.apiKey]);
      const mocked = { server, secrets, output, reporter, context, scratch, journalFile, end };
      served = inputs && (await openServedMock({ ...mocked, inputs }));
      const { mockUrl = null, mockId = null } = served?.mock ?? {};
      const { apiUrl, ca } = server;
      const { caFile = null, caBundle = null } = ca === undefined ? {} : await writeCaFiles(scratch, ca);
      output.ready({ mockUrl, mockId, apiUrl, caFile, caBundle, apiKey: server.apiKey });
      const swept = sweepScratchFolders(context);
      await untilEnd(served, { closed: server.closed, end, next });
      await server.close();
      await swept;
      if (served === undefined) return 0;
      const report = await served.report(folder?.folder ?? path.join(scratch, 'report'), next);
      const { reason } = next as { reason: unknown };
      if (reason instanceof CancelledError) return 128 + constants.signals[reason.signal];
      output.ended(folder === undefined ? { ...report, files: [] } : report, served.mock);
      return 0;
    } finally {
      await server.close();
    }
  } finally {
    await folder?.release();
    await removeScratchFolder(scratch, [], context);
  }
}

/** Follows files and calls until the server has ended or is to end. A second signal does not wait for the last calls. */
async function untilEnd(
  served: ServedMock | undefined,
  { closed, end, next }: { readonly closed: Promise<void>; readonly end: EndSignals; readonly next: AbortSignal },
): Promise<void> {
  const over = new AbortController();
  const ended = Promise.race([closed, aborted(end.stop)]).then(() => {
    over.abort();
  });
  await Promise.race([Promise.all([ended, served?.follow(over.signal)]), aborted(next)]);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

/** Aborted by the signal after the first one: nothing is waited for any more. */
function listenForNext({ stop }: EndSignals, self: NodeJS.Process): AbortSignal {
  const next = new AbortController();
  stop.addEventListener('abort', () => {
    const again = listenForEnd(self).stop;
    again.addEventListener('abort', () => {
      next.abort(again.reason);
    });
  });
  return next.signal;
}

/**
 * The collections that are imported were read with the inputs, so that all that is wrong with them is told at once. Reading
 * them again would take a tenth of the time until the mock answers.
 */
function readOnce(
  references: () => readonly FileReference<Collection>[],
): (document: CollectionDocument) => Promise<ReadCollection> {
  return async (document) => {
    const known = references().find((reference) => isImportOf(document, reference.document));
    return known === undefined ? readCollection(document) : { collection: known.item, warnings: known.warnings };
  };
}

/** Whether a document has the very parts of another, but for `info`: an import has another name. */
function isImportOf(document: CollectionDocument, given: unknown): boolean {
  if (!isObject(given)) return false;
  const keys = new Set([...Object.keys(document), ...Object.keys(given)]);
  keys.delete('info');
  return [...keys].every((key) => document[key] === given[key]);
}

/** Inputs that are about a mock. */
function givenInVain(raw: RawInputs): readonly string[] {
  const names = ['environment', 'name', 'private', 'server-response', 'answers'] as const;
  return names.filter((name) => raw[name] !== '' && raw[name] !== inputDefinitions[name].default);
}

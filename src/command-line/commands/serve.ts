/** `ephemeral-mock serve`: an embedded Postman account until it is told to stop, with a mock in it when there is a collection. */
import path from 'node:path';
import { isObject } from '../../http-text/bounded-json.ts';
import { startEmbedded } from '../../embedded/server.ts';
import { readCollection, type Collection, type ReadCollection } from '../../engine/index.ts';
import { writeCaFiles } from '../../job/ca-files.ts';
import { listenForEnd } from '../../job/end-signals.ts';
import { hideSecrets } from '../../job/secrets/hide-secrets.ts';
import { parseInputs } from '../../job/inputs/inputs.ts';
import { parseListenAddress } from '../../job/inputs/place.ts';
import { InputsError } from '../../job/inputs/values.ts';
import { inputDefinitions, type RawInputs } from '../../job/inputs/input-definitions.ts';
import { partsOfReference, type FileReference } from '../../job/inputs/collection/reference.ts';
import { openMock } from '../../job/open/open-mock.ts';
import { secretsOfInputs } from '../../job/secrets/secret-variables.ts';
import type { CommandContext } from '../context.ts';
import type { CollectionDocument } from '../../postman/model.ts';
import { systemClock } from '../../postman/index.ts';
import { makeScratchFolder, removeScratchFolder, sweepScratchFolders } from '../scratch-folder.ts';

export interface ServeOptions {
  /** The inputs that make the mock; without a collection the account stays empty. */
  readonly raw: RawInputs;
  readonly apiPort: number;
  /** Random by default. */
  readonly apiKey?: string | undefined;
  /** One line of JSON instead of words. */
  readonly json: boolean;
}

/**
 * Serves until a signal, or until the API is asked to end the server.
 *
 * @throws InputsError, ListenError, PostmanApiError
 */
export async function serve(options: ServeOptions, context: CommandContext): Promise<void> {
  const { raw, apiPort, apiKey, json } = options;
  const { print, self } = context;
  const { reporter, hide } = hideSecrets(context.reporter);
  const end = listenForEnd(self);
  const problems: string[] = [];
  const address = parseListenAddress(raw, (problem) => problems.push(problem));
  if (raw.collection === '') {
    for (const name of givenInVain(raw))
      problems.push(`\`${name}\` is given without \`collection\`: there is no mock then.`);
  }
  const inputs =
    raw.collection === ''
      ? undefined
      : await parseInputs(embeddedOnly(raw), context.directory, { signal: end.stop, progress: reporter.progress });
  if (problems.length > 0) throw new InputsError(problems);
  hide([...(apiKey === undefined ? [] : [apiKey]), ...(inputs === undefined ? [] : secretsOfInputs(inputs))]);
  const swept = sweepScratchFolders(context);
  const directory = await makeScratchFolder(self);
  try {
    const server = await startEmbedded({
      apiPort,
      ...address,
      journalFile: path.join(directory, 'call-logs.journal'),
      log: reporter.debug,
      ...(inputs?.collection.kind === 'file' && { readCollection: readOnce(partsOfReference(inputs.collection)) }),
      ...(apiKey !== undefined && { apiKey }),
    });
    end.stop.addEventListener('abort', () => void server.close(), { once: true });
    try {
      // A signal may have come while the server started, when nobody listened for it.
      if (end.stop.aborted) return;
      const mock =
        inputs &&
        (await openMock(inputs, {
          ...context,
          connect: () => Promise.reject(new Error('`serve` opens no mock in the cloud.')),
          end,
          directory,
          state: { save: () => undefined },
          mask: () => undefined,
          clock: systemClock,
          // Already running, in this process.
          launchEmbedded: () =>
            Promise.resolve({
              api: { url: server.apiUrl, key: server.apiKey },
              pid: process.pid,
              logFile: '',
              journalFile: '',
              // Neither sockets nor JSON between two parts of one process.
              answer: server.answer,
              adopt: () => Promise.resolve(),
            }),
        }));
      const ca = server.ca === undefined ? undefined : await writeCaFiles(directory, server.ca);
      const facts = {
        ...{ mockUrl: mock?.mockUrl ?? null, mockId: mock?.mockId ?? null, apiUrl: server.apiUrl },
        ...{ caFile: ca?.caFile ?? null, caBundle: ca?.caBundle ?? null },
      };
      if (json) {
        print(`${JSON.stringify({ event: 'ready', ...facts, apiKey: server.apiKey, pid: process.pid })}\n`);
      } else {
        if (mock !== undefined) print(`Mock server     ${mock.mockUrl}\n`);
        if (ca !== undefined) print(`CA              ${ca.caFile}\n`);
        print(`Postman API     ${server.apiUrl}\nx-api-key       ${server.apiKey}\nCtrl-C ends it.\n`);
      }
      await server.closed;
    } finally {
      await server.close();
    }
  } finally {
    await removeScratchFolder(directory, [], context);
    await swept;
  }
}

/**
 * The collections that are imported were read with the inputs, so that all that is wrong with them is told at once. Reading
 * them again would take a tenth of the time until the mock answers.
 */
function readOnce(
  references: readonly FileReference<Collection>[],
): (document: CollectionDocument) => Promise<ReadCollection> {
  return async (document) => {
    const known = references.find((reference) => isImportOf(document, reference.document));
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

/** `serve` is the embedded server: a key of Postman's in the shell has no say. */
function embeddedOnly(raw: RawInputs): RawInputs {
  return { ...raw, provider: 'embedded', 'postman-api-key': inputDefinitions['postman-api-key'].default };
}

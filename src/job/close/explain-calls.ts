/** Makes what explains the calls: the mock's collection, environment and configuration, wherever they are. */
import * as v from 'valibot';
import type { Environment } from '../../engine/index.ts';
import type { PostmanClient } from '../../postman/index.ts';
import { defaultMockConfig, type Mock } from '../../postman/model.ts';
import { createExplainer, type Explainer, type ExplainerOptions } from '../../report/index.ts';
import { describeError } from '../describe-error.ts';
import { readKeptFile } from '../inputs/collection/bounded-file.ts';
import { readEnvironmentFile } from '../inputs/collection/read-references.ts';
import { parseMark } from '../state/mock-name.ts';
import { furtherCollectionsSchema, type KeptCollection } from '../state/mock-state.ts';
import type { KeptInputs } from '../open/kept-inputs.ts';
import { secretsOfMock } from '../secrets/secret-variables.ts';
import { shownPath } from './shown-path.ts';

/** Where the mock and what it serves can be asked for. */
export interface MockOrigin {
  readonly client: Pick<PostmanClient, 'getMock' | 'getCollection' | 'getEnvironment' | 'listServerResponses'>;
  readonly mockId: string;
}

/**
 * The files of a mock that was made of files: what the collection's holds comes first, and misses get file and line. Of copies
 * that main has kept `areKept` is set; then `collectionSource` is the file that places are places in.
 */
export interface ExplainCallsOptions extends KeptInputs {
  readonly areKept?: boolean;
  /** Of several collections that are no copies the files of the others, in their order. */
  readonly furtherFiles?: readonly string[];
  /** What the mock was made with, `null` for no environment: where it has another one now, the file is not what it serves. */
  readonly environmentUid?: string | null | undefined;
  /** Absent when there is no mock any more: then the files are all there is, with the default configuration. */
  readonly origin?: MockOrigin | undefined;
  /** Where the mock lived: only on the runner calls name sessions. */
  readonly provider?: 'postman' | 'embedded' | undefined;
  /** Absolute. Files below it are shown by their path from here, others not at all. */
  readonly root: string;
}

export interface CallExplanation {
  readonly explainer: Explainer;
  /** Values of the secret variables of what was read. */
  readonly secrets: readonly string[];
  /** What could not be had, in sentences. */
  readonly notes: readonly string[];
}

/** A collection, and where its parts stand. */
type Read = Pick<NonNullable<ExplainerOptions['served']>, 'collection' | 'places'>;

/** Never throws: what cannot be had costs a part of the explanations, and is a note. */
export async function explainCalls(options: ExplainCallsOptions): Promise<CallExplanation> {
  const { origin } = options;
  const notes: string[] = [];
  const attempt = async <T>(whatFailed: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      notes.push(`${whatFailed}. ${describeError(error)}`);
      return undefined;
    }
  };

  const asked =
    origin &&
    attempt('The names of the server responses are not known', () => origin.client.listServerResponses(origin.mockId));
  // Read while the API answers.
  const reading = attempt('The collection could not be read', async () => {
    const read: Read[] = [];
    for (const source of await sourcesOf(options)) {
      const work = () => readCollectionFrom(source, options);
      const one = await attempt(`The file ${source.collectionFile} could not be read`, work);
      // Without one of its collections the others would explain the calls wrongly.
      if (one === undefined) return undefined;
      read.push(one);
    }
    return join(read);
  });
  const serverResponses = await asked;
  const mock =
    origin &&
    (await attempt("The mock's configuration is not known: the default is taken", () =>
      origin.client.getMock(origin.mockId),
    ));
  let secrets: readonly string[] = [];
  const served = await attempt('The calls could not be compared with the collection', async () => {
    const read = (await reading) ?? (origin && mock && (await getCollections(origin, mock)));
    if (read === undefined) return undefined;
    const isChanged = mock !== undefined && isOtherEnvironment(mock.environment, options.environmentUid);
    if (isChanged) {
      notes.push(
        "The mock's environment was changed during the job: calls from before are explained with the last one.",
      );
    }
    const source = { ...options, environmentFile: isChanged ? undefined : options.environmentFile };
    const environment = await attempt('The environment could not be read: its variables stay unresolved', () =>
      readEnvironmentOf(source, mock?.environment ?? undefined),
    );
    secrets = secretsOfMock({ collection: read.collection, environment: environment?.variables });
    const { cachedEngine, compileMock } = await loadEngine();
    const config = mock?.config ?? defaultMockConfig;
    const engine = cachedEngine(await compileMock({ collection: read.collection, environment, config }));
    return { ...read, engine, ...(isChanged && { isChanged }) };
  });
  return {
    explainer: createExplainer({
      isCloud: options.provider === 'postman',
      ...(served && { served }),
      ...(serverResponses && { serverResponses }),
    }),
    secrets,
    notes,
  };
}

// The engine is loaded here only: most of its weight is of no use to a step that explains nothing.
const loadEngine = () => import('../../engine/index.ts');

/** The users' own files, or the copies of them. None where the collection is in an account alone. */
async function sourcesOf({
  collectionFile,
  furtherFiles = [],
  furtherCollections,
  ...first
}: ExplainCallsOptions): Promise<readonly KeptCollection[]> {
  if (collectionFile === undefined) return [];
  const sources = [{ ...first, collectionFile }, ...furtherFiles.map((file) => ({ collectionFile: file }))];
  if (furtherCollections === undefined) return sources;
  const { decodeDocument, parseDocument } = await loadEngine();
  const copies = parseDocument(decodeDocument(await readKeptFile(furtherCollections)));
  return [...sources, ...v.parse(furtherCollectionsSchema, copies)];
}

/** What the mock makes of them; `undefined` of none. */
async function join([first, ...others]: readonly Read[]): Promise<Read | undefined> {
  if (first === undefined || others.length === 0) return first;
  const { joinCollections } = await loadEngine();
  return {
    collection: joinCollections([first.collection, ...others.map(({ collection }) => collection)]),
    places: { parts: [first, ...others].map(({ places }) => places) },
  };
}

async function readCollectionFrom(from: KeptCollection, { areKept, root }: ExplainCallsOptions): Promise<Read> {
  const { collection, json, source, files } =
    areKept === true ? await readKept(from) : await readOwnFile(from.collectionFile, root);
  if (files !== undefined) return { collection, places: { files: await shownFiles(files, root) } };
  const shown = source === undefined ? undefined : await shownPath(source, root);
  return { collection, ...(shown !== undefined && { places: { file: shown, text: json } }) };
}

async function readOwnFile(file: string, directory: string) {
  const { readCollectionFile } = await import('../inputs/collection/collection-file.ts');
  const { collection, json, isConverted, files } = await readCollectionFile(file, undefined, directory);
  return { collection, json, source: isConverted ? undefined : file, files };
}

const filesSchema = v.array(v.tuple([v.string(), v.string()]));

async function readKept({ collectionFile, collectionSource: source, collectionFiles: files }: KeptCollection) {
  const { decodeDocument, parseDocument, readCollection } = await loadEngine();
  const json = decodeDocument(await readKeptFile(collectionFile));
  const { collection } = await readCollection(parseDocument(json));
  if (files === undefined) return { collection, json, source, files };
  const entries = v.parse(filesSchema, parseDocument(decodeDocument(await readKeptFile(files))));
  return { collection, json, source, files: new Map(entries) };
}

/** Those below `root`, as they shall be shown. They have one folder, which is looked up once. */
async function shownFiles(files: ReadonlyMap<string, string>, root: string): Promise<ReadonlyMap<string, string>> {
  const shown = await Promise.all(
    [...files].map(async ([pointer, file]) => [pointer, await shownPath(file, root)] as const),
  );
  return new Map(shown.flatMap(([pointer, file]) => (file === undefined ? [] : [[pointer, file] as const])));
}

async function getCollections(
  { client }: MockOrigin,
  { collection: uid, furtherCollections = [] }: Mock,
): Promise<Read | undefined> {
  const { readCollection } = await loadEngine();
  const uids = [uid, ...furtherCollections];
  const read: Read[] = [];
  for (const [index, each] of uids.entries()) {
    const { collection } = await readCollection(await client.getCollection(each));
    // An imported copy bears the mark of the run, which is no name of a collection.
    const name = uids.length === 1 ? '' : `Collection ${index + 1}`;
    read.push({ collection: parseMark(collection.name) === undefined ? collection : { ...collection, name } });
  }
  return join(read);
}

async function readEnvironmentOf(
  { environmentFile, areKept, origin }: Pick<ExplainCallsOptions, 'environmentFile' | 'areKept' | 'origin'>,
  uid: string | undefined,
): Promise<Environment | undefined> {
  const { readEnvironment, readDocument } = await loadEngine();
  if (environmentFile !== undefined) {
    if (areKept !== true) return (await readEnvironmentFile(environmentFile)).environment;
    return readEnvironment(readDocument(await readKeptFile(environmentFile))).environment;
  }
  if (origin === undefined || uid === undefined) return undefined;
  return readEnvironment(await origin.client.getEnvironment(uid)).environment;
}

/** Whether both are known and different. Some of Postman's answers have the bare ID, which is the end of the UID. */
function isOtherEnvironment(now: string | null, before: string | null | undefined): boolean {
  if (before === undefined || now === before) return false;
  return now === null || before === null || !(now.endsWith(`-${before}`) || before.endsWith(`-${now}`));
}

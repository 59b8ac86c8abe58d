/**
 * The mocks that a job has open, for its later steps: a file in each mock's own folder names the mock, until post.
 * On the runner it holds the embedded server's key too, in the cloud no key at all.
 */
import { lstatSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { readPlainFile } from '../../files/plain-file.ts';
import { parseExactJson } from '../../http-text/exact-json.ts';
import { quote } from '../../http-text/show-value.ts';
import { isLoopback } from '../../postman/index.ts';
import { describeError } from '../describe-error.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { RunIdentity } from './mock-name.ts';
import type { OpenMock } from '../open/open-mock.ts';
import type { Api, Connect, Provider } from '../connect/provider.ts';

const fileName = 'open-mock.json';
/** Bytes. A longer one is none of ours. */
const longestFile = 64 * 1024;

const fileSchema = v.pipe(
  v.object({
    run: v.object({ repository: v.string(), runId: v.string(), runAttempt: v.string(), job: v.string() }),
    id: v.string(),
    mockUrl: v.string(),
    /** As the user knows the mock: its `name`, or its collection's. */
    title: v.string(),
    api: v.variant('provider', [
      v.object({ provider: v.literal('postman'), url: v.pipe(v.string(), v.url()) }),
      v.object({
        provider: v.literal('embedded'),
        url: v.pipe(v.string(), v.url(), v.check(isOnThisMachine, 'an embedded server is on this machine')),
        key: v.string(),
        pid: v.optional(v.number()),
      }),
    ]),
  }),
  v.readonly(),
);

/** A mock that an earlier step of this job has opened. */
export type JobMock = Omit<v.InferOutput<typeof fileSchema>, 'run' | 'api'> & {
  /** In the cloud without its key, which is the user's own. */
  readonly api: Omit<Api, 'key'> & { readonly key?: string };
};

/** Gives a way of its own to where a mock lives. */
export type ConnectTo = (provider: Provider) => Promise<Connect>;

export interface JobMocks {
  /** In no order. */
  readonly open: readonly JobMock[];
  /** Why others are not among them: sentences. */
  readonly notes: readonly string[];
}

/**
 * Writes down what later steps need to know of a mock, for its user alone.
 *
 * @param identity of the run that may use it
 * @throws Error of the file system: in the mock's own folder nothing else has that name
 */
export function keepJobMock(mock: OpenMock, { collection, name }: Inputs, identity: RunIdentity): void {
  const { provider, url, key } = mock.api;
  const { repository, runId, runAttempt, job } = identity;
  const file: v.InferInput<typeof fileSchema> = {
    run: { repository, runId, runAttempt, job },
    id: mock.mockId,
    mockUrl: mock.mockUrl,
    title: name ?? (collection.kind === 'file' ? collection.item.name : collection.text),
    api: provider === 'postman' ? { provider, url } : { provider, url, key, pid: mock.state.embedded?.pid },
  };
  // Never through a link, and never over another file.
  writeFileSync(path.join(mock.state.directory, fileName), JSON.stringify(file), { mode: 0o600, flag: 'wx' });
}

/** Takes the file away. One that is not there is gone already. @param directory the mock's own folder @throws Error of the file system */
export function forgetJobMock(directory: string): void {
  rmSync(path.join(directory, fileName), { force: true });
}

/**
 * Finds the mocks that this job has open. A file of another run, of another user or of a server that is gone is none.
 *
 * @param folders in which mocks may have their files
 * @param connectTo gives the way to an embedded server, which has to prove that it has the key, and is never told it
 */
export async function findJobMocks(
  folders: readonly string[],
  identity: RunIdentity,
  connectTo: ConnectTo,
): Promise<JobMocks> {
  const open: JobMock[] = [];
  const notes: string[] = [];
  const look = async (folder: string): Promise<void> => {
    const file = path.join(folder, fileName);
    if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return;
    let mock: JobMock | undefined;
    try {
      mock = await readJobMock(file, identity);
    } catch (error) {
      notes.push(`${file} is not used: ${describeError(error)}`);
    }
    if (mock === undefined) return;
    try {
      await requirePresent(mock, connectTo);
      open.push(mock);
    } catch (error) {
      notes.push(`Mock ${mock.id} (${quote(mock.title)} at ${mock.mockUrl}) is gone: ${describeError(error)}`);
    }
  };
  await Promise.all(folders.map(look));
  return { open, notes };
}

/** @returns `undefined` for a file of another run @throws Error with a sentence for one that is none of ours */
async function readJobMock(file: string, identity: RunIdentity): Promise<JobMock | undefined> {
  requireOwn(path.dirname(file));
  requireOwn(file);
  const text = (await readPlainFile(file, { follow: false, most: longestFile })).toString('utf8');
  const parsed = v.safeParse(fileSchema, parseExactJson(text, 'compared'));
  if (!parsed.success) throw new Error(`it is not of this version: ${parsed.issues[0].message}.`);
  const { run, ...mock } = parsed.output;
  const isOfThisRun = (Object.keys(run) as (keyof typeof run)[]).every((key) => run[key] === identity[key]);
  return isOfThisRun ? mock : undefined;
}

/** @throws Error for a link, and for what another user owns or may have written */
function requireOwn(place: string): void {
  const stats = lstatSync(place);
  if (stats.isSymbolicLink()) throw new Error(`${place} is a symbolic link.`);
  // Windows has neither, and its temporary folders are the user's own.
  if (process.getuid === undefined) return;
  if (stats.uid !== process.getuid()) throw new Error(`${place} belongs to another user.`);
  if ((stats.mode & 0o077) !== 0) throw new Error(`${place} is open to other users.`);
}

/** Asks the server for the mock; of one in the cloud only the user's key could tell. @throws Error when it is gone */
async function requirePresent({ id, api }: JobMock, connectTo: ConnectTo): Promise<void> {
  if (api.key !== undefined) await (await connectTo(api.provider))({ ...api, key: api.key }).getMock(id);
}

function isOnThisMachine(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && isLoopback(hostname);
}

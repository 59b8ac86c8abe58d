/** Puts what was read anew in the place of what a mock serves. */
import { markedName } from '../../job/state/mock-name.ts';
import type { Inputs } from '../../job/inputs/inputs.ts';
import { keepState } from '../../job/open/kept-inputs.ts';
import type { OpenMock } from '../../job/open/open-mock.ts';
import { provideCollections, provideEnvironment } from '../../job/open/provide-resources.ts';
import type { Reporter } from '../../job/reporter.ts';
import type { PostmanClient } from '../../postman/index.ts';

export interface TakeOverOptions {
  readonly client: PostmanClient;
  readonly mock: OpenMock;
  readonly reporter: Reporter;
  readonly directory: string;
  readonly stop: AbortSignal;
  /** UID of the environment that the mock was given last; `null` for none. */
  readonly environmentUid: string | null;
  /** Called when the mock serves what is new, before the next call, with the environment that it was given last by now. */
  readonly onServed: (environmentUid: string | null) => void;
}

/**
 * Imports the files and gives them to the mock, all at once: no call gets a part of the old and a part of the new. What is
 * active stays so, and what others have changed: a server response, the rules of `answers`, another environment.
 *
 * @throws PostmanApiError; the mock serves then what it served before
 */
export async function takeOver(inputs: Inputs, options: TakeOverOptions): Promise<void> {
  const { client, mock, reporter, directory, stop, environmentUid, onServed } = options;
  const { mark } = mock.state;
  const account = {
    ...{ client, reporter, stop, scope: {} },
    state: keepState(inputs, mark, directory, { save: () => undefined }),
  };
  try {
    const [collection, ...furtherCollections] = await provideCollections(inputs, account);
    const environment = inputs.environment && (await provideEnvironment(inputs.environment, inputs, account));
    const now = await client.getMock(mock.mockId);
    const isOurEnvironment = environment !== undefined && (now.environment ?? null) === environmentUid;
    await client.updateMock(mock.mockId, {
      ...{ collection, furtherCollections },
      ...(isOurEnvironment && { environment }),
    });
    onServed(isOurEnvironment ? environment : environmentUid);
  } finally {
    // What a failure leaves is in the server's memory alone, until the next change or the server's end.
    await removeUnused(client, mark).catch(() => undefined);
  }
}

/** Removes what no mock uses any more and has our mark in its name. */
async function removeUnused(client: PostmanClient, mark: string): Promise<void> {
  const mocks = await client.listMocks();
  const used = new Set<unknown>(
    mocks.flatMap(({ collection, furtherCollections = [], environment }) => [
      ...[collection, environment],
      ...furtherCollections,
    ]),
  );
  const isUnused = ({ uid, name }: { readonly uid: string; readonly name: string }): boolean =>
    (name === mark || name.endsWith(markedName(mark, ''))) && !used.has(uid);
  for (const { uid } of (await client.listCollections()).filter(isUnused)) await client.deleteCollection(uid);
  for (const { uid } of (await client.listEnvironments()).filter(isUnused)) await client.deleteEnvironment(uid);
}

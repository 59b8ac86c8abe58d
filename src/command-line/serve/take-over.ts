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
}

export interface TakeOver {
  /**
   * Imports the files and gives them to the mock, all at once: no call gets a part of the old and a part of the new. What is
   * active stays so, and what others have changed: a server response, the rules of `answers`, another environment.
   *
   * @param onServed called when the mock serves them, before the next call
   * @throws PostmanApiError; the mock serves then what it served before
   */
  readonly takeOver: (inputs: Inputs, onServed: () => void) => Promise<void>;
  /** UID of the environment that the mock was given last; `null` for none. */
  readonly environmentUid: () => string | null;
}

/** Knows which resources are ours by the mark in their names. */
export function createTakeOver({ client, mock, reporter, directory, stop }: TakeOverOptions): TakeOver {
  const { mockId, state } = mock;
  const { mark } = state;
  let given = mock.environmentUid ?? null;

  const isOurs = ({ name }: { readonly name: string }): boolean => name === mark || name.endsWith(markedName(mark, ''));

  /** What no mock uses any more, our own and others. */
  const removeUnused = async (): Promise<void> => {
    const mocks = await client.listMocks();
    const used = new Set<unknown>(
      mocks.flatMap(({ collection, furtherCollections = [], environment }) => [
        ...[collection, environment],
        ...furtherCollections,
      ]),
    );
    const isUnused = (resource: { readonly uid: string; readonly name: string }): boolean =>
      isOurs(resource) && !used.has(resource.uid);
    for (const { uid } of (await client.listCollections()).filter(isUnused)) await client.deleteCollection(uid);
    for (const { uid } of (await client.listEnvironments()).filter(isUnused)) await client.deleteEnvironment(uid);
  };

  return {
    environmentUid: () => given,
    async takeOver(inputs, onServed) {
      const account = {
        ...{ client, reporter, stop, scope: {} },
        state: keepState(inputs, mark, directory, { save: () => undefined }),
      };
      try {
        const [collection, ...furtherCollections] = await provideCollections(inputs, account);
        const environment = inputs.environment && (await provideEnvironment(inputs.environment, inputs, account));
        const now = await client.getMock(mockId);
        const isOurEnvironment = environment !== undefined && (now.environment ?? null) === given;
        await client.updateMock(mockId, {
          ...{ collection, furtherCollections },
          ...(isOurEnvironment && { environment }),
        });
        if (isOurEnvironment) given = environment;
        onServed();
      } finally {
        // What a failure leaves is in the server's memory alone, until the next change or the server's end.
        await removeUnused().catch(() => undefined);
      }
    },
  };
}

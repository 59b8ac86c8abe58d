/** A user's account in "Postman's cloud" behind a proxy that can fail, and what has changed in it. */
import { startCloud, type Cloud, type CloudOptions } from '../../support/cloud.ts';
import { startFaultProxy, type Fault, type FaultProxy } from '../../support/fault-proxy.ts';
import { shopCollection, shopEnvironment } from '../../support/workspace.ts';

export interface Account extends AsyncDisposable {
  readonly cloud: Cloud;
  readonly proxy: FaultProxy;
  /** Names of what is in it now and was not there at the start. Throws when something of the user's own is gone. */
  added(): Promise<readonly string[]>;
}

/** Starts an account that holds things of the user's own, named like those of the job's files. */
export async function startAccount(faults: readonly Fault[] = [], options: CloudOptions = {}): Promise<Account> {
  const cloud = await startCloud(options);
  const { uid } = await cloud.client.importCollection(shopCollection);
  await cloud.client.importEnvironment(shopEnvironment);
  await cloud.client.createMock({ collection: uid, name: 'Shop mock' });
  const own = await cloud.names();
  const mockIds = new Set<string>();
  const proxy = await startFaultProxy({
    upstream: new URL(cloud.url),
    faults,
    onAnswer: ({ method, path }, body) => {
      if (method !== 'POST' || !/^\/mocks(?:\?|$)/.test(path)) return;
      const { mock } = JSON.parse(body.toString()) as { mock?: { id: string } };
      if (mock !== undefined) mockIds.add(mock.id);
    },
  });
  /** Mocks that have lost their collection: no list shows them. */
  const hiddenMocks = async () => {
    const listed = new Set((await cloud.client.listMocks()).map(({ id }) => id));
    const hidden = [...mockIds].filter((id) => !listed.has(id));
    const mocks = await Promise.all(hidden.map((id) => cloud.client.getMock(id).catch(() => undefined)));
    return mocks.flatMap((mock) => (mock === undefined ? [] : [`${mock.name}, deactivated`]));
  };
  return {
    cloud,
    proxy,
    async added() {
      const names = [...(await cloud.names())];
      for (const name of own) {
        const at = names.indexOf(name);
        if (at < 0) throw new Error(`"${name}" was the user's own, and it is gone.`);
        names.splice(at, 1);
      }
      names.push(...(await hiddenMocks()));
      return names;
    },
    async [Symbol.asyncDispose]() {
      await proxy.close();
      await cloud[Symbol.asyncDispose]();
    },
  };
}

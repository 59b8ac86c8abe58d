/** What must hold after a job, whatever has failed in it. */
import { expect } from 'vitest';
import type { Account } from './account.ts';

/** The account is as before, or, where the API stayed down to the end, the log names everything that is left. */
export async function expectClean(
  account: Account,
  { log, apiStaysDown }: { readonly log: string; readonly apiStaysDown: boolean },
): Promise<void> {
  const left = await account.added();
  if (!apiStaysDown) {
    expect(left, log).toEqual([]);
    return;
  }
  const { client } = account.cloud;
  const kinds = [
    { kind: 'Mock', endpoint: 'mocks', key: 'id', items: await client.listMocks() },
    { kind: 'Environment', endpoint: 'environments', key: 'uid', items: await client.listEnvironments() },
    { kind: 'Collection', endpoint: 'collections', key: 'uid', items: await client.listCollections() },
  ] as const;
  for (const { kind, endpoint, key, items } of kinds) {
    for (const { name, [key]: id } of items.filter((item) => left.includes(item.name))) {
      // The look-up of an ID that main never learned fails in such a job.
      const line = log
        .split('\n')
        .find((text) => text.includes(`${kind} "${name}"`) && text.includes('is left behind'));
      expect(line, `${kind} "${name}" is left, and the log does not say so:\n${log}`).toBeDefined();
      expect(line).toMatch(new RegExp(`curl -X DELETE .*/${endpoint}/(?:${id}|<its U?ID>)`));
    }
  }
}

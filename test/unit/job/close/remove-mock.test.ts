/** What the removal does where only a part of it can be done. */
import { expect, test } from 'vitest';
import type { MockState } from '../../../../src/job/state/mock-state.ts';
import { removeMock } from '../../../../src/job/close/remove-mock.ts';
import { startCloud } from '../../../support/cloud.ts';
import { shopCollection } from '../../../support/workspace.ts';

test('of a mock that may be there twice, the one that is known goes also where the other cannot be looked for', async () => {
  await using cloud = await startCloud();
  const { uid } = await cloud.client.importCollection(shopCollection);
  const { id } = await cloud.client.createMock({ collection: uid, name: 'twice' });
  const api = { provider: 'postman', url: cloud.url, key: cloud.key } as const;
  // All that the removal looks at.
  const state = {
    provider: 'postman',
    keepMock: false,
    opened: true,
    mock: { name: 'twice', id, repeated: true },
    importedCollection: { name: 'Shop', uid },
  } as unknown as MockState;
  const blind = { ...cloud.client, listMocks: () => Promise.reject(new Error('The list is out of order.')) };

  const leftovers = await removeMock(state, api, blind);
  expect(leftovers.map(({ what }) => what)).toEqual(['Mock "twice", if it was made,', 'Collection "Shop"']);
  expect(leftovers[0]?.howToRemove).toContain('The list is out of order');
  // A mock that may be there still needs its collection.
  expect(await cloud.names()).toEqual(['Shop']);
  expect(await removeMock(state, api, cloud.client)).toEqual([]);
  expect(await cloud.names()).toEqual([]);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staysOnRunner } from '../../../src/github/runner.ts';
import { withDefaults } from '../../../src/job/inputs/input-definitions.ts';
import { parseInputs } from '../../../src/job/inputs/inputs.ts';
import { shopCollection } from '../../support/workspace.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'early-'));
  await writeFile(path.join(directory, 'api.json'), JSON.stringify(shopCollection));
});
afterAll(() => rm(directory, { recursive: true }));

const providers = [undefined, '', 'auto', ' Auto ', 'embedded', 'EMBEDDED', 'postman', 'Postman\n', 'postmen'];
const keys = [undefined, '', 'PMAK-1'];
const cases = providers.flatMap((provider) => keys.map((key) => ({ provider, key })));

test.each(cases)('provider $provider with the key $key: the early look says what the parser says', async (given) => {
  const { provider, key } = given;
  const raw = withDefaults({
    collection: 'api.json',
    ...(provider !== undefined && { provider }),
    ...(key !== undefined && { 'postman-api-key': key }),
  });
  const parsed = await parseInputs(raw, directory).then(
    ({ place }) => place.provider,
    () => 'refused',
  );
  const env = {
    ...(provider !== undefined && { INPUT_PROVIDER: provider }),
    ...(key !== undefined && { 'INPUT_POSTMAN-API-KEY': key }),
  };
  // Where the inputs are refused, nothing may be started for them either: a missing key means that the cloud was wanted.
  expect(staysOnRunner(env)).toBe(parsed === 'embedded');
});

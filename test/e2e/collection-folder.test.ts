/** A collection that Postman keeps in git as a folder of YAML files, from the input to the annotation. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseState } from '../../src/job/state/mock-state.ts';
import { startJob } from '../support/action-runner.ts';
import { startCloud } from '../support/cloud.ts';
import { sample } from '../support/runs.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';

const folder = 'postman/collections/Pet API';
const example = `${folder}/Pets/.resources/Get pet.resources/examples/200- found.example.yaml`;
const files = {
  [`${folder}/.resources/definition.yaml`]: '$kind: collection\nname: Pet API\n',
  [`${folder}/Pets/Get pet.request.yaml`]:
    "$kind: http-request\nurl: '{{baseUrl}}/pets/7'\nmethod: GET\nexamples: ./.resources/Get pet.resources/examples\n",
  [example]:
    '$kind: http-example\nname: \'200: found\'\nresponse:\n  statusCode: 200\n  body: { type: json, content: \'{"stage":"{{stage}}","version":1.10}\' }\n',
  'postman/environments/Staging.environment.yaml': 'name: Staging\nvalues:\n  - { key: stage, value: 010 }\n',
};

test.each(sample(['embedded', 'postman'], ['embedded']))('a job with a folder: %s', async (provider) => {
  await using cloud = await startCloud();
  await using workspace = await makeWorkspace(files);
  await using job = await startJob({ workspace: workspace.path });
  const main = await job.run({
    uses: projectRoot,
    with: {
      collection: folder,
      environment: 'postman/environments/Staging.environment.yaml',
      ...(provider === 'postman' && { 'postman-api-key': cloud.key, 'postman-api-url': cloud.url }),
      'call-logs-timeout': '3',
    },
  });
  expect(main.conclusion, main.log).toBe('success');
  const mockUrl = main.outputs['mockUrl'] ?? '';
  const answer = await fetch(`${mockUrl}/pets/7`);
  expect([answer.headers.get('content-type'), await answer.text()]).toEqual([
    expect.stringContaining('application/json'),
    '{"stage":"010","version":1.10}',
  ]);
  expect((await fetch(`${mockUrl}/pet/seven`, { method: 'POST' })).status).toBe(404);

  // Post opens none of the user's files: they may be anything by then.
  await rm(path.join(workspace.path, 'postman'), { recursive: true });
  const { directory } = parseState(main.state['ephemeral-mock'] ?? '');
  const [post] = await job.finish();
  expect(post?.conclusion, post?.log).toBe('success');
  const places = post?.annotations.map(({ properties }) => [properties['file'], properties['line']]);
  expect(places).toContainEqual([example, '1']);
  const coverage = await readFile(path.join(directory, 'call-logs', 'coverage.json'), 'utf8');
  expect(JSON.parse(coverage)).toMatchObject({
    collection: 'Pet API',
    items: [{ examples: [{ file: example, line: 1, calls: 1 }] }],
  });
});

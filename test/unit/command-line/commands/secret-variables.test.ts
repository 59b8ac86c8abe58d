/** Values of secret variables in what commands print and write. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { explainCall } from '../../../../src/command-line/commands/explain.ts';
import { learnCommand } from '../../../../src/command-line/commands/learn.ts';
import { reportCommand } from '../../../../src/command-line/commands/report.ts';
import { withDefaults } from '../../../../src/job/inputs/input-definitions.ts';
import { cutMark } from '../../../../src/call-log/body.ts';
import { collection, environment, request } from '../../../support/builders.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { buildCallLog } from '../../report/build-call-log.ts';
import { testContext } from '../context.ts';

const token = 'tenant/one+two';
const own = 'own-secret-value';
const encoded = encodeURIComponent(token);
const api = {
  ...collection({
    items: [
      request({ url: '{{baseUrl}}/sp/{{token}}/x', examples: [{ name: 'Found', body: '{"is":"{{own}}"}' }] }),
      request({ url: `{{baseUrl}}/of/{{own}}/y`, examples: [{ name: 'Of' }] }),
    ],
  }),
  variable: [{ key: 'own', value: own, type: 'secret' }],
};
const env = { ...environment(), values: [{ key: 'token', value: token, type: 'secret', enabled: true }] };

/** A folder with the files, and call logs as another tool writes them: nothing is redacted. */
async function makeFiles() {
  const directory = await tempDirectory();
  const missed = buildCallLog({
    request: {
      method: 'POST',
      path: `/sp/${encoded}/nowhere?q=${own}`,
      headers: [{ key: 'content-type', value: 'application/json' }],
      body: { mode: 'raw', data: JSON.stringify({ a: token, b: own }) },
    },
    response: { type: 'error', statusCode: 404, body: { data: token.slice(0, 8) + cutMark(8, 999) } },
    responseName: 'No match',
  });
  const files = {
    'api.json': JSON.stringify(api, undefined, 2),
    'env.json': JSON.stringify(env),
    'calls.ndjson': `${JSON.stringify(missed)}\n`,
    'report.html': '<html>{{report-data}}</html>',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(directory.path, name), text);
  return directory;
}

const secrets = [token, encoded, own];

test('report', async () => {
  await using directory = await makeFiles();
  const context = testContext(directory.path);
  const raw = withDefaults({ collection: 'api.json', environment: 'env.json', 'fail-on-unmatched': 'true' });
  await reportCommand(raw, { files: ['calls.ndjson'], out: 'out', mockUrl: '' }, context);
  const written = [
    ...['call-logs.ndjson', 'call-logs.har', 'report.html', 'explanations.json', 'coverage.json', 'junit.xml'],
  ];
  const texts = await Promise.all(written.map((name) => readFile(path.join(directory.path, 'out', name), 'utf8')));
  expect(texts[0]).toContain('"/sp/***/');
  for (const secret of secrets) {
    for (const text of [...texts, ...context.printed, ...context.lines, ...context.warnings])
      expect(text).not.toContain(secret);
  }
});

test('learn adds requests without them, and leaves the variables of the file as they are', async () => {
  await using directory = await makeFiles();
  const context = testContext(directory.path);
  const files = { callLogs: 'calls.ndjson', collection: 'api.json', environment: 'env.json' };
  await learnCommand(files, context);
  const text = await readFile(path.join(directory.path, 'api.json'), 'utf8');
  const after = JSON.parse(text) as typeof api & { readonly item: readonly { readonly name: string }[] };
  expect(after.variable).toEqual(api.variable);
  const learned = JSON.stringify(after.item.at(-1));
  expect(learned).toContain('POST /sp/***/nowhere');
  for (const secret of secrets) {
    for (const said of [learned, ...context.printed, ...context.lines]) expect(said).not.toContain(secret);
  }
  // What is in the collection by now is found again.
  await learnCommand(files, context);
  expect(await readFile(path.join(directory.path, 'api.json'), 'utf8')).toBe(text);
});

test('explain', async () => {
  await using directory = await makeFiles();
  const context = testContext(directory.path);
  const options = { collection: 'api.json', environment: 'env.json', headers: [], body: undefined };
  await explainCall({ ...options, call: `GET /sp/${encoded}/z` }, context);
  const printed = context.printed.join('');
  expect(printed).toContain('Found');
  for (const secret of secrets) expect(printed).not.toContain(secret);
});

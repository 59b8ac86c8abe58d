/** What a mistake is answered with, in a step of the action and on the command line: the sentence that a user wants. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameOptions } from '../../../src/command-line/options/input-options.ts';
import { runProgram } from '../../../src/command-line/program.ts';
import { readInputNames } from '../../../src/github/inputs.ts';
import { withDefaults, type RawInputs } from '../../../src/job/inputs/input-definitions.ts';
import { parseInputs } from '../../../src/job/inputs/inputs.ts';
import { parseSweepInputs } from '../../../src/job/inputs/sweep-inputs.ts';
import { parseUpdateInputs } from '../../../src/job/inputs/update-inputs.ts';
import { InputsError } from '../../../src/job/inputs/values.ts';
import { collection, request } from '../../support/builders.ts';
import { eachThird } from '../../support/runs.ts';
import { makeWorkspace, type Workspace } from '../../support/workspace.ts';
import { testContext } from './context.ts';

const shop = JSON.stringify(
  collection({ items: [request({ url: 'https://x.test/orders/7', examples: [{ body: '{}' }] })] }),
);
const environment = '{"name":"CI","values":[{"key":"token","value":"s3cr3t"}]}';
const uid = '12345678-12ece9e1-2abf-4edc-8e34-de66e74114d2';

/** Files of the folder in which all mistakes are made. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'orders.json': shop,
  'postman/shop.postman_collection.json': shop,
  'deep/er/down/billing.json': shop,
  'node_modules/x/hidden.json': shop,
  'only/thing.json': shop,
  'only/package.json': '{"dependencies":{}}',
  'v3/Pets/Get.request.yaml': '$kind: http-request\nmethod: GET\nurl: https://x.test/pets\n',
  'env/ci.postman_environment.json': environment,
  'ndjson.json': '{"a":1}\n{"b":2}\n',
  'zip.json': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
  'conflict.json': '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> x\n}',
  'login.json': '<!-- saved -->\n<html><title>Log in</title></html>',
  'har.json': '{"log":{"version":"1.2","entries":[]}}',
  'lfs.json': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 3\n',
  'empty.json': '',
  'utf16.json': Buffer.from('\uFEFF{"log":{"entries":[]}}', 'utf16le'),
  'png.json': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0]),
  'openapi.json': '{"openapi":"3.0.0","info":{"title":"t","version":"1"},"paths":{}}',
  'openapi.yaml': 'openapi: 3.0.0\ninfo:\n  title: t\n',
  'dump.json': '{"version":1,"collections":[],"environments":[]}',
  'insomnia.json': '{"_type":"export","__export_format":4,"resources":[]}',
  'insomnia.yaml': 'type: collection.insomnia.rest/5.0\nname: x\n',
  'bruno.json': '{"version":"1","name":"x","type":"collection"}',
};

let workspace: Workspace;
let directory: string;

beforeAll(async () => {
  workspace = await makeWorkspace();
  directory = path.join(workspace.path, 'messages');
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await mkdir(path.join(directory, 'bare'));
});

afterAll(() => workspace[Symbol.asyncDispose]());

/** The problems of a step that is given this, a line each. */
async function inStep(given: Partial<RawInputs>, stepInputs: readonly string[] = []): Promise<string> {
  const error: unknown = await parseInputs(withDefaults(given), directory, { stepInputs }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputsError);
  return (error as InputsError).problems.join('\n');
}

/** What a command line ends with. */
async function onCommandLine(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const { self, bundle, lines } = testContext(directory);
  const code = await runProgram(args, { self, bundle });
  return { code, said: lines.join('') };
}

const optionsOf = (given: Partial<RawInputs>): readonly string[] =>
  Object.entries(given).flatMap(([name, text]) =>
    (name === 'collection' ? text.split('\n') : [text]).flatMap((line) => [`--${name}`, line]),
  );

const file = (name: string) => ({ collection: name });
const env = (name: string) => ({ collection: 'orders.json', environment: name });
const link = (end: string) => file(`https://www.postman.com/team/workspace/shop~${uid.slice(9)}/${end}`);
const rules = (text: string) => ({ collection: 'orders.json', 'expect-calls': text });
const answers = (text: string) => ({ collection: 'orders.json', answers: text });
const response = (text: string) => ({ collection: 'orders.json', 'server-response': text });
const near = 'Did you mean `postman/shop.postman_collection.json`?';

/** What is given, and what is said of it both times: on the command line inputs in backticks are options. */
const mistakes: readonly (readonly [given: Partial<RawInputs>, ...parts: readonly string[]])[] = [
  // A file that is not there, and the one that is near.
  [file('postman/shop.json'), '`collection` is "postman/shop.json"', near],
  [file('postman\\shop.json'), '"postman\\shop.json"', near],
  [file('Postman/Shop.Postman_collection.JSON'), near],
  [file('shop.postman_collection.json'), near],
  [file('shop.jsn'), 'is "shop.jsn", which is no file here', near],
  [file('postman/shop'), near],
  [file('Postman/'), near],
  [{ collection: 'orders.json', contract: 'opnapi.yml' }, '`contract` is "opnapi.yml"', 'Did you mean'],
  [{ collection: 'orders.json', contract: 'orders.json' }, 'no OpenAPI document but a Postman collection'],
  [file('postman'), 'this folder is no collection itself', near],
  [file('only'), 'Did you mean `only/thing.json`?'],
  [file('order.json'), 'Did you mean `orders.json`?'],
  [file('billing.json'), 'Did you mean `deep/er/down/billing.json`?'],
  [file('v3/Pet'), 'Did you mean `v3/Pets`?'],
  [file('hidden.json'), 'no file "', 'Found here: `postman/shop.postman_collection.json`, `v3/Pets`'],
  [file('bare'), 'this folder holds no collection'],
  [env('ci.json'), '`environment` is "ci.json"', 'Did you mean `env/ci.postman_environment.json`?'],
  [env('env'), 'this is a folder; give one file', 'Did you mean `env/ci.postman_environment.json`?'],
  [env('env\\CI.json'), 'Did you mean `env/ci.postman_environment.json`?'],
  [
    { collection: 'a.json\nbilling.jsn\nc.json', environment: 'd.json', port: 'x' },
    '"a.json": there is no file',
    'has the line "billing.jsn"',
    'Did you mean `deep/er/down/billing.json`?',
    '"c.json": there is no file',
    '"d.json": there is no file',
    '`port` is "x"',
  ],
  [file('a\u001b[31m\n"`port`".json'), 'a\\u001b[31m'],
  // A URL, and links of Postman's.
  [
    file('https://example.com/shop.json?token=s3cr3t'),
    'is the URL "https://example.com/shop.json"',
    'a URL is not read',
    'key',
  ],
  [file('https://me:s3cr3t@example.com/shop.json'), '"https://example.com/shop.json"'],
  [env('https://example.com/env.json'), '`environment` is the URL'],
  [file('file:///tmp/shop.json'), 'give the path itself'],
  [file('http://'), 'is a URL that cannot be read'],
  [link(`collection/${uid}?action=share`), `a link to the collection ${uid} in Postman`, '`postman-api-key` is empty'],
  [file(`https://api.getpostman.com/collections/${uid}?access_key=PMAT-s3cr3t`), uid],
  [file(`https://elements.getpostman.com/redirect?entityId=${uid}&entityType=collection`), uid],
  [file(`www.postman.com/team/documentation/${uid}/shop`), `the collection ${uid}`],
  [file(`https://go.postman.co/workspace/${uid.slice(9)}/request/${uid}`), 'a link to a request in Postman'],
  [link(`environment/${uid}`), 'a link to an environment in Postman: give the link or the UID of the collection'],
  [env(`https://go.postman.co/environment/${uid}`), `a link to the environment ${uid} in Postman`],
  [link('overview'), 'a link to Postman in which no collection is named'],
  [file(`https://postman.com.example.test/collection/${uid}`), 'a URL is not read'],
  // Files that are something else.
  [file('ndjson.json'), 'one on each line (NDJSON)', 'Give the file that Postman exports'],
  [env('ndjson.json'), 'one on each line (NDJSON)'],
  [file('zip.json'), 'ZIP archive. Unpack it first'],
  [env('zip.json'), 'ZIP archive. Unpack it first'],
  [file('conflict.json'), 'merge conflicts: line 2 begins with <<<<<<<'],
  [env('conflict.json'), 'merge conflicts: line 2'],
  [file('login.json'), 'an HTML page (a login or error page'],
  [file('har.json'), 'an HTTP archive (HAR). Import it into Postman'],
  [env('har.json'), 'no', 'an HTTP archive (HAR)'],
  [file('lfs.json'), 'a Git LFS pointer', 'git lfs pull'],
  [file('empty.json'), 'The file is empty'],
  [file('utf16.json'), 'an HTTP archive (HAR)'],
  [file('png.json'), 'a binary file'],
  [file('env/ci.postman_environment.json'), 'a Postman environment. Give it in `environment`'],
  [env('orders.json'), 'a Postman collection. Give it in `collection`'],
  [env('openapi.json'), 'an OpenAPI document', 'Give it in `collection`'],
  [env('openapi.yaml'), 'an OpenAPI document', 'Give it in `collection`'],
  [file('dump.json'), 'backup of several Postman elements. Export the one collection'],
  [env('dump.json'), 'backup of several Postman elements. Export the one environment'],
  [file('insomnia.json'), 'an Insomnia export. Import it into Postman'],
  [file('insomnia.yaml'), 'an Insomnia export'],
  [file('bruno.json'), 'a Bruno collection. Import it into Postman'],
  // Rules.
  [rules('@calls.yaml'), '`expect-calls` is "@calls.yaml", and no file is read here', 'one rule a line'],
  [rules('calls.yaml'), 'no file is read here'],
  [rules('GET /a: >= 1'), 'line 1 is "GET /a: >= 1"', 'begin with > or * need quotes'],
  [rules('GET /a: 1\nGET /b'), 'line 2 is "GET /b". It has no ": "'],
  [rules('GET /a: 1\n  GET /b: 2'), 'The next line is indented deeper'],
  [rules('GET /a: {times: 1'), 'What a bracket opens is not closed'],
  [rules('GET /a: "1'), 'What a quotation mark opens is not closed'],
  [rules('GET /a: b: c'), 'A text with ": " in it needs quotes'],
  [rules('GET /a: @b'), 'A text that begins with @ needs quotes'],
  [rules('GET /a:\n\ttimes: 1'), 'begins with a tab'],
  [rules('GTE /orders/7: 1'), 'the unknown method "GTE" in the rule "GTE /orders/7". Did you mean GET?'],
  [rules('GET /a: {tims: 1}'), 'the unknown key "tims"', 'Did you mean "times"?'],
  [answers('@answers.yaml'), '`answers` is "@answers.yaml", and no file is read here', 'one rule a line'],
  [answers('"@answers.yaml"'), 'and no file is read here'],
  [rules("'calls.json'"), 'and no file is read here'],
  [answers('GTE /orders/7: 200'), 'fits no request', 'The nearest is "GET /orders/7"'],
  [answers('GET /orders/7: {exmple: 200}'), 'the unknown key "exmple"', 'Did you mean "example"?'],
  [answers('GET /orders/7: a: b'), 'A text with ": " in it needs quotes'],
  [response('@outage.json'), '`server-response` is "@outage.json", and no file is read here'],
  [response('staus: 503'), 'the unknown key "staus"', 'Did you mean "statusCode"?'],
  [response('503 "`port`" down'), '"503 \\"`port`\\" down"'],
  // Values.
  [{ collection: 'orders.json', port: '70000' }, '`port` is "70000": it takes a whole number from 0 to 65535'],
  [{ collection: 'orders.json', port: '`name`' }, '`port` is "`name`"'],
  [{ collection: 'orders.json', provider: 'postmn' }, '`provider` is "postmn"', 'Did you mean postman?'],
];

const cases = mistakes.map(([given, ...parts]) => ({ given, parts }));
/** There each is told by the same words, but for the names of options. */
const onCommandLineToo = new Set(eachThird(cases));

describe.each(cases)('$given', (one) => {
  const { given, parts } = one;
  /** What only one of both says of a file that is not there. */
  const checkout = 'Is the repository checked out';

  test('in a step', async () => {
    const said = await inStep(given);
    for (const part of parts) expect(said).toContain(part);
    expect(said).not.toMatch(/s3cr3t|`--/);
    expect(said.split('\n').every((line) => !/\p{Cc}/u.test(line))).toBe(true);
  });

  test.runIf(onCommandLineToo.has(one))('on the command line', async () => {
    const { code, said } = await onCommandLine('run', ...optionsOf(given), '--', 'true');
    for (const part of parts) expect(said).toContain(nameOptions(part));
    expect(said).not.toMatch(/s3cr3t|at .*\.ts:\d/);
    expect(said).not.toContain(checkout);
    expect(code).toBe(2);
  });
});

test('a folder in which there is nothing: the checkout is a matter of the action', async () => {
  const bare = path.join(directory, 'bare');
  const problem = parseInputs(withDefaults({ collection: 'x.json' }), bare);
  await expect(problem).rejects.toThrow('Is the repository checked out before this step?');
  const here = parseInputs(withDefaults({ collection: 'x.json' }), bare, { onCommandLine: true });
  await expect(here).rejects.toThrow('Relative paths start in the working folder, and no collection is found there.');
});

test.skipIf(process.platform === 'win32')('a search for a near file follows no link', async () => {
  const outside = path.join(workspace.path, 'outside');
  await mkdir(outside);
  await writeFile(path.join(outside, 'secret-plans.json'), shop);
  await symlink(outside, path.join(directory, 'bare', 'link'));
  expect(await inStep(file('secret-plan.json'))).not.toContain('secret-plans.json');
});

test("a link of Postman's is the UID in it where there is a key", async () => {
  const raw = withDefaults({ ...link(`collection/${uid}`), 'postman-api-key': 'PMAK-1' });
  const { collection: read } = await parseInputs(raw, directory);
  expect(read).toMatchObject({ kind: 'uid', text: uid });
});

test('a method of the collection is none that is misspelt', async () => {
  const own = collection({ items: [request({ method: 'GTE', url: 'https://x.test/a', examples: [{}] })] });
  await writeFile(path.join(directory, 'own.json'), JSON.stringify(own));
  const raw = withDefaults({ collection: 'own.json', 'expect-calls': 'GTE /a: 1' });
  await expect(parseInputs(raw, directory)).resolves.toMatchObject({ checks: { expectCalls: [{ method: 'GTE' }] } });
});

describe('inputs that the action does not have', () => {
  const names = readInputNames({
    INPUT_COLECTION: 'orders.json',
    INPUT_FAIL_ON_UNMATCHED: 'true',
    INPUT_PROT: '1',
    INPUT_API_KEY: 'k',
    INPUT_UPSTREAM: 'https://staging.example.com',
    'INPUT_JOB-STATUS': 'success',
    'INPUT_LISTEN-HOST': '',
    INPUT_SOMETHING: 'of a workflow',
    INPUT_PATH: '/',
    PATH: '/bin',
  });

  test('are told with the near one, and with all other problems', async () => {
    const said = await inStep({ collection: 'nope.json', port: 'x' }, names);
    expect(said.split('\n').map((line) => line.slice(0, 80))).toEqual([
      '"colection" is no input of this action. Did you mean `collection`?',
      '"fail_on_unmatched" is no input of this action. Did you mean `fail-on-unmatched`',
      '"prot" is no input of this action. Did you mean `port`?',
      '"api_key" is no input of this action. Did you mean `postman-api-key`?',
      '"upstream" is no input of this action: `ephemeral-mock record` at a desk makes e',
      expect.stringContaining('`collection` is "nope.json"'),
      expect.stringContaining('`port` is "x"'),
    ]);
  });

  test('of the update and the sweep too', async () => {
    const update = parseUpdateInputs({ 'mock-id': 'm', 'api-key': 'k', name: 'x' }, directory, {
      stepInputs: ['mock_id', 'mock-id', 'name', 'something'],
    });
    await expect(update).rejects.toThrow(/^"mock_id" is no input of this action\. Did you mean `mock-id`\?$/);
    expect(() => parseSweepInputs({ 'postman-api-key': 'k' }, { stepInputs: ['dryrun', 'path'] })).toThrow(
      /^"dryrun" is no input of this action\. Did you mean `dry-run`\?$/,
    );
  });
});

test('a port in use is told as the option, with a way out, and nothing is said to be removed', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  try {
    const { port } = taken.address() as { readonly port: number };
    const { code, said } = await onCommandLine('serve', '--collection', 'orders.json', '--port', String(port));
    expect([code, said]).toEqual([3, expect.stringContaining(`\`--port\` is ${port}, and on 127.0.0.1 that port`)]);
    expect(said).toContain('set `--port` to 0');
    expect(said).not.toMatch(/answered|removed/);
    const ofApi = await onCommandLine('serve', '--api-port', String(port));
    expect([ofApi.code, ofApi.said]).toEqual([3, expect.stringContaining(`\`--api-port\` is ${port}. Cannot listen`)]);
  } finally {
    taken.close();
  }
});

test.each([
  ['`port` is "`port`" as `name`, `unknown`', '`--port` is "`port`" as `name`, `unknown`'],
  ['"a \\" `port`" and `keep-mock`', '"a \\" `port`" and `--keep-mock`'],
])('%s on the command line', (message, told) => {
  expect(nameOptions(message)).toBe(told);
});

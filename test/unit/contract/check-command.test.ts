/** `ephemeral-mock check`, with documents and collections in files. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkCommand } from '../../../src/command-line/commands/check.ts';
import { isThorough, sample } from '../../support/runs.ts';
import { tempDirectory } from '../../support/temp-directory.ts';
import { testContext } from '../command-line/context.ts';
import { defects, usersCollection, usersDocument } from './defects.ts';

/** What the command prints about these files. */
async function check(files: Readonly<Record<string, string>>, contract = 'openapi.json', environment = '') {
  await using directory = await tempDirectory();
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(directory.path, name), text);
  const context = testContext(directory.path);
  const code = await checkCommand({ collection: 'users.json', environment, contract }, context);
  return { code, lines: context.printed.join('').trimEnd().split('\n') };
}

test('each of twelve defects is found, at the line of its example', async () => {
  const collection = usersCollection();
  const { code, lines } = await check({ 'users.json': collection, 'openapi.json': JSON.stringify(usersDocument) });
  expect(code).toBe(4);
  const ofFile = collection.split('\n');
  for (const [index, [name, , message]] of defects.entries()) {
    const [, line = '', rest] = /^users\.json:(\d+): (.*)$/.exec(lines[index] ?? '') ?? [];
    expect(rest).toContain(`Get user > ${name}: GET /`);
    expect(rest).toContain(message);
    // The line is that of the example's brace, or of its name.
    expect(ofFile.slice(Number(line) - 1, Number(line) + 1).join('\n')).toContain(`"name": "${name}"`);
  }
  expect(lines.slice(defects.length)).toEqual(['12 violations of openapi.json.']);
});

test('what keeps to the document is one line; the document may be YAML in several files', async () => {
  const document = `openapi: 3.1.0
info: {title: Users, version: '1'}
paths:
  /users/{id}:
    $ref: users.yaml#/item
`;
  const item = `item:
  get:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
    responses:
      2XX:
        description: ''
        content:
          application/*: {schema: {type: object, properties: {note: {type: [string, 'null']}, status: {const: new}}}}
`;
  const files = { 'users.json': usersCollection([]), 'openapi.yaml': document, 'users.yaml': item };
  expect(await check(files, 'openapi.yaml')).toEqual({
    code: 0,
    lines: ['By openapi.yaml nothing is wrong with 1 saved example.'],
  });
});

// Each check has two threads of its own: one tells of variables and of a secret.
test('variables are filled in before an example is judged, and of a secret nothing is quoted', async () => {
  const secret = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';
  const document = JSON.stringify(usersDocument).replace(
    '"name":{"type":"string"}',
    '"name":{"type":"string"},"password":{"type":"integer"}',
  );
  const collection = usersCollection(['wrong type']).replace(String.raw`\"id\":\"7\"`, String.raw`\"id\":{{id}}`);
  const withSecret = collection.replace(
    String.raw`\"name\":\"Ada\"`,
    String.raw`\"name\":\"Ada\",\"password\":\"${secret}\"`,
  );
  const environment = (value: string) => JSON.stringify({ name: 'E', values: [{ key: 'id', value }] });
  const files = { 'users.json': collection, 'openapi.json': document };
  const wrong = { ...files, 'users.json': withSecret, 'e.json': environment('"x"') };
  const { lines } = await check(wrong, 'openapi.json', 'e.json');
  // The header's variable has no value: it may be anything.
  expect(lines).toEqual([
    expect.stringContaining('response body at `password` is'),
    expect.stringContaining('response body at `id` is `"x"`, not an integer'),
    '2 violations of openapi.json.',
  ]);
  expect(lines.join('\n')).not.toContain(secret);
  if (!isThorough) return;
  expect((await check(files)).code).toBe(0);
  expect((await check({ ...files, 'e.json': environment('9') }, 'openapi.json', 'e.json')).code).toBe(0);
});

type WrongContract = readonly [what: string, files: Readonly<Record<string, string>>, message: string];
const wrongContracts: readonly WrongContract[] = [
  ['is not there', {}, 'there is no file'],
  ['is broken', { 'openapi.json': '{"openapi": "3.0.0", "paths": {' }, '`contract` is "openapi.json": '],
  ['is of 2.0', { 'openapi.json': '{"swagger": "2.0", "paths": {}}' }, 'OpenAPI 3.0 or 3.1'],
  ['is something else', { 'openapi.json': '{"name": "x"}' }, 'this is no OpenAPI document'],
  [
    'refers to nothing',
    { 'openapi.json': '{"openapi": "3.0.0", "paths": {"/a": {"$ref": "#/components/pathItems/a"}}}' },
    'lead nowhere: "#/components/pathItems/a"',
  ],
];
// Each that is there has a thread of its own.
test.each(sample(wrongContracts, [wrongContracts[0]!, wrongContracts.at(-1)!]))(
  'a contract that %s is an error of the input, with the others',
  async (_, files, message) => {
    const failed = check({ 'users.json': usersCollection([]), ...files }, 'openapi.json', 'no.json');
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toThrow('`environment` is "no.json": there is no file');
  },
);

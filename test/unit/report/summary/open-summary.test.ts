import fc from 'fast-check';
import { lexer, type Tokens } from 'marked';
import { expect, test } from 'vitest';
import { readCollection } from '../../../../src/engine/index.ts';
import { placeholdersOf } from '../../../../src/job/open/describe-mock.ts';
import { formatOpenSummary } from '../../../../src/report/summary/open-summary.ts';
import { createRedactor } from '../../../../src/report/redact/redact.ts';
import { collection, request } from '../../../support/builders.ts';
import { runs } from '../../../support/runs.ts';
import { hostileText, withoutOwnTags } from '../build-call-log.ts';
import { shop } from '../served.ts';

const mock = { name: 'testAPI', mockUrl: 'http://127.0.0.1:4010', provider: 'embedded' } as const;
const resolveEntities = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

test('the URL, the routes with their examples, and what was wrong with the collection', async () => {
  const { collection: read } = await readCollection(shop);
  const warnings = [
    { message: 'A name is missing.', firstItem: 'Users > 3', count: 4 },
    { message: 'A URL is missing.', firstItem: 'Ping', count: 1 },
  ];
  expect(resolveEntities(formatOpenSummary({ ...mock, collection: read, warnings }))).toBe(
    `**Shop** is on the runner at <code>http://127.0.0.1:4010</code>: 4 saved examples of 4 requests.

<details><summary>Mock server testAPI, 4 routes, 2 notes</summary>

| Method | Path | Examples |
| :-- | :-- | :-- |
| GET | <code>/users</code> | 200 OK, 500 Broken |
| GET | <code>/users/:id</code> | 200 OK |
| POST | <code>/orders</code> | 201 Created |
| PUT | <code>/ping</code> | none: calls get a 404 |

About the collection:

- A name is missing. First at Users > 3 (and 3 more).
- A URL is missing. First at Ping.

</details>
`,
  );
});

test('a method that no client can send is a warning and no route', async () => {
  const items = ['VIEW', 'BAN', 'QUERY'].map((method) =>
    request({ method, url: '{{u}}/a', examples: [{ name: method }] }),
  );
  const { collection: read, warnings } = await readCollection(collection({ items }));
  expect(warnings).toMatchObject([{ message: expect.stringContaining("A request's method is none") as string }]);
  const markdown = resolveEntities(formatOpenSummary({ ...mock, collection: read, warnings }));
  expect(markdown).toContain(': 1 saved example of 3 requests.');
  expect(markdown).toContain('| QUERY | <code>/a</code> | 200 QUERY |');
  expect(markdown).toContain('| VIEW | <code>/a</code> | none: no call can have this method |');
});

test('placeholders and empty answers are counted, with the way out', async () => {
  const items = [
    request({
      url: '{{u}}/owners/:ownerId',
      pathVariables: { ownerId: '<integer>' },
      examples: [{ body: '{"birthDate": "<date>"}' }],
    }),
    request({
      url: '{{u}}/users/:name',
      pathVariables: { name: 'alice' },
      examples: [{ body: '' }, { status: 204, body: '' }],
    }),
    request({ url: '{{u}}/{{version}}/a', examples: [{ body: '<a>1</a>' }] }),
  ];
  const { collection: item } = await readCollection(collection({ items, variables: { version: '' } }));
  const file = { kind: 'file', file: 'a.json', text: 'a.json', document: {}, item, warnings: [] } as const;
  const { placeholders, values } = placeholdersOf(file, undefined);
  const notes = [...placeholders, ...values];
  expect(resolveEntities(formatOpenSummary({ ...mock, collection: item, notes }))).toContain(
    `About the collection:

- 2 of 4 examples have placeholders or empty variables in the path, such as <code>:ownerId</code> (<code><integer></code>): calls that nothing else fits may have anything there. Postman's cloud would answer them 404.
- 1 of 4 answers holds placeholders such as <code><date></code>; an OpenAPI document of this API would give real ones.
- 1 of 4 answers has an empty body; an OpenAPI document of this API would give real ones.
- 2 of 4 examples have saved values of variables in the path, such as <code>:name</code>: calls that nothing else fits may have anything there. Postman's cloud would answer them 404.
`,
  );
  expect(placeholdersOf({ ...file, note: 'converted' }, undefined)).toEqual({ placeholders: [], values: [] });
});

test('in the cloud, with a collection that only Postman has', () => {
  expect(resolveEntities(formatOpenSummary({ ...mock, provider: 'postman' }))).toBe(
    'The mock is in Postman’s cloud at <code>http://127.0.0.1:4010</code>.\n',
  );
});

test('an empty collection, and a large one', async () => {
  const empty = await readCollection(collection({ name: 'Empty' }));
  expect(formatOpenSummary({ ...mock, collection: empty.collection })).toContain(
    '**Empty** is on the runner at <code>http&#58;//127.0.0.1&#58;4010</code>: 0 saved examples of 0 requests.',
  );
  const items = Array.from({ length: 1000 }, (_, index) =>
    request({ url: `{{baseUrl}}/${index}/${'x'.repeat(500)}`, examples: [{ name: 'y'.repeat(500) }] }),
  );
  const large = await readCollection(collection({ items }));
  const warnings = items.map(() => ({ message: '<'.repeat(1000), firstItem: 'z', count: 1 }));
  const markdown = formatOpenSummary({ ...mock, collection: large.collection, warnings, limit: 16_000 });
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(16_000);
  expect(markdown).toMatch(/9\d\d more routes did not fit here\./);
  expect(markdown).toMatch(/9\d\d more warnings\./);
});

test('hostile names never become markup', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (name, url) => {
      const items = [request({ name, url: `{{baseUrl}}/${url}`, method: name, examples: [{ name }] })];
      const { collection: read, warnings } = await readCollection(collection({ name, items }));
      const markdown = formatOpenSummary({ ...mock, name, mockUrl: url, collection: read, warnings });
      expect(withoutOwnTags(markdown)).not.toMatch(/[<>`@\\]|www\.|:\/\//i);
      const [table] = lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');
      expect(table?.rows).toHaveLength(1);
      expect(table?.rows[0]).toHaveLength(3);
    }),
    runs(100),
  );
});

test('nothing of it shows a secret: names and addresses of a collection, its defects', async () => {
  const items = [
    request({
      name: 'x',
      url: '{{baseUrl}}/proxy/https://bob:hunter2@a.example/token=abc1/known-value/%6Bnown-value',
      examples: [{ name: 'for password=hunter2' }, { name: 'of known-value' }],
    }),
    request({ url: '{{baseUrl}}/pay/4111111111111111', examples: [{ name: 'Bearer abc123def' }] }),
  ];
  const { collection: read } = await readCollection(collection({ name: 'API key=x token=abc1', items }));
  const warnings = [{ message: 'A name is missing.', firstItem: 'Users > token=abc1', count: 1 }];
  const redactor = createRedactor({ secrets: ['known-value'] });
  const given = { ...mock, name: 'for known-value', collection: read, warnings, redactor };
  const markdown = resolveEntities(formatOpenSummary(given));
  for (const secret of ['hunter2', 'abc1', 'known-value', '%6B', '4111']) expect(markdown).not.toContain(secret);
  expect(markdown).toContain('a.example/token=***/***/***');
});

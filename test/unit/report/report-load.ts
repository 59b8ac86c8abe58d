/** Child process: writes a report of many calls with all its files and prints what it took. Usage: report-load.ts DIRECTORY CALLS */
import { compileMock, readCollection } from '../../../src/engine/index.ts';
import { createExplainer, createRedactor, formatSummary, writeReport } from '../../../src/report/index.ts';
import { dataMark } from '../../../src/report/files/page-data.ts';
import type { CallLog } from '../../../src/call-log/model.ts';
import { defaultMockConfig } from '../../../src/postman/model.ts';
import { collection as buildCollection, request } from '../../support/builders.ts';
import { collectGarbage } from '../../support/collect-garbage.ts';

const [directory = '', calls = ''] = process.argv.slice(2);
const apiKey = `PMAK-${'0123456789abcdef'.repeat(3)}-${'fedcba9876543210'.repeat(2)}`;

function* fields(length: number): Generator<string> {
  for (let index = 0; length > 0; index += 1) {
    const field = `"field${index}": "value ${index} of a body that is as long as many are"`;
    length -= field.length;
    yield field;
  }
}
const bodyStart = `{\n  ${[...fields(900)].join(',\n  ')}`;

function callLog(index: number): CallLog {
  const matched = index % 3 === 0;
  return {
    id: `c4505a1e-7261-497c-91ff-db4bd51351a6-${index}`,
    responseName: matched ? 'Get a user' : 'Double check your method and the request path and try again.',
    servedAt: new Date(1_700_000_000_000 + index * 1000).toISOString(),
    request: {
      method: 'POST',
      path: `/users/u${index}?page=${index % 7}&access_token=abc${index}`,
      headers: [
        { key: 'host', value: '127.0.0.1:8080' },
        { key: 'user-agent', value: 'node' },
        { key: 'accept', value: '*/*' },
        { key: 'content-type', value: 'application/json' },
        { key: 'content-length', value: '1000' },
        { key: 'authorization', value: `Bearer token-of-${index}` },
      ],
      body: { mode: 'raw', data: `${bodyStart},\n  "password": "hunter${index}",\n  "index": ${index}\n}` },
    },
    response: {
      type: matched ? 'success' : 'error',
      statusCode: matched ? 200 : 404,
      headers: [
        { key: 'Content-Type', value: 'application/json; charset=utf-8' },
        { key: 'Date', value: new Date(1_700_000_000_000 + index * 1000).toUTCString() },
        { key: 'x-srv-trace', value: `v=1;t=${index.toString(16).padStart(16, '0')}` },
      ],
      body: { data: `${bodyStart},\n  "key": "${apiKey}",\n  "index": ${index}\n}` },
    },
  };
}

// What is in use, and not the most that the system gave: that also counts garbage that waits for a processor to clear it.
let mostBytes = 0;
async function* logs(): AsyncGenerator<CallLog> {
  await Promise.resolve();
  for (let index = 0; index < Number(calls); index += 1) {
    if (index % 1000 === 0) {
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      mostBytes = Math.max(mostBytes, heapUsed + external);
    }
    yield callLog(index);
  }
}

const items = Array.from({ length: 100 }, (_, index) =>
  request({
    name: `Request ${index}`,
    url: `{{baseUrl}}/things-${index}/:id`,
    examples: [
      { name: index === 0 ? 'Get a user' : 'OK', body: '{}' },
      { name: 'Not found', status: 404 },
    ],
  }),
);
const document = buildCollection({ items });
const { collection } = await readCollection(document);
const engine = await compileMock({ collection, environment: undefined, config: defaultMockConfig });
const file = { file: 'postman/load.json', text: JSON.stringify(document, null, 2) };
const explainer = createExplainer({ served: { engine, collection, places: file } });
const anyNumber = { min: 1, max: Infinity };
const expectCalls = [
  { name: 'POST /users/:id', method: 'POST', path: ['users', ':id'], body: { index: 7 }, times: { min: 1, max: 1 } },
  { name: 'ANY /**', method: '*', path: ['**'], query: [['page', '3'] as const], times: anyNumber },
  { name: 'DELETE /users/*', method: 'DELETE', path: ['users', '*'], times: { min: 0, max: 0 } },
];

const before = process.cpuUsage();
const report = await writeReport({
  logs: logs(),
  directory,
  mock: { id: 'mock', name: 'load', mockUrl: 'http://127.0.0.1:8080' },
  redactor: createRedactor({ secrets: [apiKey] }),
  creator: { name: 'ephemeral-mock', version: '0' },
  explainer,
  checks: { failOnUnmatched: true, minCoverage: 1, expectCalls },
  provider: 'embedded',
  page: { template: `<script type="application/json">${dataMark}</script>`, generatedAt: 0 },
});
const summary = formatSummary(report, { provider: 'embedded', notes: [] });
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    calls: report.calls.calls,
    unmatched: report.calls.unmatched,
    redactions: report.redactions,
    failures: report.failures.map(String),
    files: report.files.length,
    checks: report.checks.map(({ name, passed }) => [name, passed]),
    explained: report.unmatched.requests.filter(({ difference }) => difference !== undefined).length,
    summaryBytes: Buffer.byteLength(summary),
    processorSeconds: (user + system) / 1_000_000,
    megabytesInUse: Math.round(mostBytes / 1_000_000),
  }),
);

/** Examples and calls of a report held against a document, by the thread that judges. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openJudge } from '../../../../src/contract/index.ts';
import { createRedactor, formatSummary, writeReport, type ReportOptions } from '../../../../src/report/index.ts';
import { failedChecks } from '../../../../src/report/index.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import type { CollectionDocument } from '../../../../src/postman/model.ts';
import { usersCollection, usersDocument } from '../../contract/defects.ts';
import { creator, inDirectory, mock, stream } from '../build-call-log.ts';
import { serve, type ServedMock } from '../served.ts';

/** One thread for all: it takes a third of a second to start. */
const { judge, end } = openJudge({ document: JSON.stringify(usersDocument) });
afterAll(end);

const withTenant = { headers: { 'X-Tenant': 'a' } };

/** The report of these calls, and its files. */
async function reportOn(
  logs: (served: ServedMock) => readonly CallLog[],
  { names = [], ...options }: { readonly names?: readonly string[] } & Partial<ReportOptions> = {},
) {
  const served = await serve(JSON.parse(usersCollection(names)) as CollectionDocument, { file: 'users.json' });
  const contract = { name: 'openapi.json', judge };
  return inDirectory(async (directory) => {
    const redactor = createRedactor({ secrets: [] });
    const about = { directory, mock, creator, redactor, contract, explainer: served.explainer };
    const report = await writeReport({ ...about, logs: stream(logs(served)), ...options });
    const files = await Promise.all(
      (await readdir(directory)).map(
        async (name) => [name, await readFile(path.join(directory, name), 'utf8')] as const,
      ),
    );
    return { report, files: Object.fromEntries(files) };
  });
}

test('what keeps to the document is one check that passed', async () => {
  const { report, files } = await reportOn(({ call }) => [
    call('GET', '/users/7', withTenant),
    call('GET', '/users/8', withTenant),
  ]);
  const message = 'By openapi.json nothing is wrong with 1 saved example and the requests of 2 calls.';
  expect(report.checks).toEqual([{ name: 'contract', passed: true, message }]);
  expect(files['junit.xml']).toContain('tests="1" failures="0"');
});

test('each violation is a failed check at its example, in summary and junit.xml; equal ones of calls are one', async () => {
  const calls = ({ call }: ServedMock) => ['7', '8', '9'].map((id) => call('GET', `/users/${id}`));
  const { report, files } = await reportOn(calls, { names: ['wrong type'] });
  const [ofExample, ofCalls, ...others] = report.checks;
  expect(others).toEqual([]);
  expect(ofExample).toMatchObject({ passed: false, name: 'contract: Get user > wrong type', file: 'users.json' });
  expect(ofCalls).toMatchObject({ passed: false, name: 'contract: call GET /users/7', file: 'users.json' });
  expect(ofCalls?.message).toBe(
    'GET /users/7 → 200: request header `X-Tenant` is missing (GET /users/{id} of openapi.json). So did 2 more calls.',
  );
  expect(ofExample?.line).toBeGreaterThan(1);
  expect(report.verdict).toMatch(/^2 of 2 checks failed\./);
  const summary = formatSummary(report, { provider: 'embedded', notes: [] });
  expect(summary).toContain(`users.json&#58;${String(ofExample?.line)}`);
  expect(files['junit.xml']).toContain(`file="users.json" line="${String(ofExample?.line)}"`);
  expect(files['junit.xml']).toContain('tests="2" failures="2"');
});

test('OPTIONS, unmatched calls, server responses and faults are not judged', async () => {
  const answer = { rule: 'GET /users/:id', turn: 1, of: 1 };
  const logs = ({ call }: ServedMock): CallLog[] => {
    const matched = call('GET', '/users/7');
    return [
      call('GET', '/nobody'),
      { ...matched, request: { ...matched.request, method: 'OPTIONS' } },
      { ...matched, responseName: 'Outage', response: { ...matched.response, statusCode: 503 } },
      { ...matched, answer: { ...answer, fault: 'truncate' } },
      { ...matched, answer: { ...answer, made: true } },
    ];
  };
  const { report } = await reportOn(logs);
  expect(report.checks.map(({ message }) => message)).toEqual([
    'By openapi.json nothing is wrong with 1 saved example.',
  ]);
});

test('what was redacted or cut is not judged, and what is quoted is redacted', async () => {
  const secret = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';
  const masked = ({ call }: ServedMock) => [call('GET', '/users/***', { headers: { 'X-Tenant': '***' } })];
  const { report } = await reportOn(masked, { areLogsRedacted: true });
  expect(report.checks).toMatchObject([{ passed: true }]);
  const told = await reportOn(({ call }) => [call('GET', `/users/7?token=${secret}`, withTenant)]);
  expect(told.report.checks[0]?.message).toContain('query parameter `token` is not in the document');
  expect(JSON.stringify([told.report, told.files])).not.toContain(secret);
});

test('a document that cannot be asked turns the check red', async () => {
  const mute = () => Promise.reject(new Error('it took more than 20 s.'));
  const { report } = await reportOn(() => [], { contract: { name: 'openapi.json', judge: mute } });
  expect(report.checks).toEqual([
    { name: 'contract', passed: false, message: 'Not all could be held against openapi.json: it took more than 20 s.' },
  ]);
});

test('missing call logs leave it red', async () => {
  const { report } = await reportOn(() => [], {
    uncertainty: () => ({ reason: 'they come late', spoilsChecks: true }),
  });
  expect(report.checks).toMatchObject([{ name: 'contract', passed: false }]);
});

test('of more violations than the run shows the last error counts the rest', () => {
  const failed = (name: string, more: object = {}) => ({ name, passed: false, message: '', ...more });
  const placed = Array.from({ length: 20 }, (_, index) => failed(`contract: ${String(index)}`, { file: 'a', line: 1 }));
  const shown = failedChecks([failed('min-coverage'), ...placed, { name: 'x', passed: true, message: '' }]);
  expect(shown).toHaveLength(10);
  expect(shown[0]?.name).toBe('min-coverage');
  expect(shown.at(-1)?.message).toBe('12 more violations did not fit here: the summary has them.');
});

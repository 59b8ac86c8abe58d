/** Whether and under which name post uploads the report. */
import { expect, test } from 'vitest';
import type { MockState } from '../../../../src/job/state/mock-state.ts';
import { uploadReport, wantsUpload } from '../../../../src/job/close/upload-report.ts';
import { silentReporter } from '../../../support/cloud.ts';

// These look at nothing else of a state, or of a report.
const state = (part: Partial<MockState>) => part as MockState;
const report = {
  files: ['/logs/call-logs.ndjson'],
  mock: { id: 'm1', name: 'Shop', mockUrl: '' },
} as unknown as Parameters<typeof uploadReport>[1];

test.each([
  ['always', 'success', true],
  ['on-failure', 'success', false],
  ['on-failure', 'failure', true],
  ['on-failure', 'cancelled', true],
  ['on-failure', '', true],
  ['on-failure', 'a status of the future', true],
  ['never', 'failure', false],
] as const)('call-logs: %s, job: "%s"', (callLogs, status, wanted) => {
  expect(wantsUpload(state({ callLogs }), status)).toBe(wanted);
});

test.each([
  [undefined, 'mock-call-logs-m1', 'mock-call-logs-m1'],
  ['calls', 'calls', 'calls-m1'],
])('with `artifact-name` %s: the artifact is %s, or %s where that is taken', async (artifactName, name, fallback) => {
  const asked: unknown[] = [];
  await uploadReport(state({ artifactName, retentionDays: 3 }), report, {
    upload: ({ files, ...rest }) => {
      asked.push({ files, ...rest });
      return Promise.resolve({ name: rest.name });
    },
    directory: '/logs',
    reporter: silentReporter,
    signal: new AbortController().signal,
  });
  expect(asked).toEqual([
    { name, fallbackName: fallback, files: ['/logs/call-logs.ndjson'], directory: '/logs', retentionDays: 3 },
  ]);
});

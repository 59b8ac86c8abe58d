/** When the call logs are uploaded. */
import { expect, test } from 'vitest';
import type { MockState } from '../../../src/job/mock-state.ts';
import { wantsUpload } from '../../../src/job/upload-report.ts';

const wants = (callLogs: MockState['callLogs'], status: string) => wantsUpload({ callLogs } as MockState, status); // no more is read

test.each([
  ['success', { always: true, 'on-failure': false, never: false }],
  ['failure', { always: true, 'on-failure': true, never: false }],
  ['cancelled', { always: true, 'on-failure': true, never: false }],
  // GitHub hands over no inputs to some post steps, and may have further words one day.
  ['', { always: true, 'on-failure': true, never: false }],
  ['timed_out', { always: true, 'on-failure': true, never: false }],
] as const)('after a job with the status "%s"', (status, expected) => {
  const found = {
    always: wants('always', status),
    'on-failure': wants('on-failure', status),
    never: wants('never', status),
  };
  expect(found).toEqual(expected);
});

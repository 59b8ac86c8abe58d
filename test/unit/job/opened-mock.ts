/** An open mock in an account, as post finds it, and what post needs. */
import { flushJournal, readJournal } from '../../../src/embedded/index.ts';
import type { CloseMockDependencies } from '../../../src/job/close/close-mock.ts';
import { connectToCloud } from '../../../src/job/connect/connect-cloud.ts';
import { formatState, parseState, type MockState } from '../../../src/job/state/mock-state.ts';
import { hideSecrets } from '../../../src/job/reporter.ts';
import type { Clock } from '../../../src/postman/index.ts';
import { runJobInProcess } from '../../e2e/support/in-process-job.ts';
import { silentReporter, type Cloud } from '../../support/cloud.ts';
import { compressedClock } from '../../support/compressed-clock.ts';

/** The state of a job that has opened its mock, and the things themselves. */
export async function openedState(
  cloud: Pick<Cloud, 'url' | 'key'>,
  workspace: string,
  directory: string,
): Promise<MockState> {
  let state: MockState | undefined;
  await runJobInProcess({
    inputs: {
      collection: 'shop.json',
      environment: './shop-env.json',
      'keep-mock': 'true',
      'call-logs-timeout': '0',
      'postman-api-url': cloud.url,
      'postman-api-key': cloud.key,
    },
    workspace,
    clock: compressedClock(50),
    use: (mock) => {
      ({ state } = mock);
      return Promise.resolve();
    },
  });
  if (state === undefined) throw new Error('The mock was not opened.');
  return { ...parseState(formatState(state)), keepMock: false, directory };
}

/** Of an update that nobody ends and that nobody listens to. */
export const updateDependencies = {
  hidden: hideSecrets(silentReporter),
  end: { stop: new AbortController().signal, giveUp: new AbortController().signal },
  mask: () => undefined,
};

/** Of a job that went well and is told nothing; a test names what differs. */
export function closeDependencies(
  differing: Partial<CloseMockDependencies> & { readonly clock: Clock },
): CloseMockDependencies {
  const { clock, reporter = silentReporter } = differing;
  return {
    reporter,
    connect: connectToCloud({ reporter, env: {}, clock }),
    readJournal,
    flushJournal,
    readPageTemplate: () => Promise.resolve('<html>{{report-data}}</html>'),
    stopEmbedded: () => Promise.reject(new Error('There is none.')),
    writeSummary: () => Promise.resolve(),
    jobStatus: 'success',
    stop: new AbortController().signal,
    ...differing,
  };
}

/** A whole job through the committed bundles, as GitHub's runner starts them, against an account in the cloud. */
import { startJob, type Job, type StepOptions } from '../../support/action-runner.ts';
import type { Fault } from '../../support/fault-proxy.ts';
import { projectRoot } from '../../support/workspace.ts';
import { sweepMocks } from '../../../src/job/sweep-mocks.ts';
import { silentReporter } from '../../support/cloud.ts';
import { startAccount, type Account } from './account.ts';
import { jobInputs } from './api-calls.ts';
import { testIdentity } from './in-process-job.ts';

export interface BundledJob extends AsyncDisposable {
  readonly account: Account;
  readonly job: Job;
  readonly step: StepOptions;
}

/** The files go nowhere, and one look for late call logs is enough: the artifact has tests of its own. */
const quickInputs = { 'call-logs': 'never', 'call-logs-timeout': '1' };

export async function startBundledJob(workspace: string, faults: readonly Fault[] = []): Promise<BundledJob> {
  const account = await startAccount(faults);
  const job = await startJob({ workspace });
  const place = { 'postman-api-url': account.proxy.url.href, 'postman-api-key': account.cloud.key };
  return {
    account,
    job,
    step: { uses: projectRoot, with: { ...jobInputs, ...quickInputs, ...place } },
    async [Symbol.asyncDispose]() {
      await job.dispose();
      await account[Symbol.asyncDispose]();
    },
  };
}

/** What the scheduled sweep does once the run has ended. */
export async function sweepAfter({ cloud }: Account): Promise<void> {
  await sweepMocks(
    { repository: testIdentity.repository, workspace: undefined, maxAge: 0, dryRun: false },
    { client: cloud.client, runState: () => Promise.resolve('ended'), now: Date.now, reporter: silentReporter },
  );
}

/** Uploads as the bundles make them, without the artifact client's parts that upload nothing: large, slow to succeed, refused. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJob } from '../support/action-runner.ts';
import { startArtifactService, type ArtifactServiceOptions } from '../support/artifact-service.ts';
import { sample } from '../support/runs.ts';
import { makeWorkspace, projectRoot, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace[Symbol.asyncDispose]());

/** A job with a call for each of `bodies`. */
async function runJob(options: ArtifactServiceOptions, bodies: readonly string[] = ['one']) {
  await using artifacts = await startArtifactService(options);
  await using job = await startJob({ workspace: workspace.path, artifactService: artifacts });
  const main = await job.run({ uses: projectRoot, with: { collection: 'shop.json' } });
  for (const body of bodies) await fetch(`${main.outputs['mockUrl']}/calls`, { method: 'POST', body });
  const [post] = await job.finish();
  const steps = artifacts.requests.map(({ step, status }) => `${step} ${status}`);
  return { post, steps, artifact: [...artifacts.artifacts.values()][0] };
}

test('call logs of many megabytes are sent in blocks, what fails once is sent again, and all arrives whole', async () => {
  const bodies = Array.from({ length: 20 }, () => randomBytes(150_000).toString('base64url'));
  const failing = ['block', 'commit', 'finalize'] as const;
  const { post, steps, artifact } = await runJob(
    {
      fault: ({ step, attempt }) =>
        attempt === 1 && failing.some((one) => one === step) ? { status: 500 } : undefined,
    },
    bodies,
  );
  expect(post?.conclusion, post?.log).toBe('success');
  expect(post?.log).not.toContain('could not be uploaded');
  for (const step of failing) expect(steps).toContain(`${step} 500`);
  expect(steps.filter((step) => step === 'block 201').length).toBeGreaterThan(1);
  const lines = artifact?.files.get('call-logs.ndjson')?.toString().trimEnd().split('\n') ?? [];
  expect(lines.map((line) => (JSON.parse(line) as { request: { body: { data: string } } }).request.body.data)).toEqual(
    bodies,
  );
  expect([...(artifact?.files.keys() ?? [])]).toContain('report.html');
});

test.each(sample(['block', 'commit'] as const, ['commit']))(
  'why the store refuses a %s is told, and where the files are',
  async (failing) => {
    const body =
      '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code>' +
      '<Message>The time is over &amp; done</Message></Error>';
    const { post, steps } = await runJob({
      fault: ({ step }) => (step === failing ? { status: 403, body } : undefined),
    });
    expect(post?.conclusion).toBe('success');
    expect(steps.at(-1)).toBe(`${failing} 403`);
    const [warning] = post?.annotations.filter(({ message }) => message.includes('could not be uploaded')) ?? [];
    expect(warning?.message).toMatch(/its files are in .*call-logs\. The time is over & done$/);
  },
);

import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJob } from './action-runner.ts';
import { startArtifactService, type ArtifactService } from './artifact-service.ts';
import { packageModule, writeAction } from './fixture-action.ts';
import { until } from './poll.ts';
import { tempDirectory, type TempDirectory } from './temp-directory.ts';

let directory: TempDirectory;
let uses: string;
beforeAll(async () => {
  directory = await tempDirectory();
  uses = await writeAction(directory.path, 'upload', {
    main: `
      import { readdirSync } from 'node:fs';
      import { join } from 'node:path';
      import { DefaultArtifactClient } from '${packageModule('@actions/artifact/lib/artifact.js')}';
      const root = core.getInput('path');
      const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = files.map((file) => join(file.parentPath, file.name));
      const days = Number(core.getInput('retention-days'));
      try {
        const result = await new DefaultArtifactClient().uploadArtifact(core.getInput('name'), paths, root, days ? { retentionDays: days } : {});
        core.setOutput('result', result);
      } catch (error) {
        core.setFailed(error.name + ': ' + error.message);
      }`,
    inputs: { name: 'logs', path: undefined, 'retention-days': undefined },
  });
});
afterAll(() => directory.remove());

const contents = new Map([
  ['call-logs.ndjson', '{"path":"/get"}\n'.repeat(2_000)],
  ['pages/größe.html', '<p>µ</p>'],
  ['empty.txt', ''],
]);

/** Uploads files with the real client, in a job of its own. */
async function upload(
  service: ArtifactService,
  inputs: Record<string, string> = {},
  files: ReadonlyMap<string, string | Buffer> = contents,
) {
  await using job = await startJob({ artifactService: service });
  const path = join(job.workspace, 'logs');
  await mkdir(join(path, 'pages'), { recursive: true });
  for (const [name, content] of files) await writeFile(join(path, name), content);
  // Awaited here: the job must not end before its step.
  return await job.run({ uses, with: { path, ...inputs } });
}

/** A call of the results service by hand; the answer's status and JSON. */
async function call(
  service: ArtifactService,
  method: string,
  body: Record<string, unknown>,
  token = service.env.ACTIONS_RUNTIME_TOKEN,
) {
  const url = `${service.env.ACTIONS_RESULTS_URL}twirp/github.actions.results.api.v1.ArtifactService/${method}`;
  const ids = { workflow_run_backend_id: 'run', workflow_job_run_backend_id: 'job' };
  const request = {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ ...ids, ...body }),
  };
  const response = await fetch(url, request);
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

describe('the artifact service', () => {
  test('takes an upload by the real client', async () => {
    await using service = await startArtifactService();
    const step = await upload(service, { name: 'mock-call-logs', 'retention-days': '5' });
    expect(step.log).toContain('successfully finalized');
    expect([...service.artifacts.keys()]).toEqual(['mock-call-logs']);
    const artifact = service.artifacts.get('mock-call-logs');
    const texts = [...(artifact?.files ?? [])].map(([name, content]) => [name, content.toString()] as const);
    expect(new Map(texts)).toEqual(contents);
    expect(artifact?.retentionDays).toBe(5);
    const digest = createHash('sha256')
      .update(artifact?.zip ?? '')
      .digest('hex');
    expect(JSON.parse(step.outputs['result'] ?? '')).toEqual({ id: 1, size: artifact?.zip.length, digest });
    expect(service.requests.map(({ step: name, status }) => `${name} ${status}`)).toEqual([
      ...['create 200', 'block 201', 'commit 201', 'finalize 200'],
    ]);
    // The client hides the signature of the upload address.
    expect(step.masks).toHaveLength(2);
  });

  test('refuses a name that the run has already, even one whose upload was never finished', async () => {
    await using service = await startArtifactService({
      fault: ({ step, attempt }) => (step === 'block' && attempt === 1 ? { status: 403 } : undefined),
    });
    expect(await upload(service)).toMatchObject({ conclusion: 'failure' });
    const second = await upload(service);
    expect(second.annotations.at(-1)?.message).toContain('(409) Conflict');
    expect(service.requests.filter(({ step }) => step === 'create')).toHaveLength(2);
    expect(service.artifacts.size).toBe(0);
  });

  test('puts the blocks of a large upload together in their order', async () => {
    await using service = await startArtifactService();
    const random = randomBytes(20 * 1024 * 1024);
    await upload(service, {}, new Map([['random.bin', random]]));
    expect(service.requests.filter(({ step }) => step === 'block')).toHaveLength(3);
    expect(service.artifacts.get('logs')?.files.get('random.bin')?.equals(random)).toBe(true);
  });

  test('takes an upload in one request, and refuses one that is damaged', async () => {
    await using service = await startArtifactService({ runBackendId: 'run', jobBackendId: 'job' });
    await upload(service);
    const original = service.artifacts.get('logs');
    const send = async (name: string, zip: Buffer, size = zip.length) => {
      const { json } = await call(service, 'CreateArtifact', { name, version: 7 });
      await fetch(String(json['signed_upload_url']), {
        method: 'PUT',
        headers: { 'x-ms-blob-type': 'BlockBlob' },
        body: new Uint8Array(zip),
      });
      return call(service, 'FinalizeArtifact', { name, size: String(size) });
    };
    const zip = original?.zip ?? Buffer.alloc(0);
    expect(await send('whole', zip)).toEqual({ status: 200, json: { ok: true, artifact_id: '2' } });
    expect(service.artifacts.get('whole')).toEqual(original);
    expect(await send('short', zip, zip.length - 1)).toMatchObject({ status: 400, json: { code: 'invalid_argument' } });
    expect(await send('cut', zip.subarray(0, -30))).toMatchObject({
      status: 400,
      json: { msg: expect.stringContaining('no central directory') as string },
    });
    // The checksum of the first file stands 16 bytes after the start of the central directory.
    const changed = Buffer.from(zip);
    changed.writeUInt32LE(1, zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 16);
    expect(await send('changed', changed)).toMatchObject({
      status: 400,
      json: { msg: expect.stringContaining('checksum is wrong') as string },
    });
    expect([...service.artifacts.keys()]).toEqual(['logs', 'whole']);
  });

  test('answers 401 to a wrong token and 403 to another job or a wrong signature', async () => {
    await using service = await startArtifactService({ runBackendId: 'run', jobBackendId: 'job' });
    const artifact = { name: 'a', version: 7 };
    expect((await call(service, 'CreateArtifact', artifact, 'x')).status).toBe(401);
    expect((await call(service, 'CreateArtifact', { ...artifact, workflow_job_run_backend_id: 'other' })).status).toBe(
      403,
    );
    const { status, json } = await call(service, 'CreateArtifact', artifact);
    expect(status).toBe(200);
    expect((await fetch(`${String(json['signed_upload_url'])}0`, { method: 'PUT', body: 'x' })).status).toBe(403);
  });

  test('fails as told: a server error, which the client tries again', async () => {
    await using service = await startArtifactService({
      fault: () => ({ status: 500, body: '{"msg":"out of order"}' }),
    });
    await using job = await startJob({ artifactService: service });
    await writeFile(join(job.workspace, 'a.txt'), 'a');
    const handle = await job.start({ uses, with: { path: job.workspace } });
    const attempt = await until(() => /^Attempt 1 of 5 failed.*$/m.exec(handle.output()), {
      what: 'the first attempt',
    });
    expect(attempt[0]).toMatch(/500.*out of order/);
    // The client would wait three seconds now.
    handle.signal('SIGKILL');
    await handle.result;
  });

  test('fails as told: a broken connection', async () => {
    await using service = await startArtifactService({ fault: () => 'reset' });
    expect((await upload(service)).annotations.at(-1)?.message).toContain('ECONNRESET');
  });

  test('fails as told: never answers, and still closes', async () => {
    const service = await startArtifactService({ fault: ({ step }) => (step === 'finalize' ? 'hang' : undefined) });
    await using job = await startJob({ artifactService: service });
    await writeFile(join(job.workspace, 'a.txt'), 'a');
    const handle = await job.start({ uses, with: { path: job.workspace } });
    await until(() => service.requests.at(-1)?.step === 'finalize', { what: 'the last request' });
    expect(service.requests.at(-1)?.status).toBeUndefined();
    await service.close();
    expect((await handle.result).annotations.at(-1)?.message).toContain('ECONNRESET');
    await expect(fetch(service.env.ACTIONS_RESULTS_URL)).rejects.toThrow();
  });

  test('takes no part in a job on GitHub Enterprise Server', async () => {
    await using service = await startArtifactService();
    await using job = await startJob({ artifactService: service, serverUrl: 'https://github.example.com' });
    await writeFile(join(job.workspace, 'a.txt'), 'a');
    const step = await job.run({ uses, with: { path: job.workspace } });
    expect(step.annotations.at(-1)?.message).toContain('GHESNotSupportedError');
    expect(service.requests).toEqual([]);
  });
});

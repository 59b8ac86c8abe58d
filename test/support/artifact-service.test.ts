import { fork, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJob } from './action-runner.ts';
import { startArtifactService, type ArtifactService } from './artifact-service.ts';
import { writeAction } from './fixture-action.ts';
import { createJobEnvironment, type JobOptions } from './job-environment.ts';
import { until } from './poll.ts';
import { isThorough, sized } from './runs.ts';
import { tempDirectory, type TempDirectory } from './temp-directory.ts';

const client = `
  import { readdirSync } from 'node:fs';
  import { join } from 'node:path';
  import { DefaultArtifactClient } from '${import.meta.resolve('@actions/artifact')}';
  const upload = (name, root, retentionDays) => {
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((file) => join(file.parentPath, file.name));
    return new DefaultArtifactClient().uploadArtifact(name, paths, root, retentionDays ? { retentionDays } : {});
  };`;

let directory: TempDirectory;
/** The real client in a process for all tests, which takes orders: to load it takes more time than its work. */
let uploader: ChildProcess;
let printed = '';
beforeAll(async () => {
  directory = await tempDirectory();
  const script = join(directory.path, 'uploader.mjs');
  const main = `
    process.on('message', ({ env, name, path }) => {
      Object.assign(process.env, env);
      upload(name, path).then(() => process.send(''), (error) => process.send(error.name + ': ' + error.message));
    });`;
  await writeFile(script, client + main);
  uploader = fork(script, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  uploader.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
});
afterAll(async () => {
  uploader.kill('SIGKILL');
  await directory.remove();
});

const contents = new Map([
  ['call-logs.ndjson', '{"path":"/get"}\n'.repeat(2_000)],
  ['pages/größe.html', '<p>µ</p>'],
  ['empty.txt', ''],
]);

let folders = 0;
async function writeFiles(files: ReadonlyMap<string, string | Buffer>): Promise<string> {
  const path = join(directory.path, `files-${(folders += 1)}`);
  await mkdir(join(path, 'pages'), { recursive: true });
  for (const [name, content] of files) await writeFile(join(path, name), content);
  return path;
}

/** Has files uploaded with the variables that a job's steps get. */
async function order(job: JobOptions, files: ReadonlyMap<string, string | Buffer> = contents): Promise<void> {
  const { reserved } = await createJobEnvironment(join(directory.path, `job-${folders}`), job);
  uploader.send({ env: reserved, name: 'logs', path: await writeFiles(files) });
}

/** What the client failed with; empty when the upload succeeded. */
async function upload(job: JobOptions, files?: ReadonlyMap<string, string | Buffer>): Promise<string> {
  const [answer] = await Promise.all([once(uploader, 'message'), order(job, files)]);
  return String(answer[0]);
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
  test.runIf(isThorough)('takes an upload by the real client, in a job', async () => {
    await using service = await startArtifactService();
    await using job = await startJob({ artifactService: service });
    const uses = await writeAction(directory.path, 'upload', {
      main: `${client}
        core.setOutput('result', await upload('mock-call-logs', core.getInput('path'), 5));`,
      inputs: { path: undefined },
    });
    const step = await job.run({ uses, with: { path: await writeFiles(contents) } });
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
    expect(await upload({ artifactService: service })).not.toBe('');
    expect(await upload({ artifactService: service })).toContain('(409) Conflict');
    expect(service.requests.filter(({ step }) => step === 'create')).toHaveLength(2);
    expect(service.artifacts.size).toBe(0);
  });

  test.runIf(isThorough)('puts the blocks of a large upload together in their order', async () => {
    await using service = await startArtifactService();
    const random = randomBytes(sized(20, 1 / 2) * 1024 * 1024);
    expect(await upload({ artifactService: service }, new Map([['random.bin', random]]))).toBe('');
    expect(service.requests.filter(({ step }) => step === 'block')).toHaveLength(sized(3, 2 / 3));
    expect(service.artifacts.get('logs')?.files.get('random.bin')?.equals(random)).toBe(true);
  });

  test('takes an upload in one request, and refuses one that is damaged', async () => {
    await using service = await startArtifactService({ runBackendId: 'run', jobBackendId: 'job' });
    await upload({ artifactService: service });
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

  test('fails as told: a broken connection', async () => {
    await using service = await startArtifactService({ fault: () => 'reset' });
    expect(await upload({ artifactService: service })).toContain('ECONNRESET');
  });

  test('fails as told: never answers, and still closes', async () => {
    const service = await startArtifactService({ fault: ({ step }) => (step === 'finalize' ? 'hang' : undefined) });
    const answer = upload({ artifactService: service });
    await until(() => service.requests.at(-1)?.step === 'finalize', { what: 'the last request' });
    expect(service.requests.at(-1)?.status).toBeUndefined();
    await service.close();
    expect(await answer).toContain('ECONNRESET');
    await expect(fetch(service.env.ACTIONS_RESULTS_URL)).rejects.toThrow();
  });

  test('takes no part in a job on GitHub Enterprise Server', async () => {
    await using service = await startArtifactService();
    const answer = await upload({ artifactService: service, serverUrl: 'https://github.example.com' });
    expect(answer).toContain('GHESNotSupportedError');
    expect(service.requests).toEqual([]);
  });

  // The last: the client would wait three seconds for its next attempt, and goes with its process instead.
  test('fails as told: a server error, which the client tries again', async () => {
    await using service = await startArtifactService({
      fault: () => ({ status: 500, body: '{"msg":"out of order"}' }),
    });
    await order({ artifactService: service });
    const attempt = await until(() => /^Attempt 1 of 5 failed.*$/m.exec(printed), { what: 'the first attempt' });
    expect(attempt[0]).toMatch(/500.*out of order/);
  });
});

/** The sweep, as an action and as a command: what dead runs of this repository left goes, and nothing else. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatMark, markedName } from '../../src/job/state/mock-name.ts';
import { startJob } from '../support/action-runner.ts';
import { startCloud, type Cloud } from '../support/cloud.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { isThorough } from '../support/runs.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { makeWorkspace, projectRoot, shopCollection, shopEnvironment } from '../support/workspace.ts';
import { forbidden, startGitHubApi, type GitHubApi } from './support/github-api.ts';
import { runHere } from './support/run-here.ts';

const runs = { '11': 'completed', '22': 'in_progress' };

let marks = 0;
function mark(runId: string, repository = 'octo-org/octo-repo', kept = false): string {
  marks += 1;
  return formatMark({ repository, runId, runAttempt: '1', job: 'test', random: String(marks).padStart(12, '0'), kept });
}

const names = {
  ended: markedName(mark('11'), 'Shop'),
  endedBare: mark('11'),
  otherCase: mark('11', 'Octo-Org/Octo-Repo'),
  running: mark('22'),
  unknown: mark('33'),
  foreign: mark('11', 'octo-org/other'),
  prefixOfOurs: mark('11', 'octo-org/octo'),
  copy: `${mark('11')} copy`,
  kept: mark('11', 'octo-org/octo-repo', true),
  own: 'Shop',
  ownWithWord: 'ephemeral mock of the shop',
};

/** An account with a mock, a collection and an environment of each name. */
async function startFullCloud(): Promise<Cloud> {
  const cloud = await startCloud();
  for (const name of Object.values(names)) {
    const { uid } = await cloud.client.importCollection({
      ...shopCollection,
      info: { ...Object(shopCollection['info']), _postman_id: undefined, name },
    });
    await cloud.client.importEnvironment({ ...shopEnvironment, id: undefined, name });
    await cloud.client.createMock({ collection: uid, name });
  }
  return cloud;
}

async function left(cloud: Cloud): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of await cloud.names()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Three of each name but those given. */
function allBut(...gone: readonly string[]): Record<string, number> {
  const stays = Object.values(names).filter((name) => !gone.includes(name));
  return Object.fromEntries(stays.map((name) => [name, 3]));
}

const endedNames = [names.ended, names.endedBare, names.otherCase];

describe.concurrent('the action', () => {
  async function sweep(cloud: Cloud, inputs: Readonly<Record<string, string>>, url = cloud.url) {
    await using github = await startGitHubApi(runs);
    await using job = await startJob({ apiUrl: github.url, token: 'ghs_sweep' });
    const result = await job.run({
      uses: path.join(projectRoot, 'sweep'),
      with: { 'postman-api-key': cloud.key, 'postman-api-url': url, ...inputs },
    });
    expect(result.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(cloud.key);
    return { ...result, github };
  }

  test('removes what ended runs left, says what stays and why; `dry-run`, `max-age`, no token', async () => {
    await using cloud = await startFullCloud();
    const dry = await sweep(cloud, { 'dry-run': 'true' });
    expect(await left(cloud)).toEqual(allBut());
    expect(dry.outputs).toEqual({ deleted: '9', kept: '9', failed: '0' });
    expect(dry.log).toContain(`mock "${names.ended}"`);
    expect(dry.log).toContain('would be deleted');

    const { conclusion, outputs, summary, log, annotations, github } = await sweep(cloud, {});
    expect(conclusion, log).toBe('success');
    expect(await left(cloud)).toEqual(allBut(...endedNames));
    expect(outputs).toEqual({ deleted: '9', kept: '9', failed: '0' });
    const rows = summary.split('\n').filter((line) => line.startsWith('| mock'));
    expect(rows).toHaveLength(6);
    expect(rows.filter((row) => row.includes('| deleted | its run has ended'))).toHaveLength(3);
    expect(rows.filter((row) => row.includes('| kept | its run goes on'))).toHaveLength(1);
    expect(rows.filter((row) => row.includes('| kept | its run is unknown and it is only 0 h old'))).toHaveLength(1);
    expect(rows.filter((row) => row.includes('| kept | it was opened with'))).toHaveLength(1);
    expect(annotations.map(({ message }) => message)).toEqual([expect.stringMatching(/Run 33 is unknown \(404\)/)]);
    // One question for each run, with the token.
    expect(github.requests.map((request) => request.path.split('/')[6]).sort()).toEqual(['11', '22', '33']);
    for (const { authorization } of github.requests) expect(authorization).toBe('token ghs_sweep');

    // That decides where the run is unknown.
    await sweep(cloud, { 'max-age': '0' });
    expect(await left(cloud)).toEqual(allBut(...endedNames, names.unknown));

    const alone = await sweep(cloud, { 'github-token': ' ', 'max-age': '0' });
    expect(await left(cloud)).toEqual(allBut(...endedNames, names.unknown, names.running));
    expect(alone.annotations[0]?.message).toContain('There is no GitHub token');
    expect(alone.github.requests).toEqual([]);
  });

  test.runIf(isThorough)('what cannot be removed is counted and named, and the rest goes', async () => {
    await using cloud = await startFullCloud();
    const proxy = await startFaultProxy({
      upstream: new URL(cloud.url),
      faults: [
        { on: ({ method }) => method === 'DELETE', times: 1, action: { kind: 'status', status: 403, body: '{}' } },
      ],
    });
    const { conclusion, outputs, annotations } = await sweep(cloud, {}, proxy.url.href);
    await proxy.close();
    // What it needs has to stay, or the next sweep would not see it.
    expect([conclusion, outputs]).toEqual(['success', { deleted: '6', kept: '11', failed: '1' }]);
    await sweep(cloud, {});
    expect(await left(cloud)).toEqual(allBut(...endedNames));
    expect(annotations.some(({ message }) => message.includes(`mock "${names.ended}" could not be removed`))).toBe(
      true,
    );
  });
});

test('the command does the same', async () => {
  await using cloud = await startFullCloud();
  await using github = await startGitHubApi(runs);
  const cli = ({ url }: GitHubApi, ...args: readonly string[]) =>
    spawnChild(process.execPath, [path.join(projectRoot, 'dist', 'cli', 'index.js'), 'sweep', ...args], {
      cwd: projectRoot,
      env: {
        PATH: process.env['PATH'] ?? '',
        POSTMAN_API_KEY: cloud.key,
        GITHUB_TOKEN: 'ghp_sweep',
        GITHUB_API_URL: url,
      },
    }).result;
  const options = ['--repository', 'octo-org/octo-repo', '--postman-api-url', cloud.url];
  if (isThorough) {
    const dry = await cli(github, ...options, '--dry-run');
    expect([dry.exitCode, dry.stderr.match(/would be deleted/g)?.length]).toEqual([0, 9]);
    expect(await left(cloud)).toEqual(allBut());
  }
  const { exitCode, stdout, stderr } = await cli(github, ...options);
  expect(exitCode, stderr).toBe(0);
  expect(await left(cloud)).toEqual(allBut(...endedNames));
  expect(stdout + stderr).not.toContain(cloud.key);
  await using closed = await startGitHubApi({}, forbidden);
  expect((await cli(closed, ...options, '--dry-run')).stderr).toContain('(403): the token lacks `actions: read`.');
  await using workspace = await makeWorkspace();
  // GitHub is not asked.
  const words = ['sweep', ...options, '--repository', 'octo-org/nothing', '--postman-api-key', cloud.key];
  expect((await runHere(workspace, words)).stderr).toContain('Nothing in the account bears');
});

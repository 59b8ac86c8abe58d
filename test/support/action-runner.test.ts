import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJob } from './action-runner.ts';
import { writeAction, type FixtureAction } from './fixture-action.ts';
import { manualClock } from './manual-clock.ts';
import { until } from './poll.ts';
import { tempDirectory, type TempDirectory } from './temp-directory.ts';

let directory: TempDirectory;
beforeAll(async () => {
  directory = await tempDirectory();
});
afterAll(() => directory.remove());

let actions = 0;
const action = (fixture: FixtureAction) => writeAction(directory.path, `action-${(actions += 1)}`, fixture);

describe('a step', () => {
  test('gets its inputs as the runner builds them', async () => {
    await using job = await startJob();
    const uses = await action({
      main: `
        const names = Object.keys(process.env).filter((name) => name.startsWith('INPUT_')).sort();
        core.setOutput('inputs', Object.fromEntries(names.map((name) => [name, process.env[name]])));`,
      inputs: {
        'artifact-name': undefined,
        'two words': 'a b',
        port: 0,
        private: false,
        'job-status': '${{ job.status }}',
        repo: 'on ${{ github.repository }} at ${{ github.event.head.id }}.',
        token: '${{ github.token }}',
      },
    });
    const step = await job.run({ uses, with: { Port: '8080', colour: 'red', who: '${{ github.actor }}' } });
    const inputs = JSON.parse(step.outputs['inputs'] ?? '{}') as Record<string, string>;
    expect(inputs).toEqual({
      'INPUT_ARTIFACT-NAME': '',
      INPUT_COLOUR: 'red',
      'INPUT_JOB-STATUS': 'success',
      INPUT_PORT: '8080',
      INPUT_PRIVATE: 'false',
      INPUT_REPO: 'on octo-org/octo-repo at .',
      INPUT_TOKEN: expect.stringMatching(/^ghs_/) as string,
      INPUT_TWO_WORDS: 'a b',
      INPUT_WHO: 'octocat',
    });
    expect(step.annotations).toEqual([{ level: 'warning', message: 'Unexpected inputs: colour, who', properties: {} }]);
    expect(step.stdout).toBe('');
  });

  test('finds the variables and files of a job, and none of this test run', async () => {
    const event = { repository: { name: 'octo-repo' } };
    await using job = await startJob({ env: { API: 'x' }, runId: 42, runAttempt: 3, job: 'e2e', event });
    process.env['LEAKED_FROM_TEST'] = 'yes';
    const uses = await action({ main: `core.setOutput('env', process.env); core.setOutput('cwd', process.cwd());` });
    const step = await job.run({ uses, env: { STEP: 'y' } });
    delete process.env['LEAKED_FROM_TEST'];
    const env = JSON.parse(step.outputs['env'] ?? '{}') as Record<string, string>;
    expect(env).toMatchObject({
      ...{ API: 'x', STEP: 'y', CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '3' },
      ...{ GITHUB_JOB: 'e2e', GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_ACTOR: 'octocat' },
      ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com' },
      ...{ GITHUB_WORKSPACE: job.workspace, RUNNER_TEMP: job.temp },
    });
    expect(env['RUNNER_OS']).toBe({ linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as string]);
    expect(JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))).toEqual(event);
    expect(existsSync(env['RUNNER_TOOL_CACHE'] ?? '')).toBe(true);
    expect(step.outputs['cwd']).toBe(job.workspace);
    for (const absent of ['LEAKED_FROM_TEST', 'VITEST', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN'])
      expect(env).not.toHaveProperty(absent);
  });

  test('hands on outputs, state, variables, paths and a summary', async () => {
    await using job = await startJob();
    const uses = await action({
      main: `
        core.setOutput('text', 'one\\ntwo=2\\n\\nname<<EOF\\n');
        core.exportVariable('LATER', 'now');
        core.addPath('/first'); core.addPath('/second');
        await core.summary.addHeading('Calls').write();
        core.saveState('id', 'a%0Ab\\nc');`,
      post: `core.setOutput('id', core.getState('id')); core.setOutput('own', process.env.GITHUB_OUTPUT);`,
    });
    const step = await job.run({ uses });
    expect(step).toMatchObject({
      conclusion: 'success',
      exitCode: 0,
      state: { id: 'a%0Ab\nc' },
      env: { LATER: 'now' },
      path: ['/first', '/second'],
    });
    expect(step.outputs['text']).toBe('one\ntwo=2\n\nname<<EOF\n');
    expect(step.summary).toContain('<h1>Calls</h1>');
    const next = await job.run({
      uses: await action({ main: `core.setOutput('later', process.env.LATER + process.env.PATH)` }),
    });
    expect(next.outputs['later']).toMatch(/^now\/second[:;]\/first[:;]/);
    const [post] = await job.finish();
    expect(post?.outputs['id']).toBe('a%0Ab\nc');
    expect(existsSync(post?.outputs['own'] ?? '')).toBe(true);
  });

  test('fails when an environment file cannot be read', async () => {
    await using job = await startJob();
    const main = `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_OUTPUT, 'a<<END\\nEND of it\\n');`;
    const step = await job.run({ uses: await action({ main }) });
    expect(step).toMatchObject({ conclusion: 'failure', exitCode: 0, outputs: {} });
    expect(step.annotations[0]?.message).toContain('"END" of "a"');
    expect(job.status).toBe('failure');
  });

  test('keeps secrets out of the log, in its own steps and in later ones', async () => {
    await using job = await startJob({ secrets: ['from-settings'] });
    const uses = await action({
      main: `core.info('before hush'); core.setSecret('hush\\nhush-2'); core.info('hush!'); console.error('from-settings, hush-2');
             core.error('hush', { file: 'a,b:c.ts', startLine: 3 }); await core.summary.addRaw('hush').write();`,
      post: `core.info('hush again');`,
    });
    const step = await job.run({ uses });
    expect(step.log).toContain('before hush\n');
    expect(step.log).toContain('***!\n');
    expect(step.log).toContain('***, ***\n');
    expect(step.log).not.toContain('add-mask');
    expect(step.stdout).toContain('hush!');
    expect(step.masks).toEqual(['hush\nhush-2']);
    expect(step.annotations).toEqual([{ level: 'error', message: '***', properties: { file: 'a,b:c.ts', line: '3' } }]);
    expect(step.summary).toBe('***');
    expect((await job.finish())[0]?.log).toBe('*** again\n');
  });

  test('that outlives its deadline is ended, with the tail of its output in the error', async () => {
    const clock = manualClock();
    await using job = await startJob({ clock });
    const uses = await action({ main: `console.log('stuck here'); setInterval(() => {}, 1000);` });
    const handle = await job.start({ uses, deadline: 3_000 });
    await until(() => handle.output().includes('stuck here'), { what: 'main' });
    await clock.advance(3_000);
    await expect(handle.result).rejects.toThrow(/still running after 3000 ms[^]*stuck here/);
    await until(async () => (await job.processes()).length === 0, { what: 'the step to end' });
  });

  test('that asks for another Node, or is no JavaScript action, is refused', async () => {
    await using job = await startJob();
    const uses = await action({ main: '' });
    const metadata = join(uses, 'action.yml');
    const text = readFileSync(metadata, 'utf8');
    writeFileSync(metadata, text.replace('node24', 'node20'));
    await expect(job.run({ uses })).rejects.toThrow('asks for node20');
    writeFileSync(metadata, text.replace('node24', 'composite'));
    await expect(job.run({ uses })).rejects.toThrow(/Invalid format/);
  });
});

import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJob } from './action-runner.ts';
import { writeAction, type FixtureAction } from './fixture-action.ts';
import { manualClock, type ManualClock } from './manual-clock.ts';
import { until } from './poll.ts';
import { isRunning } from './process-table.ts';
import { sample } from './runs.ts';
import { tempDirectory, type TempDirectory } from './temp-directory.ts';

let directory: TempDirectory;
beforeAll(async () => {
  directory = await tempDirectory();
});
afterAll(() => directory.remove());

let actions = 0;
const action = (fixture: FixtureAction) => writeAction(directory.path, `action-${(actions += 1)}`, fixture);
const onPosix = test.skipIf(process.platform === 'win32');

describe('posts', () => {
  const report = `core.setOutput('status', core.getInput('job-status')); core.setOutput('name', core.getState('name'));`;

  test('run in reverse order, each with its own state and the job status of that moment', async () => {
    await using job = await startJob();
    const uses = await action({
      main: `core.saveState('name', core.getInput('name'));`,
      post: `${report} if (core.getState('name') === 'third') process.exitCode = 1;`,
      inputs: { 'job-status': '${{ job.status }}', name: undefined },
    });
    for (const name of ['first', 'second', 'third']) await job.run({ uses, id: name, with: { name } });
    const posts = await job.finish();
    expect(posts.map((post) => [post.id, post.conclusion, post.outputs])).toEqual([
      ['third', 'failure', { status: 'success', name: 'third' }],
      ['second', 'success', { status: 'failure', name: 'second' }],
      ['first', 'success', { status: 'failure', name: 'first' }],
    ]);
    expect(await job.finish()).toEqual([]);
  });

  test('run after a main that failed; steps after it are skipped, and so are their posts', async () => {
    await using job = await startJob();
    const inputs = { 'job-status': '${{ job.status }}' };
    const failing = await action({
      main: `core.saveState('name', 'half'); core.setFailed('no luck');`,
      post: report,
      inputs,
    });
    const other = await action({ main: `core.info('ran')`, post: report });
    expect(await job.run({ uses: failing })).toMatchObject({ conclusion: 'failure', exitCode: 1 });
    expect(await job.run({ uses: other })).toMatchObject({ conclusion: 'skipped', exitCode: null });
    await expect(job.start({ uses: other })).rejects.toThrow('would be skipped');
    expect(await job.run({ uses: other, if: 'failure()' })).toMatchObject({ conclusion: 'success' });
    const posts = await job.finish();
    expect(posts.map((post) => post.uses)).toEqual([other, failing]);
    expect(posts[1]?.outputs).toEqual({ status: 'failure', name: 'half' });
  });

  const conditions = [
    { postIf: 'failure()', conclusions: ['skipped', 'success', 'skipped'] },
    { postIf: 'success()', conclusions: ['success', 'skipped', 'skipped'] },
    { postIf: 'always()', conclusions: ['success', 'success', 'success'] },
  ];
  test.for(sample(conditions, conditions.slice(0, 1)))(
    'with post-if $postIf run as it says',
    async ({ postIf, conclusions }) => {
      const uses = await action({ main: '', post: '', postIf });
      const conclusionAfter = async (end: 'success' | 'fail' | 'cancel') => {
        await using job = await startJob();
        await job.run({ uses });
        if (end !== 'success') job[end]();
        return (await job.finish())[0]?.conclusion;
      };
      expect(await Promise.all((['success', 'fail', 'cancel'] as const).map(conclusionAfter))).toEqual(conclusions);
    },
  );

  onPosix('can be sent signals', async () => {
    await using job = await startJob();
    const post = `process.once('SIGTERM', () => { core.setOutput('got', 'SIGTERM'); process.exit(0); }); console.log('ready'); setInterval(() => {}, 1000);`;
    await job.run({ uses: await action({ main: '', post }) });
    const [result] = await job.finish({
      onPostStarted: (handle) => {
        void until(() => handle.output().includes('ready'), { what: 'post' }).then(() => {
          handle.signal('SIGTERM');
        });
      },
    });
    expect(result).toMatchObject({ conclusion: 'success', outputs: { got: 'SIGTERM' } });
  });
});

describe('a cancelled main', () => {
  const wait = `console.log('waiting'); setInterval(() => {}, 1000);`;
  const post = `core.setOutput('id', core.getState('id')); core.setOutput('status', core.getInput('job-status'));`;
  const inputs = { 'job-status': '${{ job.status }}' };
  /** `meanwhile` moves the runner's clock. */
  const cancelled = async (
    main: string,
    meanwhile: (stage: { clock: ManualClock; output: () => string }) => Promise<void> = () => Promise.resolve(),
  ) => {
    const clock = manualClock();
    const job = await startJob({ clock });
    const handle = await job.start({ uses: await action({ main: main + wait, post, inputs }) });
    await until(() => handle.output().includes('waiting'), { what: 'main' });
    const cancelling = handle.cancel();
    await meanwhile({ clock, output: handle.output });
    return { job, step: await cancelling, [Symbol.asyncDispose]: () => job[Symbol.asyncDispose]() };
  };

  onPosix('ends at once without a handler; its state counts and its post runs', async () => {
    await using run = await cancelled(`core.saveState('id', 'early');`);
    expect(run.step).toMatchObject({
      conclusion: 'cancelled',
      exitCode: null,
      signal: 'SIGINT',
      state: { id: 'early' },
    });
    expect((await run.job.finish())[0]?.outputs).toEqual({ id: 'early', status: 'cancelled' });
  });

  onPosix('may finish its work after SIGINT', async () => {
    await using run = await cancelled(
      `process.once('SIGINT', () => setTimeout(() => { core.saveState('id', 'late'); process.exit(3); }, 50));`,
    );
    expect(run.step).toMatchObject({ conclusion: 'cancelled', exitCode: 3, state: { id: 'late' } });
  });

  const heard = (output: () => string, signal: string) =>
    until(() => output().includes(signal), { what: `${signal} to arrive` });

  onPosix('gets SIGTERM after 7.5 s', async () => {
    await using run = await cancelled(
      `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => { console.log(name); if (name === 'SIGTERM') process.exit(4); });`,
      async ({ clock, output }) => {
        await heard(output, 'SIGINT');
        await clock.advance(7_499);
        expect(clock.sleepers, 'SIGTERM came too early').toBe(2);
        await clock.advance(1);
      },
    );
    expect(run.step).toMatchObject({ conclusion: 'cancelled', exitCode: 4 });
    expect(run.step.stdout).toBe('waiting\nSIGINT\nSIGTERM\n');
  });

  onPosix('is killed with its children when it ignores both', async () => {
    await using run = await cancelled(
      `import { spawn } from 'node:child_process';
      for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => { console.log(name); });
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' }).unref();`,
      async ({ clock, output }) => {
        await heard(output, 'SIGINT');
        await clock.advance(7_500);
        await heard(output, 'SIGTERM');
        await clock.advance(2_500);
      },
    );
    expect(run.step).toMatchObject({ conclusion: 'cancelled', signal: 'SIGKILL' });
    await until(async () => (await run.job.processes()).length === 0, { what: 'the child to end' });
    expect((await run.job.finish())[0]?.outputs).toEqual({ id: '', status: 'cancelled' });
  });
});

describe('what is left behind', () => {
  const background = (stdio: string) => `
    import { spawn } from 'node:child_process';
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: '${stdio}' });
    child.unref(); core.setOutput('pid', child.pid);`;

  test('is named and ended with the job, and only that', async () => {
    await using other = await startJob();
    const job = await startJob();
    const uses = await action({ main: background('ignore') });
    const theirs = Number((await other.run({ uses })).outputs['pid']);
    const ours = Number((await job.run({ uses })).outputs['pid']);
    expect((await job.processes()).map(({ pid }) => pid)).toEqual([ours]);
    const left = await job.dispose();
    expect(left).toEqual([{ pid: ours, command: expect.stringContaining('setInterval') as string }]);
    expect(await job.dispose()).toBe(left);
    expect([await isRunning(ours), await isRunning(theirs)]).toEqual([false, true]);
    expect((await other.processes()).map(({ pid }) => pid)).toEqual([theirs]);
    expect(existsSync(job.temp)).toBe(false);
  });

  test('is nothing after a tidy job; a workspace of the caller stays', async () => {
    const job = await startJob({ workspace: directory.path });
    await job.run({ uses: await action({ main: '' }) });
    expect(await job.dispose()).toEqual([]);
    expect(existsSync(directory.path)).toBe(true);
  });

  test('makes the step wait when it holds the output open', async () => {
    const clock = manualClock();
    await using job = await startJob({ clock });
    const handle = await job.start({ uses: await action({ main: background('inherit') }) });
    await until(async () => !(await isRunning(handle.pid)), { what: 'the end of main' });
    let over = false;
    const result = handle.result.finally(() => (over = true));
    // Its exit may be news to this process still: then this passes before the 5 s begin.
    await clock.advance(4_999);
    expect(over).toBe(false);
    await until(() => clock.advance(5_000).then(() => over), { what: 'the end of the step' });
    expect(await result).toMatchObject({ conclusion: 'success', streamsHeldOpen: true });
  });
});

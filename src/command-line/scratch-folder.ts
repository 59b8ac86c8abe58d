/**
 * The temporary folder of `run` and `serve`, where the calls are, unredacted. A small file in it says which process it
 * belongs to. Who is killed, or on Windows ended from outside, leaves it behind; the next start sweeps it.
 */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { lstat, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { describeError } from '../job/describe-error.ts';
import { createPatientFiles, type PatientFiles } from '../files/patient-files.ts';
import type { CommandContext } from './context.ts';

const prefix = 'ephemeral-mock-';
const ownerFile = 'ephemeral-mock-owner.json';

const ownerSchema = v.object({
  ephemeralMock: v.literal(1),
  /** A process of a container, or of another machine that shares the folder, is not to be looked for here. */
  host: v.string(),
  user: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** As `readProcessStart` gives it. */
  processStart: v.optional(v.string()),
});

type Owner = v.InferOutput<typeof ownerSchema>;

/**
 * Makes the folder, for this user alone.
 *
 * @param directory the folder that it is made in
 */
export async function makeScratchFolder({ pid, platform }: NodeJS.Process, directory = tmpdir()): Promise<string> {
  const folder = await mkdtemp(path.join(directory, prefix));
  const processStart = await readProcessStart(pid, platform);
  const owner: Owner = { ephemeralMock: 1, ...whoWeAre(), pid, ...(processStart !== undefined && { processStart }) };
  // Without it the folder is swept never, which is no reason to open no mock.
  await writeFile(path.join(folder, ownerFile), JSON.stringify(owner), { flag: 'wx', mode: 0o600 }).catch(
    () => undefined,
  );
  return folder;
}

/**
 * Removes the folder, but for what is named in it: then it loses its mark too, so that no sweep takes what is kept. Never
 * throws: what another program holds for longer than some seconds is a warning.
 *
 * @param kept paths of files and folders directly in it
 */
export async function removeScratchFolder(
  folder: string,
  kept: readonly string[],
  { clock, reporter }: Pick<CommandContext, 'clock' | 'reporter'>,
  files: PatientFiles = createPatientFiles(clock.sleep),
): Promise<void> {
  const remove = async (file: string): Promise<boolean> => {
    try {
      await files.removeTree(file);
      return true;
    } catch (error) {
      const reason = describeError(error);
      reporter.warning(
        `${file} could not be removed (${reason}). It may have calls of your tests, not redacted: remove it by hand.`,
      );
      return false;
    }
  };
  const mark = path.join(folder, ownerFile);
  const inside = (await readdir(folder).catch(() => [])).map((name) => path.join(folder, name));
  const isKept = inside.some((file) => kept.includes(file));
  const removed = await Promise.all(inside.filter((file) => file !== mark && !kept.includes(file)).map(remove));
  if (isKept) await remove(mark);
  // The mark goes last: a folder that cannot be removed now is left for the sweep.
  else if (removed.every((isGone) => isGone)) await remove(folder);
}

/** Milliseconds. Whoever wants to see what a dead server has left has that long. */
const sweptAge = 24 * 60 * 60 * 1_000;

/**
 * Removes the folders of this user's dead processes that are a day old and bear the mark. Never throws: what cannot be looked
 * at or removed now is left for the next start.
 */
export async function sweepScratchFolders(
  { self, clock, reporter }: Pick<CommandContext, 'self' | 'clock' | 'reporter'>,
  directory = tmpdir(),
): Promise<void> {
  const names = (await readdir(directory).catch(() => [])).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const folder = path.join(directory, name);
    try {
      if (!(await isAbandoned(folder, self, clock.now()))) continue;
      await rm(folder, { recursive: true, force: true });
      reporter.debug(`${folder}, left by a process that did not end by itself, is removed.`);
    } catch {
      // Gone meanwhile, another user's, without a mark of ours, or held.
    }
  }
}

/** @throws Error where it cannot be told */
async function isAbandoned(folder: string, self: NodeJS.Process, now: number): Promise<boolean> {
  // Not followed: a link is nothing that we made.
  const stats = await lstat(folder);
  if (!stats.isDirectory() || !isOurs(stats.uid, self) || now - stats.mtimeMs < sweptAge) return false;
  const owner = await readOwner(path.join(folder, ownerFile));
  const { host, user } = whoWeAre();
  return owner.host === host && owner.user === user && (await isDead(owner, self));
}

const largestMark = 4_096;

/** @throws Error where there is no such file */
async function readOwner(file: string): Promise<Owner> {
  // A pipe would be waited for, a link may lead anywhere. Windows has neither flag.
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const bytes = Buffer.alloc(largestMark);
    const { bytesRead } = await handle.read(bytes, 0, largestMark, 0);
    return v.parse(ownerSchema, JSON.parse(bytes.toString('utf8', 0, bytesRead)));
  } finally {
    await handle.close();
  }
}

async function isDead({ pid, processStart }: Owner, self: NodeJS.Process): Promise<boolean> {
  try {
    self.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true;
  }
  // It lives, or another one has its ID by now.
  const now = await readProcessStart(pid, self.platform);
  return now !== undefined && processStart !== undefined && now !== processStart;
}

/** Whether a folder with this owner is this user's. Windows has no such numbers: its temporary folder is a user's own. */
function isOurs(uid: number, { getuid }: NodeJS.Process): boolean {
  return getuid === undefined || getuid() === uid;
}

function whoWeAre(): Pick<Owner, 'host' | 'user'> {
  try {
    return { host: hostname(), user: userInfo().username };
  } catch {
    // A user without a name, as in some containers: the folder's owner says enough.
    return { host: hostname(), user: '' };
  }
}

const run = promisify(execFile);

/**
 * When a process began, to tell it from a later one that has got its ID: a text that two processes with one ID do not share; `undefined` where there is no such process, or the system does not
 * tell: Windows does only through programs that take seconds.
 */
async function readProcessStart(pid: number, platform: NodeJS.Platform): Promise<string | undefined> {
  if (platform === 'win32') return undefined;
  try {
    return await (platform === 'linux' ? readFromProc(pid) : readFromPs(pid));
  } catch {
    return undefined;
  }
}

/** Ticks from the start of the system (proc_pid_stat(5), field 22), and which start that was. */
async function readFromProc(pid: number): Promise<string | undefined> {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
  ]);
  // The second field is the program's name in parentheses, which may hold spaces and parentheses itself.
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return ticks === undefined ? undefined : `${boot.trim()} ${ticks}`;
}

async function readFromPs(pid: number): Promise<string | undefined> {
  // The same text wherever and in whatever language it is asked for.
  const env = { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' };
  const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)], { env });
  return stdout.trim() === '' ? undefined : stdout.trim();
}

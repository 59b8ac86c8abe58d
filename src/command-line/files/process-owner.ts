/** The process that something on disk belongs to: a small file in it says so. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { isRunning } from '../../files/is-running.ts';
import { readPlainFile } from '../../files/plain-file.ts';

const ownerSchema = v.object({
  ephemeralMock: v.literal(1),
  /** A process of a container, or of another machine that shares the folder, is not to be looked for here. */
  host: v.string(),
  user: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** As `readProcessStart` gives it. */
  processStart: v.optional(v.string()),
});

export type Owner = v.InferOutput<typeof ownerSchema>;

/** What this process writes into such a file. */
export async function describeOwner({ pid, platform }: NodeJS.Process): Promise<Owner> {
  const processStart = await readProcessStart(pid, platform);
  return { ephemeralMock: 1, ...whoWeAre(), pid, ...(processStart !== undefined && { processStart }) };
}

const largestMark = 4_096;

/** @throws Error where there is no such file */
export async function readOwner(file: string): Promise<Owner> {
  const bytes = await readPlainFile(file, { follow: false, most: largestMark });
  return v.parse(ownerSchema, JSON.parse(bytes.toString()));
}

/** Whether the process was this user's, on this machine, and is gone. */
export async function isDead(owner: Owner, self: NodeJS.Process): Promise<boolean> {
  const { host, user } = whoWeAre();
  const { pid, processStart } = owner;
  if (owner.host !== host || owner.user !== user) return false;
  if (!isRunning(pid, self)) return true;
  // It lives, or another one has its ID by now.
  const now = await readProcessStart(pid, self.platform);
  return now !== undefined && processStart !== undefined && now !== processStart;
}

/** This process, as it is written down for others. */
export function whoWeAre(): Pick<Owner, 'host' | 'user'> {
  try {
    return { host: hostname(), user: userInfo().username };
  } catch {
    // A user without a name, as in some containers: the folder's owner says enough.
    return { host: hostname(), user: '' };
  }
}

const run = promisify(execFile);

/**
 * When a process began, to tell it from a later one that has got its ID: a text that two processes with one ID do not share.
 * `undefined` where there is no such process, or the system does not tell: Windows does only through programs that take seconds.
 */
async function readProcessStart(pid: number, platform: NodeJS.Platform): Promise<string | undefined> {
  if (platform === 'win32') return undefined;
  try {
    return platform === 'linux' ? readFromProc(pid) : await readFromPs(pid);
  } catch {
    return undefined;
  }
}

/** Ticks from the start of the system (proc_pid_stat(5), field 22), and which start that was. */
function readFromProc(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
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

/** When a process began, to tell it from a later one that has got its ID. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A text that two processes with one ID do not share; `undefined` where there is no such process, or the system does not
 * tell: Windows does only through programs that take seconds.
 */
export async function readProcessStart(pid: number, platform: NodeJS.Platform): Promise<string | undefined> {
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

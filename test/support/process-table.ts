/** The system's processes: who is whose child, and who belongs to a job. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  /** `NAME=value` entries, or text that holds them; empty where the system does not show them. */
  readonly environment: string;
  /** Milliseconds since 1970, known on Windows only, where parents are looked at instead of environments. */
  readonly createdAt?: number;
}

/** A process that a job's step started, and the time in which it ran: a later process may get the same number. */
export interface StageProcess {
  readonly pid: number;
  readonly startedAt: number;
  /** `undefined` while it runs. */
  endedAt: number | undefined;
}

/** All processes that run; one that has ended but was not waited for does not. */
export async function listProcesses(): Promise<readonly ProcessEntry[]> {
  if (process.platform === 'linux') return listFromProc();
  return process.platform === 'win32' ? listFromCim() : listFromPs();
}

/**
 * The processes that carry `RUNNER_TRACKING_ID=<id>` in their environment, as GitHub's runner finds them. Windows shows
 * no environments: there it is the descendants of the job's `stages`, also of those that have ended.
 */
export function trackedProcesses(
  entries: readonly ProcessEntry[],
  id: string,
  stages: readonly Readonly<StageProcess>[],
): readonly ProcessEntry[] {
  if (process.platform !== 'win32')
    return entries.filter((entry) => entry.environment.includes(`RUNNER_TRACKING_ID=${id}`));
  return stages.flatMap(({ pid, startedAt, endedAt = Number.POSITIVE_INFINITY }) => {
    const during = (entry: ProcessEntry) =>
      (entry.createdAt ?? 0) >= startedAt - 1_000 && (entry.createdAt ?? 0) <= endedAt;
    const children = entries.filter((entry) => entry.parent === pid && during(entry));
    return [
      ...entries.filter((entry) => entry.pid === pid && during(entry)),
      ...children,
      ...children.flatMap((child) => descendants(entries, child.pid)),
    ];
  });
}

/** Whether a process still runs. Unlike signal 0 it takes one that has ended and was not waited for as ended. */
export async function isRunning(pid: number): Promise<boolean> {
  if (process.platform === 'linux') return procEntry(pid) !== undefined;
  return (await listProcesses()).some((entry) => entry.pid === pid);
}

/** Kills a process and its descendants, children first, as the runner does when a step ignores both signals. */
export async function endProcessTree(pid: number): Promise<void> {
  const tree = descendants(await listProcesses(), pid);
  for (const entry of tree.toReversed()) endProcess(entry.pid);
  endProcess(pid);
}

/** Kills one process; one that has ended already is no error. */
export function endProcess(pid: number): void {
  // 0 would be our own process group.
  if (pid <= 0) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function descendants(entries: readonly ProcessEntry[], pid: number): readonly ProcessEntry[] {
  const children = entries.filter((entry) => entry.parent === pid && entry.pid !== pid);
  return children.flatMap((child) => [child, ...descendants(entries, child.pid)]);
}

/** Read at one go: asked for again and again, a promise for each of some hundred files costs six times as much. */
function listFromProc(): readonly ProcessEntry[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => procEntry(Number(name)) ?? []);
}

function procEntry(pid: number): ProcessEntry | undefined {
  // A process may end, or belong to somebody else, while it is looked at: then there is no entry, or one without environment.
  const read = (file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  const stat = read('stat');
  // The second field is the program's name in parentheses and may hold spaces and parentheses itself.
  const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === undefined || state === '' || state === 'Z' || state === 'X') return undefined;
  const command = read('cmdline').replaceAll('\0', ' ').trim();
  return { pid, parent: Number(parent), command, environment: read('environ') };
}

async function listFromPs(): Promise<readonly ProcessEntry[]> {
  // -E appends the environment to the command, -ww keeps both whole.
  const { stdout } = await run('ps', ['-A', '-E', '-ww', '-o', 'pid=,ppid=,command='], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command, environment: command }];
  });
}

async function listFromCim(): Promise<readonly ProcessEntry[]> {
  const created = '@{n="created";e={([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds()}}';
  const script = `Get-CimInstance Win32_Process | Select-Object ProcessId,ParentProcessId,CommandLine,${created} | ConvertTo-Json -Compress`;
  const { stdout } = await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script], {
    maxBuffer: 64 * 1024 * 1024,
  });
  // The shape is the one that the script above asks for.
  const rows = JSON.parse(stdout) as {
    ProcessId: number;
    ParentProcessId: number;
    CommandLine: string | null;
    created: number | null;
  }[];
  return rows.map((row) => ({
    pid: row.ProcessId,
    parent: row.ParentProcessId,
    command: row.CommandLine ?? '',
    environment: '',
    createdAt: row.created ?? 0,
  }));
}

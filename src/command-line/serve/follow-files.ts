/**
 * Notices that files change, by looking at them. Events of the file system do not come from network drives and from folders
 * that a container shares with its host, they come twice or half, and a file that an editor puts in another's place loses its
 * watcher; a look takes 5 µs for a file, 5 ms for a collection of 1,000 files.
 */
import { hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describeError } from '../../job/describe-error.ts';
import type { Clock } from '../../postman/index.ts';

/** What stands at each path, in a text that changes with it. */
export type Looks = ReadonlyMap<string, string>;

export interface FollowOptions {
  /** Absolute paths of files and folders. Asked for anew: a change may bring others. */
  readonly files: () => readonly string[];
  /** What was seen at them when they were read. */
  readonly seen: Looks;
  /** Hears which have changed, once they have come to rest. Nothing is looked at before it is done. */
  readonly onChange: (changed: readonly string[]) => Promise<void>;
  readonly clock: Clock;
  /** Aborted: looks no more. */
  readonly stop: AbortSignal;
}

/** Milliseconds between two looks. */
const interval = 300;
/** Looks take no more of the time than one part in so many … */
const leastPause = 20;
/** … and are so far apart at most. In milliseconds. */
const longestPause = 3_000;
/** Milliseconds in which files that have changed must stay the same: a save may take several steps. */
const settling = 100;
/** What goes on changing is read all the same, after so many looks. */
const mostSettling = 5;

/** Follows the files until `stop` is aborted. Rejects with what `onChange` throws. */
export async function followFiles({ files, seen, onChange, clock, stop }: FollowOptions): Promise<void> {
  // Only an abort rejects.
  const pause = (milliseconds: number) => clock.sleep(milliseconds, stop, { ref: false }).catch(() => undefined);
  const isOver = () => stop.aborted;
  let before = seen;
  let took = 0;
  for (;;) {
    await pause(Math.min(Math.max(interval, took * leastPause), longestPause));
    if (isOver()) return;
    const began = clock.now();
    let now = await lookAt(files());
    took = clock.now() - began;
    if (differing(before, now).length === 0) continue;
    for (let looks = 0; looks < mostSettling; looks += 1) {
      await pause(settling);
      const next = await lookAt(files());
      const isAtRest = differing(now, next).length === 0;
      now = next;
      if (isAtRest) break;
    }
    if (isOver()) return;
    const changed = differing(before, now);
    // A change that was taken back is none.
    if (changed.length > 0) await onChange(changed);
    // What was seen before the reading: a file that changed during it is read again.
    before = new Map([...(await lookAt(files())), ...now].filter(([file]) => files().includes(file)));
  }
}

/** Looks at files and folders. Never throws: what cannot be looked at has its error for a state. */
export async function lookAt(files: readonly string[]): Promise<Looks> {
  return new Map(await Array.fromAsync(files, async (file) => [file, await stateOf(file)] as const));
}

/** Those that are in both and differ, and those that are new. */
function differing(before: Looks, now: Looks): readonly string[] {
  return [...now].filter(([file, state]) => before.get(file) !== state).map(([file]) => file);
}

async function stateOf(file: string): Promise<string> {
  try {
    const stats = fs.statSync(file, { throwIfNoEntry: false });
    return stats?.isDirectory() === true ? await stateOfFolder(file) : stateOfStats(stats);
  } catch (error) {
    return describeError(error);
  }
}

/** Links are followed: what they lead to is what is read. */
function stateOfStats(stats: fs.Stats | undefined): string {
  if (stats === undefined) return 'missing';
  // Programs that put a file in another's place may give it the other's time of change, but not its number.
  return [stats.mtimeMs, stats.ctimeMs, stats.size, stats.ino].join(' ');
}

/** Files between two turns of the event loop, in which calls are answered. */
const atOnce = 64;

/** Of the folder of a collection: all files that are read of it. @throws Error when there are too many */
async function stateOfFolder(folder: string): Promise<string> {
  // Loaded here only: it takes a parser of YAML, which has read the folder by then.
  const { listFiles } = await import('../../job/inputs/collection/folder.ts');
  const { paths, links } = listFiles(folder);
  const states: string[] = [...links];
  for (const [index, below] of paths.entries()) {
    if (index % atOnce === 0) await setImmediate();
    states.push(below, stateOfStats(fs.statSync(path.join(folder, below), { throwIfNoEntry: false })));
  }
  return hash('sha1', states.join('\n'));
}

/** Finds what dead runs of one repository have left in an account, by the mark in its name, and removes it. */
import { isNotFound, type PostmanClient } from '../postman/index.ts';
import { describeError } from './describe-error.ts';
import { parseMark, type Mark } from './state/mock-name.ts';
import type { Reporter } from './reporter.ts';
import {
  accessTo,
  resourceKinds,
  type ListedResource,
  type ResourceAccess,
  type ResourceKind,
} from './connect/resources.ts';

/** Whether a run has ended: yes, no, or nobody can tell (the run was deleted, or GitHub does not answer). */
export type RunState = 'ended' | 'running' | 'unknown';

export interface SweepOptions {
  /** `owner/repo`: only what bears its mark is looked at. */
  readonly repository: string;
  readonly workspace: string | undefined;
  /** Milliseconds: where a run's state is unknown, what is older is removed. */
  readonly maxAge: number;
  /** Only say what would be removed. */
  readonly dryRun: boolean;
}

export interface SweepDependencies {
  readonly client: PostmanClient;
  readonly runState: (run: Pick<Mark, 'runId' | 'runAttempt'>) => Promise<RunState>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly reporter: Reporter;
}

/** A mock, environment or collection with this repository's mark. */
export interface SweptResource {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly uid: string;
  readonly createdAt: string | undefined;
  readonly outcome: 'deleted' | 'would be deleted' | 'kept' | 'failed';
  /** Why, in words. */
  readonly reason: string;
}

/**
 * Removes mocks, then environments and collections: what a mock needs stays with it when it stays, or cannot be removed.
 *
 * @throws PostmanApiError when not even the lists can be read
 */
export async function sweepMocks(options: SweepOptions, dependencies: SweepDependencies): Promise<SweptResource[]> {
  const { client, reporter } = dependencies;
  const access = accessTo(client, options);
  const listed = await reporter.progress('Looking through the account', () =>
    Array.fromAsync(resourceKinds, async (kind) => ({ kind, items: await access[kind].list() })),
  );
  const states = new Map<string, Promise<RunState>>();
  const runState = ({ runId, runAttempt }: Mark) => {
    const key = `${runId}.${runAttempt}`;
    const state = states.get(key) ?? dependencies.runState({ runId, runAttempt });
    states.set(key, state);
    return state;
  };
  const swept: SweptResource[] = [];
  const stayingMocks = new Set<string>();
  for (const { kind, items } of listed) {
    for (const item of items) {
      const { name, uid, createdAt } = item;
      const mark = parseMark(name);
      // GitHub does not tell apart upper and lower case in names of owners and repositories.
      if (mark?.repository.toLowerCase() !== options.repository.toLowerCase()) continue;
      const verdict = mark.kept ? keptOnPurpose : judge(await runState(mark), createdAt, options, dependencies.now());
      const resource = { kind, name, uid, createdAt, reason: verdict.reason };
      if (!verdict.remove) swept.push({ ...resource, outcome: 'kept' });
      else if (kind !== 'mock' && stayingMocks.has(mark.random)) swept.push({ ...resource, ...keptForMock });
      else if (options.dryRun) swept.push({ ...resource, outcome: 'would be deleted' });
      else swept.push({ ...resource, ...(await removeOne(item, access[kind])) });
      const last = swept.at(-1);
      if (kind === 'mock' && (last?.outcome === 'failed' || last?.outcome === 'kept')) stayingMocks.add(mark.random);
      reporter.info(`${kind} "${name}" (${uid}): ${last?.outcome ?? ''}, ${last?.reason ?? ''}`);
    }
  }
  return swept;
}

/** The next sweep finds both: a mock that is deactivated would be in no list. */
const keptForMock = { outcome: 'kept', reason: 'its mock stays' } as const;

/** Age or not, somebody may still use it: who wants it gone removes it by hand. */
const keptOnPurpose = { remove: false, reason: 'it was opened with `keep-mock`' } as const;

function judge(
  state: RunState,
  createdAt: string | undefined,
  { maxAge }: SweepOptions,
  now: number,
): { readonly remove: boolean; readonly reason: string } {
  if (state === 'ended') return { remove: true, reason: 'its run has ended' };
  if (state === 'running') return { remove: false, reason: 'its run goes on' };
  const age = now - Date.parse(createdAt ?? '');
  const hours = (milliseconds: number) => `${Math.floor(milliseconds / 3_600_000)} h`;
  if (Number.isNaN(age)) return { remove: false, reason: 'neither its run nor its age is known' };
  return age > maxAge
    ? { remove: true, reason: `its run is unknown and it is ${hours(age)} old` }
    : { remove: false, reason: `its run is unknown and it is only ${hours(age)} old` };
}

async function removeOne(
  item: ListedResource,
  { key, remove }: ResourceAccess,
): Promise<Partial<Pick<SweptResource, 'reason'>> & Pick<SweptResource, 'outcome'>> {
  try {
    await remove(item[key]);
    return { outcome: 'deleted' };
  } catch (error) {
    // Its own post step, or another sweep, was faster.
    return isNotFound(error) ? { outcome: 'deleted' } : { outcome: 'failed', reason: describeError(error) };
  }
}

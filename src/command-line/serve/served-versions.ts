/** What a mock has served, one after the other: each call is explained with what was served when it came. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { createSavedPaths, createVariables, partsOf } from '../../engine/index.ts';
import type { CallExplanation, MockOrigin } from '../../job/close/explain-calls.ts';
import type { Inputs } from '../../job/inputs/inputs.ts';
import { keepInputs, type KeptInputs } from '../../job/open/kept-inputs.ts';

/** Copies of the files that were served, from which call on. They are on disk, as the calls are. */
export interface ServedVersion {
  /** The first call's place among all calls of the server. */
  readonly first: number;
  readonly kept: KeptInputs;
  readonly folder: string;
  /** UID of the environment; `null` for none. */
  readonly environmentUid: string | null;
  /** How many. */
  readonly requests: number;
  /** Names of variables in their paths. */
  readonly pathVariables: ReadonlySet<string>;
}

export interface ServedVersions {
  /**
   * Keeps a copy of what is about to be served.
   *
   * @param kept the copy, where there is one already
   * @returns what is to be called once it is served
   */
  readonly prepare: (
    inputs: Inputs,
    kept?: KeptInputs,
  ) => Promise<(begins: Pick<ServedVersion, 'first' | 'environmentUid'>) => void>;
  /** What was served when this call came. @throws Error where nothing is served yet */
  readonly at: (sequence: number) => ServedVersion;
  readonly last: () => ServedVersion;
  /** Of those that had calls, and the last. */
  readonly count: () => number;
  /**
   * Those whose calls can be explained in the end without a long wait: the newest, and all whose paths hold secrets, which
   * only the collection of that time tells from other segments.
   */
  readonly explained: (isSecret: (name: string) => boolean) => ReadonlySet<ServedVersion>;
  /** What explains the calls of that time. Never throws, as `explainCalls`. */
  readonly explain: (version: ServedVersion) => Promise<CallExplanation>;
}

/** Requests of all versions that are explained; compiling 1,000 takes 0.1 s. */
const mostRequests = 20_000;

/** @param directory a folder for this user alone @param root where relative paths start */
export function createServedVersions(
  directory: string,
  { root, origin }: { readonly root: string; readonly origin: MockOrigin },
): ServedVersions {
  const versions: ServedVersion[] = [];
  let count = 0;
  const at = (sequence: number): ServedVersion => {
    const version = versions.findLast(({ first }) => first <= sequence);
    if (version === undefined) throw new Error(`Nothing was served when call ${sequence} came.`);
    return version;
  };
  const forget = ({ folder }: Pick<ServedVersion, 'folder'>) =>
    rm(folder, { recursive: true, force: true }).catch(() => undefined);
  return {
    async prepare(inputs, keptBefore) {
      count += 1;
      const folder = path.join(directory, `served-${String(count)}`);
      // Where the copies cannot be written, the account is asked what is served.
      const keep = () => mkdir(folder, { mode: 0o700 }).then(() => keepInputs(inputs, folder));
      const kept = keptBefore ?? (await keep().catch(() => ({})));
      const contents = contentsOf(inputs);
      return (begins) => {
        const before = versions.at(-1);
        if (before?.first === begins.first) {
          // No call came while it was served.
          versions.pop();
          void forget(before);
        }
        versions.push({ ...begins, kept, folder, ...contents });
      };
    },
    at,
    last: () => at(Infinity),
    count: () => versions.length,
    explained(isSecret) {
      let requests = 0;
      return new Set(
        versions.toReversed().filter((version) => {
          requests += version.requests;
          return requests <= mostRequests || version === versions.at(-1) || [...version.pathVariables].some(isSecret);
        }),
      );
    },
    async explain(version) {
      const { explainCalls } = await import('../../job/close/explain-calls.ts');
      return explainCalls({
        ...version.kept,
        ...{ areKept: true, root, origin, provider: 'embedded' },
        // The environment that the mock has now explains the calls of the last version alone.
        environmentUid: version === versions.at(-1) ? version.environmentUid : undefined,
      });
    },
  };
}

function contentsOf({ collection, environment }: Inputs): Pick<ServedVersion, 'requests' | 'pathVariables'> {
  if (collection.kind !== 'file') return { requests: 0, pathVariables: new Set() };
  const values = environment?.kind === 'file' ? environment.item.variables : [];
  const sources = partsOf(collection.item).map(({ requests, variables }) => {
    return { requests, variables: createVariables(variables, values) };
  });
  return { requests: collection.item.requests.length, pathVariables: createSavedPaths(sources).names() };
}

/** What a mock has served, one after the other: each call is explained with what was served when it came. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { explainCalls, type CallExplanation, type MockOrigin } from '../../job/close/explain-calls.ts';
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
}

export interface ServedVersions {
  /** Keeps a copy of what is about to be served. @returns what is to be called once it is */
  readonly prepare: (inputs: Inputs) => Promise<(begins: Pick<ServedVersion, 'first' | 'environmentUid'>) => void>;
  /** What was served when this call came. @throws Error where nothing is served yet */
  readonly at: (sequence: number) => ServedVersion;
  readonly last: () => ServedVersion;
  /** What explains the calls of that time. Never throws, as `explainCalls`. */
  readonly explain: (version: ServedVersion) => Promise<CallExplanation>;
}

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
    async prepare(inputs) {
      count += 1;
      const folder = path.join(directory, `served-${String(count)}`);
      // Where there is no room for copies the account says what is served.
      const kept = await mkdir(folder, { mode: 0o700 }).then(
        () => keepInputs(inputs, folder).catch(() => ({})),
        () => ({}),
      );
      return (begins) => {
        const before = versions.at(-1);
        if (before?.first === begins.first) {
          // Nobody has called it.
          versions.pop();
          void forget(before);
        }
        versions.push({ ...begins, kept, folder });
      };
    },
    at,
    last: () => at(Infinity),
    explain: (version) => {
      const { collectionFile, collectionSource, collectionFiles, furtherCollections, environmentFile } = version.kept;
      return explainCalls({
        ...{ collectionFile, environmentFile, root, origin, provider: 'embedded' },
        kept: { source: collectionSource, files: collectionFiles, further: furtherCollections },
        // What the mock has now says nothing of what it had then.
        environmentUid: version === versions.at(-1) ? version.environmentUid : undefined,
      });
    },
  };
}

/** The two places that are compared, and the mocks of the probes in each. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { asLaunched, startEmbedded } from '../embedded/server.ts';
import { connectToCloud } from '../job/connect/connect-cloud.ts';
import type { EndSignals } from '../job/end-signals.ts';
import { withDefaults, type RawInputs } from '../job/inputs/input-definitions.ts';
import { parseInputs } from '../job/inputs/inputs.ts';
import { removeMock, type Leftover } from '../job/close/remove-mock.ts';
import type { RunIdentity } from '../job/state/mock-name.ts';
import type { MockState } from '../job/state/mock-state.ts';
import { openMock, type OpenMock, type OpenMockDependencies } from '../job/open/open-mock.ts';
import type { Api } from '../job/connect/provider.ts';
import type { Reporter } from '../job/reporter.ts';
import { creator } from '../job/version.ts';
import { createTransport, type ApiInputs, type Clock, type Limits, type Transport } from '../postman/index.ts';
import type { MockKind } from './probe.ts';

export interface PlaceOptions {
  readonly api: Api;
  readonly workspace: string | undefined;
  readonly identity: RunIdentity;
  /** A folder of this run's own. */
  readonly directory: string;
  /** Where the user's paths start. */
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly reporter: Reporter;
  readonly clock: Clock;
  readonly end: EndSignals;
}

/** Postman's cloud, or a server of ours in this process, as probes see it. */
export interface Place {
  readonly name: 'cloud' | 'runner';
  readonly api: Api;
  /** To its API, with the key and without. */
  readonly transport: Transport;
  readonly anonymous: Transport;
  /** Opens a mock of what the inputs name, under the run's mark. */
  readonly open: (inputs: Partial<RawInputs>) => Promise<OpenMock>;
}

/** Where the API and its key are from, for texts that say where to look. */
export const parityApiInputs: ApiInputs = { key: 'POSTMAN_API_KEY', url: 'postman-api-url', fileHelps: false };

interface CloudPlace extends Place {
  /** Removes all that was opened, and tells what could not be removed. Never throws. */
  readonly close: (limits: Limits) => Promise<readonly Leftover[]>;
}

/** The cloud. Nothing is sent before something is opened. */
export function cloudPlace(options: PlaceOptions): CloudPlace {
  const { api, workspace } = options;
  const states: MockState[] = [];
  const connect = connectToCloud({ ...options, inputs: parityApiInputs });
  const inputs = {
    provider: 'postman',
    'postman-api-url': api.url,
    'postman-api-key': api.key,
    workspace: workspace ?? '',
  };
  return {
    name: 'cloud',
    api,
    ...transportsTo(api, options),
    open: (given) => open({ ...inputs, ...given }, states, { ...options, apiInputs: parityApiInputs }),
    async close(limits) {
      const client = connect(api, limits);
      const leftovers: Leftover[] = [];
      for (const state of states.splice(0)) leftovers.push(...(await removeMock(state, api, client)));
      return leftovers;
    },
  };
}

/** Our own server, started for this. */
export async function runnerPlace(options: PlaceOptions): Promise<Place & { readonly close: () => Promise<void> }> {
  const server = await startEmbedded({ log: options.reporter.debug });
  const api: Api = { provider: 'embedded', url: server.apiUrl, key: server.apiKey };
  return {
    name: 'runner',
    api,
    ...transportsTo(api, options),
    open: (given) =>
      open({ provider: 'embedded', ...given }, [], {
        ...options,
        launchEmbedded: () => Promise.resolve(asLaunched(server, '')),
      }),
    close: server.close,
  };
}

/** @param states gets what removal needs, before it exists */
async function open(
  given: Partial<RawInputs>,
  states: MockState[],
  options: PlaceOptions & Partial<OpenMockDependencies>,
): Promise<OpenMock> {
  const { directory, workingDirectory, end, reporter } = options;
  const inputs = await parseInputs(withDefaults(given), workingDirectory, {
    signal: end.stop,
    progress: reporter.progress,
  });
  const own = path.join(directory, crypto.randomUUID());
  await mkdir(own, { mode: 0o700 });
  const at = states.length;
  return openMock(inputs, {
    launchEmbedded: () => Promise.reject(new Error('The mock is in the cloud.')),
    mask: () => undefined,
    ...options,
    directory: own,
    state: {
      save(state) {
        states[at] = state;
      },
    },
  });
}

function transportsTo(api: Api, { env, clock, reporter, end }: PlaceOptions) {
  const to = (apiKey: string) =>
    createTransport({
      inputs: parityApiInputs,
      apiUrl: api.url,
      apiKey,
      env,
      userAgent: `${creator.name}/${creator.version}`,
      clock,
      onDebug: reporter.debug,
      signal: end.giveUp,
      stop: end.stop,
    });
  return { transport: to(api.key), anonymous: to('') };
}

/** The inputs of a mock of this kind. */
export async function inputsOf(kind: MockKind, collection: unknown, directory: string): Promise<Partial<RawInputs>> {
  const file = path.join(directory, `${kind}.json`);
  await writeFile(file, JSON.stringify(collection), { mode: 0o600 });
  const environment = path.join(directory, 'environment.json');
  await writeFile(environment, JSON.stringify({ name: 'Probes', values: [] }), { mode: 0o600 });
  return {
    collection: file,
    environment,
    ...((kind === 'private' || kind === 'outage') && { private: 'true' }),
    ...(kind === 'outage' && { 'server-response': '503' }),
  };
}

/** The state as it grows while the mock is opened. */
import type { Inputs } from '../inputs/inputs.ts';
import { keepChecks, keepSecrets } from '../kept-values.ts';
import type { MockState, StateStore } from '../mock-state.ts';
import { secretsOfInputs } from '../secrets/secret-variables.ts';
import type { CreateHooks } from './create-once.ts';

export interface KeptState {
  readonly current: () => MockState;
  /** Every change is stored at once. */
  readonly save: (change: Partial<MockState>) => void;
}

/** Stores the state in which nothing exists yet. @throws Error when what is too long for it cannot be written */
export function keepState(inputs: Inputs, mark: string, directory: string, store: StateStore): KeptState {
  let current = firstState(inputs, mark, directory);
  store.save(current);
  return {
    current: () => current,
    save(change) {
      current = { ...current, ...change };
      store.save(current);
    },
  };
}

function firstState(inputs: Inputs, mark: string, directory: string): MockState {
  const { place } = inputs;
  return {
    version: 1,
    provider: place.provider,
    mark,
    directory,
    ...(place.provider === 'postman' && { api: { url: place.apiUrl, key: place.apiKey } }),
    ...(inputs.unusedKey !== undefined && { unusedKey: inputs.unusedKey }),
    ...keepSecrets(secretsOfInputs(inputs), directory),
    ...(inputs.workspace !== undefined && { workspace: inputs.workspace }),
    root: inputs.root,
    ...(inputs.artifactName !== undefined && { artifactName: inputs.artifactName }),
    ...(inputs.retentionDays !== undefined && { retentionDays: inputs.retentionDays }),
    callLogs: inputs.callLogs,
    callLogsTimeout: inputs.callLogsTimeout,
    closeTimeout: inputs.closeTimeout,
    redact: inputs.redact === 'none' ? 'none' : [...inputs.redact],
    ...keepChecks(inputs.checks, directory),
    keepMock: inputs.keepMock,
    opened: false,
  };
}

/** Something that is about to be created, in the state by its name. */
export interface KeptResource {
  /** Adds what is known of it by now. */
  readonly save: (change: Partial<NonNullable<MockState['mock']>>) => void;
  readonly hooks: CreateHooks;
}

/** Puts a resource into the state before it is created. */
export function keepResource(
  state: KeptState,
  key: 'importedCollection' | 'importedEnvironment' | 'mock',
  name: string,
): KeptResource {
  const save: KeptResource['save'] = (change) => {
    state.save({ [key]: { ...state.current()[key], name, ...change } });
  };
  save({});
  return {
    save,
    hooks: {
      onRepeat: () => {
        save({ repeated: true });
      },
      onRefused: () => {
        state.save({ [key]: undefined });
      },
    },
  };
}

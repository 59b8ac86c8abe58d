/** The state as it grows while the mock is opened. */
import type { Inputs } from '../inputs/inputs.ts';
import { keepChecks, keepContract, keepSecrets } from '../kept-values.ts';
import type { MockState, StateStore } from '../mock-state.ts';
import { secretsOfInputs } from '../secrets/secret-variables.ts';

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
  const { place, redact } = inputs;
  return {
    version: 1,
    provider: place.provider,
    mark,
    ...(place.provider === 'postman' && { api: { url: place.apiUrl, key: place.apiKey } }),
    unusedKey: inputs.unusedKey,
    ...keepSecrets(secretsOfInputs(inputs), directory),
    workspace: inputs.workspace,
    directory,
    root: inputs.root,
    callLogs: inputs.callLogs,
    artifactName: inputs.artifactName,
    retentionDays: inputs.retentionDays,
    callLogsTimeout: inputs.callLogsTimeout,
    closeTimeout: inputs.closeTimeout,
    redact: redact === 'none' ? 'none' : [...redact],
    ...keepChecks(inputs.checks, directory),
    ...keepContract(inputs.contract, directory),
    keepMock: inputs.keepMock,
    opened: false,
  };
}

/** What takes secrets out of all that main and post say and write. */
import { createRedactor, type Redactor } from '../../report/index.ts';
import type { Inputs, Redaction } from '../inputs/inputs.ts';
import { keptSecrets } from '../state/kept-values.ts';
import type { MockState } from '../state/mock-state.ts';
import { secretsOfInputs, withoutOutputs } from './secret-variables.ts';

type HiddenState = Partial<Pick<MockState, 'api' | 'unusedKey' | 'secrets' | 'secretsFile'>> & {
  readonly redact: Redaction;
};

/**
 * For files and summaries. The keys go in any case: `redact: none` lets only the user's own secrets through.
 *
 * @param found secrets of the user's that main did not know
 * @param keys further ones
 * @throws Error when the secrets cannot be read that main kept
 */
export function redactorOf(
  state: HiddenState,
  { found = [], keys = [] }: { readonly found?: readonly string[]; readonly keys?: readonly string[] } = {},
): Redactor {
  const { redact } = state;
  return create(redact, [...keysOf(state), ...keys, ...(redact === 'none' ? [] : [...keptSecrets(state), ...found])]);
}

/** For lines of a log, which hold no known secret even where `redact` is `none`. Never throws. */
export function logRedactorOf(state: HiddenState, keys: readonly string[] = []): Redactor {
  return create(state.redact, [...keysOf(state), ...readableSecrets(state), ...keys]);
}

/** As `logRedactorOf`, before there is a state. */
export function redactorOfInputs(
  inputs: Pick<Inputs, 'place' | 'unusedKey' | 'collection' | 'environment' | 'redact'>,
): Redactor {
  const { place, unusedKey, redact } = inputs;
  const keys = place.provider === 'postman' ? [place.apiKey] : [];
  return logRedactorOf({ unusedKey, redact, secrets: [...secretsOfInputs(inputs)] }, keys);
}

/** What post has found out about secrets, without what the state says of outputs and of what may be left behind. */
export function withoutNames(
  { api, mark, mock, importedCollection, importedEnvironment }: MockState,
  secrets: readonly string[],
): readonly string[] {
  const uids = [mock?.uid, mock?.id, mock?.environment, importedCollection?.uid, importedEnvironment?.uid];
  return withoutOutputs(secrets, [api?.url, mark, mock?.mockUrl, ...uids]);
}

const create = (redact: Redaction, secrets: readonly string[]): Redactor =>
  createRedactor(redact === 'none' ? { secrets, off: true } : { secrets, headers: redact, fields: redact });

const keysOf = ({ api, unusedKey }: HiddenState): readonly string[] =>
  [api?.key, unusedKey].filter((key) => key !== undefined);

function readableSecrets(state: HiddenState): readonly string[] {
  try {
    return keptSecrets(state);
  } catch {
    // Whoever writes a file gets the error; a line of the log is redacted without these secrets.
    return [];
  }
}

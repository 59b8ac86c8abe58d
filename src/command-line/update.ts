/** `ephemeral-mock update`: the update step outside GitHub. */
import { describeMock, outputsOf } from '../job/open/describe-mock.ts';
import { listenForEnd } from '../job/end-signals.ts';
import { hideSecrets } from '../job/secrets/hide-secrets.ts';
import { redactError } from '../job/secrets/redact-error.ts';
import { withoutOutputs } from '../job/secrets/secret-variables.ts';
import { parseUpdateInputs, updateApiInputs, type UpdateInputName } from '../job/inputs/update-inputs.ts';
import { updateMock } from '../job/open/update-mock.ts';
import { createServerCaller } from '../embedded/index.ts';
import { connectNearby } from '../job/connect-nearby.ts';
import { connectWith } from '../job/connect.ts';
import type { CommandContext } from './context.ts';

/** @throws InputsError, PostmanApiError, UnresolvedReferenceError */
export async function updateCommand(
  raw: Readonly<Partial<Record<UpdateInputName, string>>>,
  context: CommandContext,
): Promise<void> {
  const { directory, self } = context;
  const { reporter, redact, hide } = hideSecrets(context.reporter);
  const inputs = await parseUpdateInputs(raw, directory);
  const { stop, giveUp, dispose } = listenForEnd(self);
  const api = { url: inputs.apiUrl, key: inputs.apiKey };
  const connect = inputs.isOnRunner
    ? connectNearby(createServerCaller(api))
    : connectWith({ ...context, reporter, inputs: updateApiInputs });
  const client = connect({ provider: 'postman', ...api }, { signal: giveUp });
  hide([inputs.apiKey]);
  let secrets: readonly string[] = [];
  const onSecrets = (values: readonly string[]) => {
    secrets = values;
    hide([inputs.apiKey, ...secrets]);
  };
  const work = () => updateMock(inputs, { client, reporter, stop, onSecrets });
  const mock = await reporter.progress('Changing the mock', work).catch((error: unknown) => {
    throw redactError(error, redact);
  });
  hide([inputs.apiKey, ...withoutOutputs(secrets, outputsOf(mock))]);
  reporter.info(describeMock(mock));
  dispose();
}

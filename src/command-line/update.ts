/** `ephemeral-mock update`: the update step outside GitHub. */
import { describeMock } from '../job/describe-mock.ts';
import { listenForEnd } from '../job/end-signals.ts';
import { parseUpdateInputs, updateApiInputs, type UpdateInputName } from '../job/update-inputs.ts';
import { updateMock } from '../job/update-mock.ts';
import { createServerCaller } from '../embedded/call-server.ts';
import { connectNearby } from '../job/connect-nearby.ts';
import { connectWith } from '../job/connect.ts';
import type { CommandContext } from './context.ts';

/** @throws InputsError, PostmanApiError, UnresolvedReferenceError */
export async function updateCommand(
  raw: Readonly<Partial<Record<UpdateInputName, string>>>,
  context: CommandContext,
): Promise<void> {
  const { reporter, directory, self } = context;
  const inputs = await parseUpdateInputs(raw, directory);
  const { stop, giveUp, dispose } = listenForEnd(self);
  const api = { url: inputs.apiUrl, key: inputs.apiKey };
  const connect = inputs.isOnRunner
    ? connectNearby(createServerCaller(api))
    : connectWith({ ...context, inputs: updateApiInputs });
  const client = connect({ provider: 'postman', ...api }, { signal: giveUp });
  const mock = await reporter.progress('Changing the mock', () => updateMock(inputs, { client, reporter, stop }));
  reporter.info(describeMock(mock));
  dispose();
}

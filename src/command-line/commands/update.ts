/** `ephemeral-mock update`: the update step outside GitHub. */
import { createServerCaller } from '../../embedded/index.ts';
import { connectTo } from '../../job/connect.ts';
import { listenForEnd } from '../../job/end-signals.ts';
import { parseUpdateInputs, updateApiInputs, type UpdateInputName } from '../../job/inputs/update-inputs.ts';
import { describeMock } from '../../job/open/describe-mock.ts';
import { updateMock } from '../../job/open/update-mock.ts';
import { hideSecrets } from '../../job/secrets/hide-secrets.ts';
import type { CommandContext } from '../context.ts';

/** Changes the mock and says what it is now. @throws InputsError, PostmanApiError, UnresolvedReferenceError */
export async function updateCommand(
  raw: Readonly<Partial<Record<UpdateInputName, string>>>,
  context: CommandContext,
): Promise<void> {
  const hidden = hideSecrets(context.reporter);
  const inputs = await parseUpdateInputs(raw, context.directory, { onCommandLine: true });
  const end = listenForEnd(context.self);
  const around = { ...context, reporter: hidden.reporter, inputs: updateApiInputs };
  const connect = await connectTo(inputs.api.provider, { ...around, callServer: createServerCaller });
  const mock = await updateMock(inputs, { hidden, connect, end, mask: () => undefined });
  hidden.reporter.info(describeMock(mock));
  end.dispose();
}

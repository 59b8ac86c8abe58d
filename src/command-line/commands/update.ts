/** `ephemeral-mock update`: the update step outside GitHub, and in a `run:` step of a job. */
import { createServerCaller } from '../../embedded/index.ts';
import { findJobDirectories } from '../../github/runner.ts';
import { listenForEnd } from '../../job/end-signals.ts';
import type { UpdateInputName } from '../../job/inputs/update-inputs.ts';
import { optional } from '../../job/inputs/values.ts';
import { update } from '../../job/open/update-mock.ts';
import { hideSecrets } from '../../job/reporter.ts';
import { toLogLine } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';

type Raw = Readonly<Partial<Record<UpdateInputName, string>>>;

/** Changes the mock and prints what it is now. @throws InputsError, PostmanApiError, UnresolvedReferenceError */
export async function updateCommand(raw: Raw, context: CommandContext): Promise<void> {
  const { env, directory, identity, self, print } = context;
  const hidden = hideSecrets(context.reporter);
  const end = listenForEnd(self);
  const { words } = await update(withMockOfRun(raw, env), {
    directory,
    givenBy: { onCommandLine: true },
    folders: findJobDirectories(env),
    identity,
    env,
    callServer: createServerCaller,
    hidden,
    end,
    mask: () => undefined,
  });
  print(`${toLogLine(hidden.redact(words))}\n`);
  end.dispose();
}

/**
 * The inputs with what `ephemeral-mock run` has told its command of its mock, and with the shell's key for the cloud. A key
 * goes with its own mock and API alone: options that name others leave it where it is.
 */
function withMockOfRun(raw: Raw, env: CommandContext['env']): Raw {
  const given = (input: UpdateInputName) => optional((raw[input] ?? '').trim());
  const told = (name: string) => optional((env[name] ?? '').trim());
  const [toldId, toldUrl] = [told('MOCK_ID'), told('MOCK_API_URL')];
  const mockId = given('mock-id') ?? toldId;
  const url = given('api-url') ?? (mockId === toldId ? toldUrl : undefined);
  const isTold = toldUrl !== undefined && mockId === toldId && url === toldUrl;
  const key = given('api-key') ?? (isTold ? told('MOCK_API_KEY') : undefined) ?? told('POSTMAN_API_KEY');
  return { ...raw, 'mock-id': mockId ?? '', 'api-url': url ?? '', 'api-key': key ?? '' };
}

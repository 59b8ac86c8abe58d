/** What the main step does, from its inputs to its summary. */
import type { BootedEmbedded, LaunchedEmbedded } from '../embedded/index.ts';
import { maskSecret, readInputs } from '../github/inputs.ts';
import { setOutputs } from '../github/outputs.ts';
import { githubReporter } from '../github/reporter.ts';
import { makeJobDirectory, runIdentity, workspaceDirectory } from '../github/runner.ts';
import { githubState as state } from '../github/state.ts';
import { runMain } from '../github/step.ts';
import { tryToWriteSummary } from '../github/summary.ts';
import type { Connect } from '../job/connect.ts';
import type { EndSignals } from '../job/end-signals.ts';
import { mainApiInputsOf } from '../job/inputs/input-definitions.ts';
import { areFilesGiven, parseInputs } from '../job/inputs/inputs.ts';
import { openMock } from '../job/open/open-mock.ts';
import { openSummaryOf } from '../job/open/open-summary.ts';
import { redactingReporter } from '../job/secrets/redacting-reporter.ts';
import { logRedactorOf, redactorOf, redactorOfInputs } from '../job/secrets/state-redactor.ts';
import { createDirectTransport, createPostmanClient, systemClock as clock } from '../postman/index.ts';
import { formatOpenSummary } from '../report/summary/open-summary.ts';
import { version } from '../job/version.ts';

export interface MainStepOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly execPath: string;
  /** `import.meta.dirname` of the bundle. */
  readonly bundle: string;
  /** The embedded server's process where it was started ahead; otherwise it is started when it is needed. */
  readonly booted: BootedEmbedded | undefined;
  /** How the process is told to end. */
  readonly end: EndSignals;
}

/** Half of the step's code is the way to the cloud: it is loaded where a mock is opened there. */
const loadConnect = () => import('../job/connect.ts');

/** Runs the step; the process ends with it. */
export function mainStep({ env, execPath, bundle, booted, end }: MainStepOptions): Promise<never> {
  // More is known to be secret once the inputs are read, and once the mock is open.
  let redactor = logRedactorOf({ redact: [] });
  const redact = (text: string) => redactor.redactText(text);
  const reporter = redactingReporter(githubReporter, redact);
  const work = async () => {
    const loading = booted === undefined ? loadConnect() : undefined;
    const inputs = await parseInputs(readInputs(), workspaceDirectory(env), {
      signal: end.stop,
      progress: reporter.progress,
    });
    redactor = redactorOfInputs(inputs);
    for (const note of inputs.notes) reporter.warning(note);
    const launched = Promise.withResolvers<LaunchedEmbedded>();
    const connect: Connect =
      inputs.place.provider === 'embedded'
        ? // Over the channel that started its process, which is open already: HTTP would take longer than all the rest.
          (_, limits) =>
            createPostmanClient(createDirectTransport(async (call) => (await launched.promise).answer(call), limits))
        : (await (loading ?? loadConnect())).connectWith({
            reporter,
            version,
            env,
            inputs: mainApiInputsOf({ filesGiven: areFilesGiven(inputs) }),
          });
    const mock = await openMock(inputs, {
      identity: runIdentity(env),
      state,
      reporter,
      connect,
      clock,
      end,
      launchEmbedded: async ({ directory, ...options }) => {
        const { bootBundled } = await import('../embedded/index.ts');
        const server = await (booted ?? bootBundled({ bundle, execPath, env, directory })).start(options);
        launched.resolve(server);
        return server;
      },
      mask: maskSecret,
      directory: booted?.directory ?? makeJobDirectory(env),
    });
    redactor = logRedactorOf(mock.state);
    setOutputs(mock);
    reporter.info(`The mock is at ${mock.mockUrl}`);
    const summary = formatOpenSummary({ ...openSummaryOf(inputs, mock), redactor: redactorOf(mock.state) });
    await tryToWriteSummary(summary, reporter);
  };
  return runMain(work, { end, redact });
}

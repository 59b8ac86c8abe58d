/** `ephemeral-mock parity`: asks the runner's mock and one in Postman's cloud the same, rule by rule. */
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { compareCollection, callsOfCollection, type OwnCollection } from '../../parity/compare-collection.ts';
import { cloudPlace, parityApiInputs, runnerPlace, type PlaceOptions } from '../../parity/open-places.ts';
import { formatParity, parityJson, unseenRules, type ParityReport } from '../../parity/parity-report.ts';
import { knownRules } from '../../parity/probe-collection.ts';
import { compareRules, plannedCalls, plannedTime } from '../../parity/run-parity.ts';
import { isRunning } from '../../files/is-running.ts';
import { CancelledError, listenForEnd } from '../../job/end-signals.ts';
import { withDefaults } from '../../job/inputs/input-definitions.ts';
import { parseInputs } from '../../job/inputs/inputs.ts';
import { InputsError } from '../../job/inputs/values.ts';
import { connectToCloud } from '../../job/connect/connect-cloud.ts';
import type { Api } from '../../job/connect/provider.ts';
import { hideSecrets, type Reporter } from '../../job/reporter.ts';
import type { RunIdentity } from '../../job/state/mock-name.ts';
import { redactError } from '../../job/secrets/redact-error.ts';
import { secretsOfInputs } from '../../job/secrets/secret-variables.ts';
import { sweepMocks, type RunState } from '../../job/sweep-mocks.ts';
import { version } from '../../job/version.ts';
import type { PostmanClient } from '../../postman/index.ts';
import { createRedactor } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { postmanKeyIn } from '../options/input-options.ts';
import { makeScratchFolder, removeScratchFolder } from '../files/scratch-folder.ts';

export interface ParityCommandOptions {
  /** The user's own collection and environment; '' for none. */
  readonly collection: string;
  readonly environment: string;
  readonly apiUrl: string;
  readonly workspace: string | undefined;
  /** Rules, separated by commas; '' for all. */
  readonly only: string;
  readonly json?: boolean | undefined;
  /** Nobody is asked whether it may begin. */
  readonly yes?: boolean | undefined;
}

/** What is opened belongs to no repository. */
const repository = 'local/parity';
/** Milliseconds after which something of another machine is taken for left behind. */
const maxAge = 3_600_000;
/** Milliseconds that the removal may take. */
const removalTime = 120_000;

/**
 * Compares, prints, and removes all that it opened.
 *
 * @returns 0 when all was the same, else the exit code of a failed check
 * @throws InputsError, PostmanApiError
 */
export async function parityCommand(options: ParityCommandOptions, context: CommandContext): Promise<number> {
  const { reporter, hide, redact } = hideSecrets(context.reporter);
  const api: Api = { provider: 'postman', url: options.apiUrl, key: postmanKeyIn(context.env) };
  hide([api.key]);
  const isAsked = rulesAskedFor(options.only);
  const own = await readOwn(options, api, context);
  if (own !== undefined) hide([api.key, ...secretsOfInputs(own)]);
  const client = connectToCloud({ ...context, reporter, inputs: parityApiInputs })(api);
  try {
    await askFirst(options, plannedCalls(isAsked) + (own === undefined ? 0 : callsOfCollection(own)), client, context);
    await removeEarlier(options, client, { ...context, reporter });
    return await compareBoth({ api, isAsked, own, options, plain: context.reporter }, { ...context, reporter });
  } catch (error) {
    throw redactError(error, redact);
  }
}

interface Question {
  readonly api: Api;
  readonly isAsked: (rule: string) => boolean;
  readonly own: OwnCollection | undefined;
  readonly options: ParityCommandOptions;
  /** Takes nothing out: a command to type has the name of the key's variable where a key would stand. */
  readonly plain: Reporter;
}

async function compareBoth({ api, isAsked, own, options, plain }: Question, context: CommandContext): Promise<number> {
  const { self, env, clock, print, reporter } = context;
  const end = listenForEnd(self);
  const directory = await makeScratchFolder(self);
  const placeOptions: PlaceOptions = {
    ...{ api, env, clock, end, directory },
    // The collections of probes are odd on purpose: what is said of them is shown with --debug alone.
    reporter: { ...reporter, info: reporter.debug, warning: reporter.debug, progress: (_text, work) => work() },
    workspace: options.workspace,
    workingDirectory: context.directory,
    identity: ownRun(self),
  };
  const cloud = cloudPlace(placeOptions);
  const runner = await runnerPlace(placeOptions);
  try {
    const asking = { places: [cloud, runner] as const, isAsked, directory, env, clock, signal: end.stop };
    const rules = await reporter.progress('Asking both mocks', () => compareRules(asking));
    const collection =
      own && (await reporter.progress('Asking for your examples', () => compareCollection(own, asking)));
    const report: ParityReport = { rules, ...(collection !== undefined && { collection }) };
    print(
      options.json
        ? `${JSON.stringify(parityJson(report, version, isAsked), undefined, 2)}\n`
        : formatParity(report, isAsked),
    );
    const isSame = rules.every(({ outcome }) => outcome === 'same') && (collection ?? []).every((one) => one.isSame);
    return isSame ? 0 : exitCodes.checkFailed;
  } catch (error) {
    // After a signal every error counts as a cancellation.
    const reason: unknown = end.stop.reason;
    if (!(reason instanceof CancelledError)) throw error;
    reporter.info(`${reason.message} What was opened is removed.`);
    return exitCodes.failure;
  } finally {
    end.dispose();
    // A signal from now on ends the removal and not the process: it says what is left.
    const second = listenForEnd(self);
    const leftovers = await cloud.close({ deadline: clock.now() + removalTime, signal: second.giveUp });
    const { redactText } = createRedactor({ secrets: [api.key], off: true });
    for (const { what, howToRemove } of leftovers) plain.warning(redactText(`${what} is still there. ${howToRemove}`));
    await runner.close();
    second.dispose();
    await removeScratchFolder(directory, [], context);
  }
}

/** Which rules are asked. @throws InputsError that names those which are none */
function rulesAskedFor(only: string): (rule: string) => boolean {
  const wanted = only
    .split(/[\s,]+/)
    .filter((rule) => rule !== '')
    .map((rule) => rule.toUpperCase());
  const unknown = wanted.filter((rule) => !knownRules.has(rule) && !unseenRules.has(rule));
  if (unknown.length > 0) {
    throw new InputsError([
      `--only names ${unknown.join(', ')}, which is no rule to be seen: they have IDs such as M-35, see docs/fidelity.md.`,
    ]);
  }
  return wanted.length === 0 ? () => true : (rule) => wanted.includes(rule);
}

/** The user's collection, and the key, with every problem at once. */
async function readOwn(
  { collection, environment, apiUrl }: ParityCommandOptions,
  { key }: Api,
  context: CommandContext,
): Promise<OwnCollection | undefined> {
  const problems: string[] = [];
  if (key === '')
    problems.push("POSTMAN_API_KEY is not set: parity opens mocks in Postman's cloud, and needs a key for it.");
  if (!/^https?:\/\//.test(apiUrl) || URL.parse(apiUrl) === null) {
    problems.push(`--postman-api-url is "${apiUrl}", which is no http or https URL.`);
  }
  if (collection === '') {
    if (environment !== '') problems.push('--environment is given without --collection.');
    if (problems.length > 0) throw new InputsError(problems);
    return undefined;
  }
  const raw = withDefaults({ collection, environment, provider: 'embedded' });
  const { collection: read, environment: values } = await parseInputs(raw, context.directory, { problems });
  if (read.kind !== 'file' || (values !== undefined && values.kind !== 'file'))
    throw new InputsError(['--collection and --environment take files.']);
  return { collection: read, environment: values?.kind === 'file' ? values : undefined };
}

/** Says what it will take, and waits for a yes. @throws InputsError where nobody can be asked */
async function askFirst(
  { yes }: ParityCommandOptions,
  calls: number,
  client: PostmanClient,
  { self, reporter }: CommandContext,
): Promise<void> {
  const { operations } = await client.me();
  const quota = operations.find(({ name }) => name === 'mock_usage');
  const left =
    quota === undefined ? 'how many are left is not known' : `${Math.max(0, quota.limit - quota.usage)} are left`;
  const minutes = Math.ceil(plannedTime(calls) / 60_000);
  reporter.info(
    `This takes ${calls} mock calls of your plan (${left}) and about ${minutes} min: a mock takes 120 calls a minute.`,
  );
  if (quota !== undefined && quota.limit - quota.usage < calls) {
    throw new InputsError([`Your plan has too few mock calls left. --only M-35,T-11 asks for some rules alone.`]);
  }
  if (yes) return;
  if (!self.stdin.isTTY) throw new InputsError(['Nobody can be asked here whether to begin: give --yes.']);
  const lines = createInterface({ input: self.stdin, output: self.stderr });
  const answer = await lines.question('Begin? [y/N] ').finally(() => {
    lines.close();
  });
  if (!/^y(?:es)?$/i.test(answer.trim())) throw new InputsError(['Nothing was opened.']);
}

/** Removes what an earlier one has left: of this machine when its process is gone, of another one when it is old. */
async function removeEarlier(
  { workspace }: ParityCommandOptions,
  client: PostmanClient,
  { self, reporter }: CommandContext,
): Promise<void> {
  const own = ownRun(self);
  const runState = ({ runId, runAttempt }: Pick<RunIdentity, 'runId' | 'runAttempt'>): Promise<RunState> => {
    if (runAttempt !== own.runAttempt) return Promise.resolve('unknown');
    const isAlive = runId !== own.runId && isRunning(Number(runId), self);
    return Promise.resolve(isAlive ? 'running' : 'ended');
  };
  await sweepMocks({ repository, workspace, maxAge, dryRun: false }, { client, runState, now: Date.now, reporter });
}

/** The run that a mark tells of: the process in the place of a workflow's run, the machine in that of its attempt. */
export function ownRun({ pid }: Pick<NodeJS.Process, 'pid'>) {
  const machine = createHash('sha256').update(hostname()).digest().readUInt32BE(0);
  return { repository, runId: String(pid), runAttempt: String(machine), job: 'parity' };
}

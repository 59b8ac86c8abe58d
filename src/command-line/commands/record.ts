/** `ephemeral-mock record`: what the mock has no example for is answered by the real thing, and becomes one. */
import type { CallLog } from '../../call-log/model.ts';
import { compileMock, type Collection, type Environment, type MockEngine } from '../../engine/index.ts';
import type { RawInputs } from '../../job/inputs/input-definitions.ts';
import { collectionLines, relativePath, type FileReference } from '../../job/inputs/collection/reference.ts';
import type { Inputs } from '../../job/inputs/inputs.ts';
import { InputsError } from '../../job/inputs/values.ts';
import { learnedName } from '../../job/learn/learned-request.ts';
import { addRecorded, openTarget } from '../../job/learn/learn.ts';
import { describeError } from '../../job/describe-error.ts';
import { redactorOfInputs } from '../../job/secrets/redactors.ts';
import { createRoute, isLoopback } from '../../postman/index.ts';
import { defaultMockConfig } from '../../postman/model.ts';
import { startRecorder, type Recorder } from '../../record/recorder.ts';
import { countOf, createMissRedactor, toLogLine, toVisible, type Redactor } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { embeddedOnly, postmanKeyIn } from '../options/input-options.ts';
import { run, type Front } from './run.ts';

export interface RecordOptions {
  readonly command: readonly string[];
  /** Further variables that hold the mock's URL. */
  readonly urlNames: readonly string[];
  /** The URL of the real thing. */
  readonly upstream: string | undefined;
}

/**
 * Runs the command against the mock with the upstream behind it, and adds what the upstream answered to the collection.
 *
 * @returns the command's exit code; when it succeeded and the upstream did not answer a call, or the collection could not be
 * written, one of `exitCodes`
 * @throws InputsError
 */
export async function record(raw: RawInputs, options: RecordOptions, context: CommandContext): Promise<number> {
  const { command, urlNames } = options;
  const { reporter, env } = context;
  const problems: string[] = [];
  const upstream = parseUpstream(options.upstream, problems);
  if (collectionLines(raw.collection).length > 1) {
    problems.push('record adds to one collection, and several are given: give the one that the calls belong to.');
  }
  let recording: Recording | undefined;
  const told = new Set<string>();
  let failed = 0;
  const prepare: Front['prepare'] = async (inputs) => {
    const target = await findTarget(inputs);
    return async (mock) => {
      if (upstream === undefined) throw new Error('There is no upstream.');
      const redaction = await createRedaction(inputs, target, env);
      const route = createRoute(upstream, env);
      const recorder = await startRecorder({
        engine: redaction.engine,
        mockUrl: new URL(mock.mockUrl),
        upstream: { url: upstream, dispatcher: await route.dispatcher(), mockKey: mock.api.key },
        onFailure(request, reason) {
          const called = redaction.nameCall(request);
          const message = redaction.redactText(`${upstream.origin} gave no answer to ${called}: ${reason}.`);
          failed += 1;
          if (told.has(message) || told.size >= mostFailuresTold) return;
          told.add(message);
          reporter.error(message);
        },
      });
      recording = { recorder, target, redaction };
      return { url: recorder.url, close: () => recorder.close().then(route.close) };
    };
  };
  const front = { problems, prepare };
  const code = await run(embeddedOnly(raw), { command, urlNames, logs: undefined, front }, context);
  if (recording === undefined) return code;
  const isWritten = await write(recording, context);
  if (failed > 0) {
    const calls = failed === 1 ? '1 call has' : `${failed} calls have`;
    reporter.error(`${calls} no answer of ${upstream?.origin}, and no example: see what is said of them above.`);
  }
  return code === 0 && (failed > 0 || !isWritten) ? exitCodes.notOpened : code;
}

/** More lines of different calls that failed say nothing new. */
const mostFailuresTold = 20;

/** What there is once the mock is open. */
interface Recording {
  readonly recorder: Recorder;
  readonly target: Target;
  readonly redaction: Redaction;
}

/** What is recorded into. */
interface Target {
  readonly collection: FileReference<Collection>;
  readonly environment: Environment | undefined;
}

interface Redaction {
  readonly engine: MockEngine;
  readonly redactor: Redactor;
  readonly redactText: (text: string) => string;
  /** Method and path, without secrets, e.g. `GET /users/7`. */
  readonly nameCall: (request: CallLog['request']) => string;
}

/** What takes secrets out of all that is said and written of calls, also of those that the mock does not know. */
async function createRedaction(inputs: Inputs, target: Target, env: CommandContext['env']): Promise<Redaction> {
  const collection = target.collection.item;
  const engine = await compileMock({ collection, environment: target.environment, config: defaultMockConfig });
  const redactor = redactorOfInputs({ ...inputs, unusedKey: postmanKeyIn(env) });
  const redact = createMissRedactor(redactor, { engine, collection });
  const response = { type: 'error', statusCode: 502, headers: [], body: null };
  return {
    engine,
    redactor,
    redactText: redactor.redactText,
    nameCall: (request) =>
      toVisible(learnedName(redact({ id: '', responseName: '', servedAt: '', request, response, answer: undefined }))),
  };
}

/** An https URL, or one of http to this machine, without a user, query or fragment. @param problems gets a sentence for any other */
function parseUpstream(given: string | undefined, problems: string[]): URL | undefined {
  const example = 'for example https://staging.example.com/v1';
  if (given === undefined || given.trim() === '') {
    problems.push(`\`--upstream\` is missing: give the URL of what the mock stands for, ${example}.`);
    return undefined;
  }
  const url = URL.parse(given.trim());
  if (url !== null && (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')) {
    const { protocol, host, pathname } = url;
    problems.push(
      `\`--upstream\` is "${protocol}//${host}${pathname}" with more to it: it takes no user, query or fragment, ${example}. What calls need is for the command to send.`,
    );
    return undefined;
  }
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return url;
  const why = url?.protocol === 'http:' ? ' What is sent over http to another machine can be read on the way.' : '';
  problems.push(`\`--upstream\` is "${given}": it takes an https URL, or http to this machine, ${example}.${why}`);
  return undefined;
}

/** What an example can be written into as it is. @throws InputsError */
async function findTarget({ collection, environment }: Inputs): Promise<Target> {
  if (collection.kind !== 'file') throw new InputsError(['record takes the file or folder of a collection.']);
  const { text, note, file, files } = collection;
  if (note !== undefined && files === undefined) {
    throw new InputsError([
      `record writes into a collection, and ${text} ${note}: convert it to a collection once, and give that.`,
    ]);
  }
  const { format } = await openTarget(file).catch((error: unknown) => {
    throw new InputsError([`Nothing can be recorded into ${text}. ${describeError(error)}`]);
  });
  if (format === 'v2.0') {
    throw new InputsError([`${text} is a collection of format v2.0: export it from Postman as v2.1 first.`]);
  }
  return { collection, environment: environment?.kind === 'file' ? environment.item : undefined };
}

/** @returns whether the collection holds all of them now */
async function write({ recorder, target, redaction }: Recording, context: CommandContext): Promise<boolean> {
  const { reporter, print, directory } = context;
  const { collection, environment } = target;
  const calls = recorder.calls();
  for (const { log, note } of calls) {
    if (note !== undefined) reporter.warning(`${redaction.nameCall(log.request)}: ${note}`);
  }
  if (recorder.leftOut() > 0) {
    const left = countOf(recorder.leftOut(), 'answer');
    reporter.warning(`${left} more came than one run records, and are left out: run it once more for the rest.`);
  }
  try {
    const { added, files } = await addRecorded(
      calls.map(({ log }) => log),
      { collectionFile: collection.file, environment, redactor: redaction.redactor },
    );
    for (const [index, line] of added.entries()) {
      const file = files[index];
      const place = file === undefined ? '' : `, ${relativePath(directory, file)}`;
      print(`${toLogLine(`recorded ${line}${place}`)}\n`);
    }
    reporter.info(
      added.length === 0
        ? `There is nothing to add to ${collection.text}.`
        : `${countOf(added.length, 'example')} ${added.length === 1 ? 'is' : 'are'} new in ${collection.text}.`,
    );
    return true;
  } catch (error) {
    reporter.error(`Nothing was added to ${collection.text}. ${redaction.redactText(describeError(error))}`);
    return false;
  }
}

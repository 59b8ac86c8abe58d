/** `ephemeral-mock record`: what the mock has no example for is answered by the real thing, and becomes one. */
import type { CallLog } from '../../call-log/model.ts';
import { compileMock } from '../../engine/index.ts';
import { inputDefinitions, type RawInputs } from '../../job/inputs/input-definitions.ts';
import { collectionLines, relativePath } from '../../job/inputs/collection/reference.ts';
import type { Inputs } from '../../job/inputs/inputs.ts';
import { InputsError } from '../../job/inputs/values.ts';
import { addRecorded } from '../../job/learn/add-recorded.ts';
import { openTarget } from '../../job/learn/open-target.ts';
import { describeError } from '../../job/describe-error.ts';
import { redactorOfInputs } from '../../job/secrets/redactors.ts';
import { createRoute, isLoopback } from '../../postman/index.ts';
import { defaultMockConfig } from '../../postman/model.ts';
import { startRecorder, type Recorder } from '../../record/recorder.ts';
import { countOf, toVisible } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
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
  const upstream = parseUpstream(options.upstream);
  if (collectionLines(raw.collection).length > 1) {
    throw new InputsError([
      'record adds to one collection, and several are given: give the one that the calls belong to.',
    ]);
  }
  const recording: { recorder?: Recorder; inputs?: Inputs } = {};
  const front: Front = {
    check: requireRecordable,
    async open(mock, inputs) {
      const dispatcher = await createRoute(upstream, context.env).dispatcher();
      const recorder = await startRecorder({
        engine: await compileMock({ ...servedBy(inputs), config: defaultMockConfig }),
        mockUrl: new URL(mock.mockUrl),
        upstream: { url: upstream, dispatcher, mockKey: mock.api.key },
        onFailure: context.reporter.error,
      });
      Object.assign(recording, { recorder, inputs });
      return recorder;
    },
  };
  const { command, urlNames } = options;
  const code = await run(embeddedOnly(raw), { command, urlNames, logs: undefined, front }, context);
  const { recorder, inputs } = recording;
  if (recorder === undefined || inputs === undefined) return code;
  for (const note of recorder.notes()) context.reporter.warning(redactorOfInputs(inputs).redactText(note));
  const isWritten = await write(recorder.calls(), inputs, context);
  const failed = recorder.failures() > 0 || !isWritten;
  return code === 0 && failed ? exitCodes.notOpened : code;
}

/** Only what is named, and over nothing that others can read. @throws InputsError */
function parseUpstream(given: string | undefined): URL {
  const url = URL.parse(given ?? '');
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url !== null && isSafe && url.username === '' && url.search === '' && url.hash === '') return url;
  throw new InputsError([
    given === undefined
      ? '--upstream is missing: give the URL of what the mock stands for, for example https://staging.example.com.'
      : `--upstream is "${given}": it takes an https URL, or http to this machine, without user, query and fragment, for example https://staging.example.com/v1.`,
  ]);
}

/** What an example can be written into as it is. @throws InputsError */
async function requireRecordable({ collection }: Inputs): Promise<void> {
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
}

function servedBy({ collection, environment }: Inputs) {
  if (collection.kind !== 'file') throw new Error('The collection is no file.');
  return { collection: collection.item, environment: environment?.kind === 'file' ? environment.item : undefined };
}

/** @returns whether the collection holds all of them now */
async function write(calls: readonly CallLog[], inputs: Inputs, context: CommandContext): Promise<boolean> {
  const { reporter, print, directory } = context;
  const { collection } = inputs;
  if (collection.kind !== 'file') return false;
  try {
    const { added, files } = await addRecorded(calls, {
      collectionFile: collection.file,
      environment: servedBy(inputs).environment,
      redactor: redactorOfInputs(inputs),
    });
    for (const [index, line] of added.entries()) {
      const file = files[index];
      print(`recorded ${toVisible(line)}${file === undefined ? '' : `, ${relativePath(directory, file)}`}\n`);
    }
    reporter.info(
      added.length === 0
        ? `There is nothing to add to ${collection.text}: the mock had an example for each call, or got no answer.`
        : `${countOf(added.length, 'example')} ${added.length === 1 ? 'is' : 'are'} new in ${collection.text}.`,
    );
    return true;
  } catch (error) {
    reporter.error(`Nothing was added to ${collection.text}. ${describeError(error)}`);
    return false;
  }
}

/** `record` is for a desk: a key of Postman's in the shell has no say. */
function embeddedOnly(raw: RawInputs): RawInputs {
  return { ...raw, provider: 'embedded', 'postman-api-key': inputDefinitions['postman-api-key'].default };
}

/** Inputs, parsed once: text in, one typed read-only value out, every problem reported at once. */
import { quote } from '../../http-text/show-value.ts';
import { withoutExamples, type CheckOptions } from '../../report/index.ts';
import type { Answers, ServerResponseInput } from '../../postman/model.ts';
import { readAnswers } from './answers/answers.ts';
import { parseChecks } from './checks/checks.ts';
import type { CollectionReference, EnvironmentReference } from './collection/reference.ts';
import { locate, locateCollections } from './collection/reference.ts';
import { readReferences } from './collection/read-references.ts';
import { inputNames, withDefaults, type RawInputs } from './input-definitions.ts';
import type { ContractInput } from './openapi/contract.ts';
import type { ConversionLimits } from './openapi/convert-in-worker.ts';
import { choosePlace, readProvider, type Place, type ShellKey } from './place.ts';
import { parseServerResponse } from './answers/server-response-input.ts';
import {
  flag,
  InputsError,
  oneOf,
  optional,
  reportUnknownInputs,
  wholeNumber,
  type GivenBy,
  type ReportProblem,
} from './values.ts';

/** What is redacted beside the secrets that everyone has: names of headers, JSON fields and path variables (`:code`), and dotted paths. */
export type Redaction = 'none' | readonly string[];

/** When the artifact is uploaded. */
export type CallLogsUpload = 'always' | 'on-failure' | 'never';

export interface Inputs {
  /** What the mock serves, of however many files. */
  readonly collection: CollectionReference;
  readonly environment: EnvironmentReference | undefined;
  readonly place: Place;
  /** A key that was given, though the mock lives on the runner. */
  readonly unusedKey: string | undefined;
  readonly workspace: string | undefined;
  /** The user's name for the mock, without the mark. */
  readonly name: string | undefined;
  readonly private: boolean;
  readonly serverResponse: ServerResponseInput | undefined;
  /** Which examples or faults calls get. */
  readonly answers: Answers | null | undefined;
  readonly callLogs: CallLogsUpload;
  readonly artifactName: string | undefined;
  readonly retentionDays: number | undefined;
  /** Seconds. */
  readonly callLogsTimeout: number;
  readonly redact: Redaction;
  /** Which checks post is to run. */
  readonly checks: CheckOptions;
  /** What examples and calls are held against. */
  readonly contract: ContractInput | undefined;
  /** Seconds. */
  readonly openTimeout: number;
  /** Milliseconds of it that reading these took, files and all. */
  readonly readingTook: number;
  /** Seconds. */
  readonly closeTimeout: number;
  readonly keepMock: boolean;
  /** Absolute: where relative paths start. */
  readonly root: string;
  /** Inputs that are valid but have no effect here, or serve nothing, in sentences. */
  readonly notes: readonly string[];
}

/** What happens while files are read. */
export interface ParseOptions extends GivenBy, Pick<ConversionLimits, 'signal' | 'progress' | 'onRead'> {
  readonly shellKey?: ShellKey;
  /** What else is wrong, in sentences: it is told with the problems of the inputs. */
  readonly problems?: readonly string[];
}

/**
 * Parses the inputs, reading the files that they name within `open-timeout`.
 *
 * @param directory where relative paths start
 * @throws InputsError with every problem, not only the first
 */
export async function parseInputs(
  given: RawInputs,
  directory: string,
  { shellKey, onCommandLine = false, stepInputs = [], problems: others = [], ...reading }: ParseOptions = {},
): Promise<Inputs> {
  const began = performance.now();
  const raw = withDefaults(given);
  const problems = [...others];
  const report = (problem: string) => void problems.push(problem);
  reportUnknownInputs(stepInputs, inputNames, report);
  const openTimeout = seconds('open-timeout', raw, { from: 5, to: 3_600 }, report);
  const limits: ConversionLimits = { ...reading, timeout: openTimeout * 1000, setBy: 'open-timeout' };

  const located = {
    collections: await locateCollections(raw.collection, directory),
    environment: await locate('environment', raw.environment, directory),
  };
  const chosen = readProvider(raw, located, shellKey, report);
  const names = chosen.provider === 'postman';
  // Several conversions share the time.
  const conversion = { ...limits, ...(located.collections.length > 1 && { began }) };
  const { collection, environment } = await readReferences(located, { names, onCommandLine, conversion }, report);
  const place = choosePlace(raw, chosen, { items: [collection, environment], onCommandLine }, report);
  const inputs = {
    environment,
    workspace: optional(raw.workspace),
    name: optional(raw.name),
    private: flag('private', raw.private, report),
    serverResponse: await parseServerResponse(raw['server-response'], report),
    answers: await readAnswers(raw.answers, chosen.provider, report, collection, environment),
    callLogs: oneOf('call-logs', raw['call-logs'], ['always', 'on-failure', 'never'], report),
    artifactName: artifactName(raw['artifact-name'], report),
    retentionDays: wholeNumber('retention-days', raw['retention-days'], { from: 1, to: 400 }, report),
    callLogsTimeout: seconds('call-logs-timeout', raw, { from: 0, to: 600 }, report),
    redact: parseRedaction(raw.redact),
    checks: await parseChecks(raw, report, collection),
    contract: await readContract(raw.contract, directory, { ...limits, began }, report),
    openTimeout,
    closeTimeout: seconds('close-timeout', raw, { from: 15, to: 3_600 }, report),
    keepMock: flag('keep-mock', raw['keep-mock'], report),
  };
  if (collection === undefined || place === undefined || problems.length > 0) throw new InputsError(problems);
  return {
    ...inputs,
    collection,
    place,
    unusedKey: place.provider === 'embedded' ? optional(chosen.apiKey) : undefined,
    root: directory,
    notes: notesOn(raw, { collection, place, keepMock: inputs.keepMock }),
    readingTook: performance.now() - began,
  };
}

async function readContract(name: string, directory: string, limits: ConversionLimits, report: ReportProblem) {
  if (name === '') return undefined;
  // Loaded here only: few jobs have a contract.
  const { readContractInput } = await import('./openapi/contract.ts');
  return readContractInput(name, directory, limits, report);
}

/** Whether nothing that the job is about is in Postman alone. */
export function areFilesGiven({ collection, environment }: Pick<Inputs, 'collection' | 'environment'>): boolean {
  return collection.kind === 'file' && (environment === undefined || environment.kind === 'file');
}

function notesOn(raw: RawInputs, { collection, place, keepMock }: Pick<Inputs, 'collection' | 'place' | 'keepMock'>) {
  const notes: string[] = [];
  if (place.provider === 'embedded' && keepMock) {
    notes.push('`keep-mock` has no effect on the runner: the embedded mock ends with the job.');
  }
  if (place.provider === 'postman' && Number(raw.port) !== 0) {
    notes.push("`port` has no effect in Postman's cloud.");
  }
  // As far as it is known: a collection in Postman is not read for it.
  if (collection.kind === 'file' && collection.item.requests.every(({ examples }) => examples.length === 0)) {
    notes.push(withoutExamples);
  }
  return notes;
}

function seconds(
  input: 'call-logs-timeout' | 'open-timeout' | 'close-timeout',
  raw: RawInputs,
  range: { from: number; to: number },
  report: ReportProblem,
): number {
  return wholeNumber(input, raw[input], range, report) ?? range.from;
}

function parseRedaction(text: string): Redaction {
  if (text.toLowerCase() === 'none') return 'none';
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The characters that GitHub's artifact service refuses in a name. */
function artifactName(name: string, report: ReportProblem): string | undefined {
  const forbidden = ['"', ':', '<', '>', '|', '*', '?', '\r', '\n', '\\', '/'].filter((character) =>
    name.includes(character),
  );
  if (forbidden.length > 0) {
    report(
      `\`artifact-name\` is ${quote(name)}: GitHub does not allow ${forbidden.map((c) => JSON.stringify(c)).join(' ')} in it.`,
    );
  }
  return optional(name);
}

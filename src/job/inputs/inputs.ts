/** Inputs, parsed once: text in, one typed read-only value out, every problem reported at once. */
import { distance } from 'fastest-levenshtein';
import type { ServerResponseInput } from '../../postman/model.ts';
import { mainApiInputs, withDefaults, type RawInputs } from './input-definitions.ts';
import type { CheckInputs } from './parse-checks.ts';
import { InputsError } from './inputs-error.ts';
import { parseHttpUrl } from './parse-http-url.ts';
import { parseServerResponse } from './server-response-input.ts';
import type { ConversionLimits } from './convert-in-worker.ts';
import type { CollectionReference, EnvironmentReference } from './item-reference.ts';
import { readReferences } from './read-references.ts';

/** Where the mock lives. */
export type Place =
  | { readonly provider: 'postman'; readonly apiUrl: string; readonly apiKey: string }
  | { readonly provider: 'embedded'; readonly port: number; readonly listenHost: string };

/** What is redacted beside the secrets that everyone has: names of headers, JSON fields and path variables (`:code`), and dotted paths. */
export type Redaction = 'none' | readonly string[];

/** When the artifact is uploaded. */
export type CallLogsUpload = 'always' | 'on-failure' | 'never';

export interface Inputs {
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
  readonly callLogs: CallLogsUpload;
  readonly artifactName: string | undefined;
  readonly retentionDays: number | undefined;
  /** Seconds. */
  readonly callLogsTimeout: number;
  readonly redact: Redaction;
  /** As text, known to be valid: post, which runs them, parses them again. */
  readonly checks: CheckInputs;
  /** Seconds. */
  readonly openTimeout: number;
  /** Milliseconds of it that reading these took, files and all. */
  readonly readingTook: number;
  /** Seconds. */
  readonly closeTimeout: number;
  readonly keepMock: boolean;
  /** Absolute: where relative paths start. */
  readonly root: string;
  /** Inputs that are valid but have no effect here, in sentences. */
  readonly notes: readonly string[];
}

const emptySecrets = 'On pull requests from forks and from Dependabot secrets are empty';

const noKeyWaysOut = (input: 'collection' | 'environment'): string =>
  `give the path of ${input === 'collection' ? 'a collection' : 'an environment'} file in \`${input}\` to run the mock on the runner, or a key in \`postman-api-key\` to run it in Postman. ${emptySecrets}`;

/**
 * Parses the inputs, reading the files that they name within `open-timeout`.
 *
 * @param directory where relative paths start
 * @param reading ends the reading, and is told when it takes its time
 * @throws InputsError with every problem, not only the first
 */
export async function parseInputs(
  given: RawInputs,
  directory: string,
  reading: Pick<ConversionLimits, 'signal' | 'progress'> = {},
): Promise<Inputs> {
  const began = performance.now();
  const raw = withDefaults(given);
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  const openTimeout = seconds('open-timeout', raw, { from: 5, to: 3_600 }, report);

  const provider = oneOf('provider', raw.provider, ['auto', 'postman', 'embedded'], report);
  const apiKey = raw['postman-api-key'];
  const keyed = provider === 'postman' || (provider === 'auto' && apiKey !== '');
  const { collection, environment } = await readReferences(
    { collection: raw.collection, environment: raw.environment },
    { directory, names: keyed, conversion: { ...reading, timeout: openTimeout * 1000, setBy: 'open-timeout' } },
    report,
  );
  const place = choosePlace({ raw, apiKey, provider, items: [collection, environment] }, report);
  const serverResponse = await parseServerResponse(raw['server-response'], report);
  const asksForChecks =
    raw['expect-calls'] !== '' || raw['min-coverage'] !== '' || raw['fail-on-unmatched'] !== 'false';
  if (asksForChecks) {
    // Loaded here only: most jobs ask for no check.
    const { parseChecks } = await import('./parse-checks.ts');
    await parseChecks(raw, report);
  }
  const inputs = {
    environment,
    workspace: optional(raw.workspace),
    name: optional(raw.name),
    private: flag('private', raw.private, report),
    serverResponse,
    callLogs: oneOf('call-logs', raw['call-logs'], ['always', 'on-failure', 'never'], report),
    artifactName: artifactName(raw['artifact-name'], report),
    retentionDays: wholeNumber('retention-days', raw['retention-days'], { from: 1, to: 400 }, report),
    callLogsTimeout: seconds('call-logs-timeout', raw, { from: 0, to: 600 }, report),
    redact: parseRedaction(raw.redact),
    checks: {
      'fail-on-unmatched': raw['fail-on-unmatched'],
      'expect-calls': raw['expect-calls'],
      'min-coverage': raw['min-coverage'],
    },
    openTimeout,
    closeTimeout: seconds('close-timeout', raw, { from: 15, to: 3_600 }, report),
    keepMock: flag('keep-mock', raw['keep-mock'], report),
  };
  if (collection === undefined || place === undefined || problems.length > 0) throw new InputsError(problems);
  const unusedKey = place.provider === 'embedded' && apiKey !== '' ? apiKey : undefined;
  return {
    ...inputs,
    collection,
    place,
    unusedKey,
    root: directory,
    notes: uselessInputs(raw, place, inputs.keepMock),
    readingTook: performance.now() - began,
  };
}

/** Whether nothing that the job is about is in Postman alone. */
export function areFilesGiven({ collection, environment }: Pick<Inputs, 'collection' | 'environment'>): boolean {
  return collection.kind === 'file' && (environment === undefined || environment.kind === 'file');
}

function choosePlace(
  given: {
    raw: RawInputs;
    apiKey: string;
    provider: 'auto' | 'postman' | 'embedded';
    items: readonly (CollectionReference | EnvironmentReference | undefined)[];
  },
  report: (problem: string) => void,
): Place | undefined {
  const { raw, apiKey, provider } = given;
  // Both are parsed whatever the provider is: a typo is a typo also where it has no effect today.
  const address = parseListenAddress(raw, report);
  const apiUrl = parseHttpUrl(mainApiInputs, raw['postman-api-url'], report);
  if (provider === 'postman' || (provider === 'auto' && apiKey !== '')) {
    if (apiKey === '') {
      report(
        `\`provider\` is "postman" and \`postman-api-key\` is empty: give a key, or leave \`provider\` out and give files to run the mock on the runner. ${emptySecrets}.`,
      );
      return undefined;
    }
    return apiUrl === undefined ? undefined : { provider: 'postman', apiUrl, apiKey };
  }
  const elsewhere = given.items.filter((item) => item !== undefined).filter((item) => item.kind !== 'file');
  for (const { input, text } of elsewhere) {
    report(
      provider === 'embedded'
        ? `\`${input}\` is "${text}", and the embedded mock reads files only: give the path of an exported file.`
        : `\`${input}\` is "${text}", which is no file here, and \`postman-api-key\` is empty: ${noKeyWaysOut(input)}.`,
    );
  }
  return elsewhere.length > 0 ? undefined : { provider: 'embedded', ...address };
}

/** Where an embedded mock listens; a problem goes to `report`. */
export function parseListenAddress(
  raw: Pick<RawInputs, 'port' | 'listen-host'>,
  report: (problem: string) => void,
): { readonly port: number; readonly listenHost: string } {
  const listenHost = raw['listen-host'];
  if (!/^[\w.:-]+$/.test(listenHost)) {
    report(`\`listen-host\` is "${listenHost}": give an IP address or a host name, for example 0.0.0.0.`);
  }
  return { port: wholeNumber('port', raw.port, { from: 0, to: 65_535 }, report) ?? 0, listenHost };
}

function uselessInputs(raw: RawInputs, place: Place, keepMock: boolean): string[] {
  const notes: string[] = [];
  if (place.provider === 'embedded' && keepMock) {
    notes.push('`keep-mock` has no effect on the runner: the embedded mock ends with the job.');
  }
  if (place.provider === 'postman' && raw.port.trim() !== '' && Number(raw.port) !== 0) {
    notes.push("`port` has no effect in Postman's cloud.");
  }
  return notes;
}

function optional(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

/** An empty input takes the first word: GitHub hands over '' where a workflow passes an empty expression. */
export function oneOf<const TWord extends string>(
  input: string,
  text: string,
  words: readonly [TWord, ...TWord[]],
  report: (problem: string) => void,
): TWord {
  const given = text.trim().toLowerCase();
  if (given === '') return words[0];
  const word = words.find((candidate) => candidate === given);
  if (word !== undefined) return word;
  const nearest = nearestWord(given, words);
  report(
    `\`${input}\` is "${text.trim()}": it takes ${words.join(', ')}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  );
  return words[0];
}

/** Truth as YAML 1.2 writes it, which is what `@actions/core` takes too. */
function flag(input: string, text: string, report: (problem: string) => void): boolean {
  return oneOf(input, text, ['false', 'true'], report) === 'true';
}

function wholeNumber(
  input: string,
  text: string,
  range: { from: number; to: number },
  report: (problem: string) => void,
): number | undefined {
  const given = text.trim();
  if (given === '') return undefined;
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (value >= range.from && value <= range.to) return value;
  report(`\`${input}\` is "${given}": it takes a whole number from ${range.from} to ${range.to}.`);
  return undefined;
}

function seconds(
  input: 'call-logs-timeout' | 'open-timeout' | 'close-timeout',
  raw: RawInputs,
  range: { from: number; to: number },
  report: (problem: string) => void,
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
function artifactName(name: string, report: (problem: string) => void): string | undefined {
  const forbidden = ['"', ':', '<', '>', '|', '*', '?', '\r', '\n', '\\', '/'].filter((character) =>
    name.includes(character),
  );
  if (forbidden.length > 0) {
    report(
      `\`artifact-name\` is "${name}": GitHub does not allow ${forbidden.map((c) => JSON.stringify(c)).join(' ')} in it.`,
    );
  }
  return name === '' ? undefined : name;
}

/** The word that a typo most likely meant; `undefined` when none is near. */
function nearestWord(given: string, words: readonly string[]): string | undefined {
  const [nearest] = words
    .map((word) => ({ word, edits: distance(given, word.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return nearest !== undefined && nearest.edits <= Math.max(2, Math.floor(nearest.word.length / 2))
    ? nearest.word
    : undefined;
}

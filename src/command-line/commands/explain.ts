/** `ephemeral-mock explain`: which example a call would get, and why. */
import { existsSync } from 'node:fs';
import { METHODS } from 'node:http';
import path from 'node:path';
import {
  compileMock,
  describeExplanation,
  type ExplainedCandidate,
  type Explanation,
  type KeyValue,
  type MockRequest,
} from '../../engine/index.ts';
import { describeBadSession, readSession } from '../../http-text/session.ts';
import { readReferences } from '../../job/inputs/collection/read-references.ts';
import { locate, locateCollections } from '../../job/inputs/collection/reference.ts';
import { InputsError, type ReportProblem } from '../../job/inputs/values.ts';
import { secretsOfInputs } from '../../job/secrets/secret-variables.ts';
import { defaultMockConfig } from '../../postman/model.ts';
import { alignColumns, createRedactor, inCollection, toLogLine } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';

export interface ExplainOptions {
  /** Method and path, e.g. `GET /users/7?x=1`; a path alone is a GET. */
  readonly call: string;
  /** A line for each. */
  readonly collection: string;
  readonly environment: string | undefined;
  /** `Name: value`. */
  readonly headers: readonly string[];
  readonly body: string | undefined;
}

/** More candidates than this are noise; the nearest come first. */
const maxCandidates = 12;
/** Characters of the cells in a row. */
const longestCells = [10, 40, 50, 200] as const;

/**
 * Splits the words of the command line into collections and the call, which is the last word, or the last two.
 *
 * @param directory where relative paths start
 */
export function splitCall(
  words: readonly string[],
  directory: string,
): { readonly files: readonly string[]; readonly call: string } {
  const isThere = (word: string): boolean => existsSync(path.resolve(directory, word));
  const [method = '', target = ''] = words.slice(-2);
  // A folder may have the name of a method: then the method is meant.
  const isMethod = /^[A-Za-z-]+$/.test(method) && (METHODS.includes(method.toUpperCase()) || !isThere(method));
  if (words.length > 1 && isMethod) return { files: words.slice(0, -2), call: `${method} ${target}` };
  const last = words.at(-1) ?? '';
  // A collection alone: the call is missing, not the collection.
  if (words.length === 1 && !last.startsWith('/') && isThere(last)) return { files: words, call: '' };
  return { files: words.slice(0, -1), call: last };
}

/**
 * Prints the explanation and a table of candidates.
 *
 * @returns the exit code: 0, or the one for a failed check where the call gets no example
 * @throws InputsError with every problem
 */
export async function explainCall(
  options: ExplainOptions,
  { directory, print }: Pick<CommandContext, 'directory' | 'print'>,
): Promise<number> {
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  const located = {
    collections: await locateCollections(options.collection, directory),
    environment: await locate('environment', options.environment ?? '', directory),
  };
  const { collection, environment } = await readReferences(located, { names: false, onCommandLine: true }, report);
  for (const reference of [collection, environment]) {
    if (reference !== undefined && reference.kind !== 'file') {
      report(
        `\`${reference.input}\` is "${reference.text}", which is no file here: explain reads files only.${reference.near ?? ''}`,
      );
    }
  }
  const request = parseCall(options, report);
  if (problems.length > 0 || collection?.kind !== 'file') throw new InputsError(problems);
  const engine = await compileMock({
    collection: collection.item,
    environment: environment?.kind === 'file' ? environment.item : undefined,
    config: defaultMockConfig,
  });
  const secrets = secretsOfInputs({ collection, environment });
  const { redactText } = createRedactor({ secrets, off: true });
  const show = (text: string) => toLogLine(redactText(text));
  // A session decides nothing here: no call has come before this one.
  const { target, badSession } = readSession(request.target, request.headers, engine.hasTildePaths);
  const sent = { ...request, target };
  if (badSession !== undefined) {
    print(`${show(describeBadSession(badSession))}\n`);
    return exitCodes.checkFailed;
  }
  const explanation = engine.explain(sent);
  print(formatExplanation(explanation, sent, show));
  return explanation.decision.outcome === 'served' ? 0 : exitCodes.checkFailed;
}

function parseCall({ call, headers, body }: ExplainOptions, report: ReportProblem): MockRequest {
  const [, method = 'GET', target = ''] = /^(?:([A-Za-z-]+)\s+)?(\S+)$/.exec(call.trim()) ?? [];
  if (!target.startsWith('/') && !(/^https?:\/\//.test(target) && URL.canParse(target))) {
    report(`The call is "${call}": give a method and a path, for example "GET /users/7?x=1".`);
  }
  return {
    method: method.toUpperCase(),
    target,
    headers: headers.map((header) => parseHeader(header, report)),
    body: new TextEncoder().encode(body ?? ''),
  };
}

function parseHeader(text: string, report: ReportProblem): KeyValue {
  const colon = text.indexOf(':');
  if (colon < 1) report(`The header is "${text}": give it as "Name: value".`);
  return { key: text.slice(0, Math.max(0, colon)).trim(), value: text.slice(colon + 1).trim() };
}

/** @param show takes secrets out of a text, and what a terminal would act on */
function formatExplanation(explanation: Explanation, sent: MockRequest, show: (text: string) => string): string {
  const { candidates } = explanation;
  const shown = candidates.slice(0, maxCandidates);
  const { sentence, reasons, loose } = describeExplanation(explanation, {
    sent,
    savedFor: ({ request }) => request(),
    show: (name) => name,
  });
  const rows = shown.map((candidate, index) =>
    candidateRow(candidate, reasons[index] ?? []).map((cell, column) => cut(show(cell), longestCells[column])),
  );
  const table = alignColumns([['Score', 'Example', 'Saved for', 'Why'], ...rows]);
  const rest = candidates.length - shown.length;
  return [
    show(sentence),
    ...(loose === undefined ? [] : [`Another example may have been meant: ${show(loose.reason)}`]),
    '',
    ...(shown.length === 0 ? ['The collection has no example.'] : table),
    ...(rest > 0 ? [`and ${rest} more`] : []),
    '',
  ].join('\n');
}

function candidateRow({ example, score, steps, droppedBy }: ExplainedCandidate, reasons: readonly string[]): string[] {
  const why = steps.map(({ step, score: points }, index) => {
    const reason = reasons[index] ?? '';
    return points === 0 || droppedBy === step ? reason : `${reason} (${points > 0 ? '+' : ''}${round(points)})`;
  });
  const { name, request, place } = example;
  return [
    droppedBy === undefined ? String(round(score)) : '-',
    inCollection(name, place.collection),
    `${request.method} ${request.address}`,
    why.join('; '),
  ];
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}

function cut(text: string, length = Infinity): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

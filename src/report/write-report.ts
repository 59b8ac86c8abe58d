/** The report: all its files, in one pass over the call logs. */
import type { CallLog } from '../call-log/model.ts';
import { callLogsFile } from '../call-log/ndjson.ts';
import { noRefused, type RefusedRequests } from '../call-log/refused.ts';
import type { ContractOptions } from './check/contract/contract-check.ts';
import { beginCallLogs, formatCoverage, openReportFiles, type ReportFile } from './files/report-files.ts';
import { checkText } from './check/check-result.ts';
import { isChecked, type CheckOptions } from './check/checks.ts';
import { beginExplanations, explanationsFile, type ExplanationsEnd } from './files/explanations.ts';
import { beginHar } from './files/har.ts';
import { createExplainer, type Explainer } from './explain/explainer.ts';
import { formatJunit } from './files/junit.ts';
import { beginPage, createPageCalls, createRowMaker, type RowMaker } from './files/page.ts';
import type { PageHead, PageTotals } from './files/page-data.ts';
import { type CallReading, createCallReading, type ReadCallsOptions } from './read-calls.ts';
import type { Redactor } from './redact/redact.ts';
import { redactRefused } from './redact/redact-call.ts';
import { tellLeftOut } from './files/shown-calls.ts';
import type { Report, ReportedMock, Uncertainty } from './report.ts';
import { fileNotes, reportNotes } from './summary/verdict.ts';

/** What a report is made of. */
export interface ReportOptions {
  readonly logs: AsyncIterable<CallLog>;
  /** Where the files go; made when it is missing. Files of an earlier report are replaced. */
  readonly directory: string;
  readonly mock: ReportedMock;
  readonly redactor: Redactor;
  /** Whether the logs were redacted before: a mask in them hides what was sent. */
  readonly areLogsRedacted?: boolean;
  /** The program, for the HAR file and the page. */
  readonly creator: { readonly name: string; readonly version: string };
  /** Explains misses and finds the examples behind calls. Without one there is no coverage. */
  readonly explainer?: Explainer;
  /** What the calls must be like. */
  readonly checks?: CheckOptions;
  /** What examples and calls are held against. */
  readonly contract?: ContractOptions | undefined;
  /** Where the mock lived, where that is known. */
  readonly provider?: PageHead['provider'] | undefined;
  /** The built page, with its mark for the data, and the time in ms since the epoch. Without it there is no `report.html`. */
  readonly page?: { readonly template: string; readonly generatedAt: number };
  /** Leaves an earlier report in place when the logs cannot be read to their end. Otherwise what was read is written. */
  readonly onlyWhole?: boolean;
  /** Why logs may be missing that `logs` does not give: asked once these have ended, with their number. */
  readonly uncertainty?: (calls: number) => Uncertainty | undefined;
  /** Requests that never became calls: asked for once the logs have ended. None by default. */
  readonly refused?: RefusedRequests | (() => RefusedRequests | undefined);
  /** How many values of the call logs were redacted before: asked then too. */
  readonly redactedBefore?: () => number;
  /** Sentences about what went wrong before, for the page. */
  readonly notes?: readonly string[];
}

/**
 * Reads the call logs once, explains, redacts and counts each, and writes `call-logs.ndjson`, `call-logs.har`, with
 * `page` a `report.html`, with an explainer `explanations.json`, with one that knows the collection `coverage.json`, and with
 * checks `junit.xml`. One
 * log is in memory at a time. Never throws: an error of the logs or of a file is in the report.
 */
export async function writeReport(options: ReportOptions): Promise<Report> {
  const { logs, directory, mock, redactor, explainer = createExplainer(), checks = {}, onlyWhole = false } = options;
  // Name and address are written to files too.
  const shownMock = {
    id: redactor.redactText(mock.id),
    name: redactor.redactText(mock.name),
    mockUrl: redactor.redactText(mock.mockUrl),
  };
  const { areLogsRedacted = false, uncertainty, redactedBefore } = options;
  let refused = noRefused;
  const reading = createCallReading({
    explainer,
    checks,
    contract: options.contract && (await makeContract(options.contract)),
    redactor,
    areLogsRedacted,
    mockUrl: shownMock.mockUrl,
    uncertainty,
    redactedBefore,
    refused: () => refused,
  });
  const rows = createRowMaker();
  const toPageCall = createPageCalls();
  const files = await openReportFiles(directory, filesOf(options, shownMock, reading, rows));
  for await (const call of reading.read(logs)) {
    const written = files.write({ ...call, row: rows.take(toPageCall(call.log, call.insight)) });
    if (written !== undefined) await written;
  }
  const given = typeof options.refused === 'function' ? options.refused() : options.refused;
  if (given !== undefined) refused = redactRefused(given, redactor);
  const results = reading.results();
  const isWritten = !onlyWhole || results.incomplete === undefined;
  if (!isWritten) await files.discard();
  const written = isWritten ? await files.close() : [];
  const collection = redactor.redactText(explainer.collection?.name ?? '');
  const failures = [...results.failures, ...files.failures];
  return { mock: shownMock, collection, files: written, leftOut: rows.counts(), ...results, failures };
}

/** Loaded here only: few jobs have a contract. */
async function makeContract(options: ContractOptions): Promise<ReadCallsOptions['contract']> {
  const { createContractCheck } = await import('./check/contract/contract-check.ts');
  return (context) => createContractCheck(options, context);
}

function filesOf(
  options: ReportOptions,
  { id, name, mockUrl }: ReportedMock,
  { results }: CallReading,
  rows: RowMaker,
): ReportFile[] {
  const { creator, explainer, checks, page, provider, redactor } = options;
  const collectionName = explainer?.collection && redactor.redactText(explainer.collection.name);
  const notes = (options.notes ?? []).map(redactor.redactText);
  const comment = (): string =>
    `Calls to the mock server ${name}. Call logs hold no durations: all times are 0. ${tellLeftOut(rows.counts())}`.trimEnd();
  const files: ReportFile[] = [
    [callLogsFile, beginCallLogs],
    ['call-logs.har', (file) => beginHar(file, { mockUrl, creator, comment })],
  ];
  if (page !== undefined) {
    const head = {
      mockName: name,
      mockUrl,
      ...(provider && { provider }),
      collectionName: collectionName ?? '',
      generatedAt: new Date(page.generatedAt).toISOString(),
      version: creator.version,
    };
    const totals = () => totalsOf(results(), notes);
    files.push(['report.html', (file) => beginPage(file, { template: page.template, head, rows, totals })]);
  }
  if (explainer !== undefined) {
    const { collection, locate, basePaths, hasTildePaths } = explainer;
    const head = {
      mock: { id, name, mockUrl },
      notes,
      basePaths: basePaths.map((segments) => segments.map(redactor.redactText)),
      ...(hasTildePaths && { hasTildePaths: true as const }),
      ...(provider && { provider }),
      ...(collectionName !== undefined && { collection: collectionName }),
    };
    const end = () => endOf(results());
    files.push([explanationsFile, (file) => beginExplanations(file, { head, collection, locate, redactor, end })]);
  }
  if (explainer?.collection !== undefined) {
    files.push(['coverage.json', () => ({ end: () => formatCoverage(results().coverage) })]);
  }
  if ((checks !== undefined && isChecked(checks)) || options.contract !== undefined) {
    files.push(['junit.xml', () => ({ end: () => formatJunit(results().checks, `Mock server ${name}`) })]);
  }
  return files;
}

type Results = ReturnType<CallReading['results']>;

/** @param notes sentences about what went wrong before, redacted */
function totalsOf(results: Results, notes: readonly string[]): PageTotals {
  const { verdict, checks, incomplete, refused, coverage, calls } = results;
  const { firstServedAt: first, lastServedAt: last } = calls;
  return {
    verdict,
    notes: [...reportNotes(results), ...notes, ...fileNotes(results)],
    failedChecks: checks.filter(({ passed }) => !passed).map((check) => checkText(check)),
    isIncomplete: incomplete !== undefined,
    ...(refused.total > 0 && { refused }),
    ...(coverage && { coverage: { served: coverage.examples.hit, examples: coverage.examples.total } }),
    ...(first !== undefined && last !== undefined && { period: { first, last } }),
  };
}

function endOf({ refused, redactions, missingLogs, uncertainty }: Results): ExplanationsEnd {
  const missing =
    missingLogs === undefined ? uncertainty : { reason: missingLogs.replace(/\.$/, ''), spoilsChecks: true };
  return { refused, redactions, ...(missing && { uncertainty: missing }) };
}

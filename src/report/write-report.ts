import { mkdir } from 'node:fs/promises';
import type { CallLog } from '../postman/model.ts';
import { openCallLogFile } from './call-log-file.ts';
import { createCallCounter } from './calls.ts';
import type { CallAggregate } from './calls.ts';
import { openHarFile } from './har.ts';
import type { Redactor } from './redact.ts';
import type { ReportWriter } from './report-writer.ts';

/** The mock that a report is about. */
export interface ReportedMock {
  readonly id: string;
  readonly name: string;
  /** '' when it never became known. */
  readonly mockUrl: string;
}

export interface ReportOptions {
  readonly logs: AsyncIterable<CallLog>;
  /** Where the files go; made when it is missing. Files of an earlier report are replaced. */
  readonly directory: string;
  readonly mock: ReportedMock;
  readonly redactor: Redactor;
  /** The program, for the HAR file. */
  readonly creator: { readonly name: string; readonly version: string };
}

export interface Report {
  readonly mock: ReportedMock;
  /** Paths of the files written. */
  readonly files: readonly string[];
  readonly calls: CallAggregate;
  /** How many values were redacted. */
  readonly redactions: number;
  /** Why `logs` ended early; the files hold what came before. */
  readonly incomplete: Error | undefined;
  /** Files that could not be written, one error each; the others are whole. */
  readonly failures: readonly Error[];
}

/**
 * Reads the call logs once and writes `call-logs.ndjson` and `call-logs.har`, each log redacted first. One log is in
 * memory at a time. Never throws: an error of the logs or of a file is in the report.
 */
export async function writeReport({ logs, directory, mock, redactor, creator }: ReportOptions): Promise<Report> {
  const counter = createCallCounter();
  const redactionsBefore = redactor.count;
  // Names and addresses are written too.
  const shownMock = {
    id: redactor.redactText(mock.id),
    name: redactor.redactText(mock.name),
    mockUrl: redactor.redactText(mock.mockUrl),
  };
  const comment = `Calls to the mock server ${shownMock.name}. Call logs hold no durations: all times are 0.`;
  const files = await openFiles(directory, [
    ['call-logs.ndjson', openCallLogFile],
    ['call-logs.har', (place) => openHarFile(place, { mockUrl: shownMock.mockUrl, creator, comment })],
  ]);

  let incomplete: Error | undefined;
  try {
    for await (const log of logs) {
      const redacted = redactor.redact(log);
      counter.add(redacted);
      await files.write(redacted);
    }
  } catch (error) {
    incomplete = error instanceof Error ? error : new Error(String(error));
  }
  const written = await files.close();
  return {
    mock: shownMock,
    files: written,
    calls: counter.aggregate(),
    redactions: redactor.count - redactionsBefore,
    incomplete,
    failures: files.failures,
  };
}

type OpenFile = readonly [name: string, open: (directory: string) => Promise<ReportWriter>];

interface Files {
  readonly write: (log: CallLog) => Promise<void>;
  /** @returns paths of the files that are whole */
  readonly close: () => Promise<readonly string[]>;
  readonly failures: readonly Error[];
}

/** Opens writers side by side. One that fails is dropped with its file; the others go on. */
async function openFiles(directory: string, openers: readonly OpenFile[]): Promise<Files> {
  const failures: Error[] = [];
  const writers = new Map<string, ReportWriter>();
  const drop = async (name: string, cause: unknown): Promise<void> => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    failures.push(new Error(`${name} could not be written to ${directory}: ${reason}.`, { cause }));
    const writer = writers.get(name);
    writers.delete(name);
    // The first error is the one to report: this one follows from it.
    await writer?.discard().catch(() => undefined);
  };

  for (const [name, open] of openers) {
    try {
      await mkdir(directory, { recursive: true });
      writers.set(name, await open(directory));
    } catch (error) {
      await drop(name, error);
    }
  }
  return {
    failures,
    write: async (log) => {
      for (const [name, writer] of writers) {
        try {
          await writer.write(log);
        } catch (error) {
          await drop(name, error);
        }
      }
    },
    close: async () => {
      for (const [name, writer] of writers) {
        try {
          await writer.close();
        } catch (error) {
          await drop(name, error);
        }
      }
      return [...writers.values()].map(({ path }) => path);
    },
  };
}

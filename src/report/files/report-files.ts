/** The files of a report, written side by side. */
import { makeFolder } from '../../files/make-folder.ts';
import type { ReadCallLog } from '../read-calls.ts';
import type { ShownRow } from './shown-calls.ts';
import { join } from 'node:path';
import type { CallLog } from '../../call-log/model.ts';
import { callLogsFile } from '../../call-log/ndjson.ts';
import { openPartialFile } from './partial-file.ts';
import { memoizeObject } from '../memoize.ts';
import type { Coverage } from '../count/coverage.ts';

/** Opens one of the files in a folder. */
export type OpenFile = readonly [name: string, open: (directory: string) => Promise<ReportWriter>];

/** A call, what is known of it, and its row where it is among those that are shown; all redacted. */
export interface ReportedCall extends ReadCallLog {
  readonly row: ShownRow | undefined;
}

/** All of them, taken as one. */
export interface ReportFiles {
  /** What it gives is to be awaited before the next call log. */
  readonly write: (call: ReportedCall) => Promise<unknown> | undefined;
  /** @returns paths of the files that are whole */
  readonly close: () => Promise<readonly string[]>;
  /** Removes what was written; files of an earlier report stay as they are. */
  readonly discard: () => Promise<void>;
  readonly failures: readonly Error[];
}

/** Opens writers side by side. One that fails is dropped with its file; the others go on. */
export async function openReportFiles(directory: string, openers: readonly OpenFile[]): Promise<ReportFiles> {
  const failures: Error[] = [];
  const writers = new Map<string, ReportWriter>();
  const drop = async (name: string, cause: unknown): Promise<void> => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    failures.push(new Error(`${name} could not be written to ${directory}: ${reason.replace(/\.?$/, '.')}`, { cause }));
    const writer = writers.get(name);
    writers.delete(name);
    // The first error is the one to report: this one follows from it.
    await writer?.discard().catch(() => undefined);
  };

  for (const [name, open] of openers) {
    try {
      await makeFolder(directory);
      writers.set(name, await open(directory));
    } catch (error) {
      await drop(name, error);
    }
  }
  return {
    failures,
    write: (call) => {
      let waits: Promise<void>[] | undefined;
      for (const [name, writer] of writers) {
        try {
          const written = writer.write(call);
          if (written !== undefined) (waits ??= []).push(written.catch((error: unknown) => drop(name, error)));
        } catch (error) {
          (waits ??= []).push(drop(name, error));
        }
      }
      return waits && Promise.all(waits);
    },
    close: async () => {
      // Side by side: one that another program holds takes its seconds once, not for each file.
      await Promise.all(
        [...writers].map(async ([name, writer]) => {
          try {
            await writer.close();
          } catch (error) {
            await drop(name, error);
          }
        }),
      );
      return [...writers.values()].map(({ path }) => path);
    },
    discard: async () => {
      for (const writer of writers.values()) await writer.discard().catch(() => undefined);
    },
  };
}

/** Makes one file of the report out of redacted call logs, which come one by one, each once. */
export interface ReportWriter {
  /** Where the file stands once `close` has resolved. */
  readonly path: string;
  /**
   * Takes the next call. What it gives is to be awaited before the next `write`:
   * that is how a slow disk slows the reading down. Most calls give nothing, for a promise each would be felt.
   */
  readonly write: (call: ReportedCall) => Promise<void> | undefined;
  /** Completes the file, whatever the number of call logs so far. */
  readonly close: () => Promise<void>;
  /** Gives up and leaves no file behind. */
  readonly discard: () => Promise<void>;
}

/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
export async function openCallLogFile(directory: string): Promise<ReportWriter> {
  const path = join(directory, callLogsFile);
  const file = await openPartialFile(path);
  const toBytes = memoizeObject((part: CallLog['request'] | CallLog['response']) => Buffer.from(JSON.stringify(part)));
  return {
    path,
    write: ({ log: { request, response, ...rest } }) => {
      const start = `${JSON.stringify(rest).slice(0, -1)},"request":`;
      return file.write(start, toBytes(request), ',"response":', toBytes(response), '}\n');
    },
    close: file.close,
    discard: file.discard,
  };
}

/** A file of the report that is written as a whole once all calls are known. */
export async function openLateFile(directory: string, name: string, content: () => string): Promise<ReportWriter> {
  const path = join(directory, name);
  const file = await openPartialFile(path);
  return {
    path,
    write: () => undefined,
    close: async () => {
      await file.write(content());
      await file.close();
    },
    discard: file.discard,
  };
}

/** Raised when a key changes its meaning or goes; new keys may come without. */
const version = 1;

/**
 * The text of `coverage.json`: `{ version, collection, examples, requests, unknownExampleCalls, items }` as in
 * `Coverage`. `examples` and `requests` are `{ total, hit, percent }`; `items` has each request with its examples and how
 * many calls each got. `file` and `line` stand where the collection's file is known.
 */
export function formatCoverage(coverage: Coverage | undefined): string {
  return `${JSON.stringify({ version, ...coverage }, null, 2)}\n`;
}

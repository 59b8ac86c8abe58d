/** The files of a report, written side by side. */
import { join } from 'node:path';
import type { CallLog } from '../../call-log/model.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { messageOf } from '../../http-text/thrown.ts';
import type { Coverage } from '../count/coverage.ts';
import { memoizeObject } from '../memoize.ts';
import type { ReadCallLog } from '../read-calls.ts';
import { openPartialFile, type PartialFile } from './partial-file.ts';
import type { ShownRow } from './shown-calls.ts';

/** One of the files, and what writes into it: the start at once, if it has one. */
export type ReportFile = readonly [name: string, begin: (file: PartialFile) => ReportWriter | Promise<ReportWriter>];

/** Makes one file of the report out of redacted call logs, which come one by one, each once. */
export interface ReportWriter {
  /**
   * Writes the next call. What it gives is to be awaited before the next `write`:
   * that is how a slow disk slows the reading down. Most calls give nothing, for a promise each would be felt.
   */
  readonly write?: (call: ReportedCall) => Promise<void> | undefined;
  /** Writes what follows the last call, also where there was none. */
  readonly end?: () => string;
}

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

/** Opens files side by side. One that fails is dropped; the others go on. */
export async function openReportFiles(directory: string, files: readonly ReportFile[]): Promise<ReportFiles> {
  const failures: Error[] = [];
  const opened = new Map<string, { readonly file: PartialFile; writer: ReportWriter }>();
  const drop = async (name: string, cause: unknown): Promise<void> => {
    const reason = messageOf(cause);
    failures.push(new Error(`${name} could not be written to ${directory}: ${reason.replace(/\.?$/, '.')}`, { cause }));
    const { file } = opened.get(name) ?? {};
    opened.delete(name);
    // The first error is the one to report: this one follows from it.
    await file?.discard().catch(() => undefined);
  };

  for (const [name, begin] of files) {
    try {
      await makeFolder(directory);
      const entry = { file: await openPartialFile(join(directory, name)), writer: {} };
      opened.set(name, entry);
      entry.writer = await begin(entry.file);
    } catch (error) {
      await drop(name, error);
    }
  }
  return {
    failures,
    write: (call) => {
      let waits: Promise<void>[] | undefined;
      for (const [name, { writer }] of opened) {
        try {
          const written = writer.write?.(call);
          if (written !== undefined) (waits ??= []).push(written.catch((error: unknown) => drop(name, error)));
        } catch (error) {
          (waits ??= []).push(drop(name, error));
        }
      }
      return waits && Promise.all(waits);
    },
    close: async () => {
      // Side by side, so that files which another program holds are waited for at the same time.
      await Promise.all(
        [...opened].map(async ([name, { file, writer }]) => {
          try {
            await file.write(writer.end?.() ?? '');
            await file.close();
          } catch (error) {
            await drop(name, error);
          }
        }),
      );
      return [...opened.keys()].map((name) => join(directory, name));
    },
    discard: async () => {
      for (const { file } of opened.values()) await file.discard().catch(() => undefined);
    },
  };
}

/** `call-logs.ndjson`: Postman's entries as JSON, one a line (newline-delimited JSON). */
export function beginCallLogs(file: PartialFile): ReportWriter {
  const toBytes = memoizeObject((part: CallLog['request'] | CallLog['response']) => Buffer.from(JSON.stringify(part)));
  return {
    write: ({ log: { request, response, ...rest } }) => {
      const start = `${JSON.stringify(rest).slice(0, -1)},"request":`;
      return file.write(start, toBytes(request), ',"response":', toBytes(response), '}\n');
    },
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

/** The files of a report, written side by side. */
import { makeFolder } from '../../files/make-folder.ts';
import type { ReadCallLog } from '../read-calls.ts';
import type { ShownRow } from './shown-calls.ts';

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

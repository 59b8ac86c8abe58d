/** Converts OpenAPI in a thread of its own, for a few lines of schemas can keep the converter busy for minutes. */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadWarning } from '../../../engine/index.ts';
import { codeOf } from '../../../http-text/thrown.ts';
import type { Reporter } from '../../reporter.ts';
import type { DocumentSource } from './document/read-documents.ts';

/** How long a conversion may take, and who ends it before. */
export interface ConversionLimits {
  /** Milliseconds. */
  readonly timeout: number;
  /** Of `performance.now()`: when that time began, where other things share it; by default it begins with the conversion. */
  readonly began?: number;
  /** The input that can be raised for more, where there is one. */
  readonly setBy?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Tells that it takes its time. */
  readonly progress?: Reporter['progress'] | undefined;
  /** Hears of each file that the document refers to, whether it is there or not. */
  readonly onRead?: ((file: string) => void) | undefined;
}

/** As long as a step has by default. */
const usualLimits: ConversionLimits = { timeout: 60_000 };

/** The largest documents that are published, of some 10 MB, need half of it. */
const mostMegabytes = 2_048;

/** What the thread is given. */
export interface ConversionTask {
  readonly text: string;
  readonly source: DocumentSource;
  /** What is made of the document: a collection by default, or the document itself with its references resolved. */
  readonly as?: 'contract';
}

/** What the thread says, and the files that it has read. */
export type ConversionAnswer = (Converted | { readonly failure: string }) & { readonly files: readonly string[] };

interface Converted {
  readonly json: string;
  /** A sentence about it. */
  readonly note: string;
  readonly warnings: readonly ReadWarning[];
}

/** The entry that the thread runs: in the bundle each has a folder beside it, and as TypeScript it is above these rooms. */
const entry = import.meta.filename.endsWith('.ts')
  ? path.join(import.meta.dirname, '..', '..', '..', 'converter.ts')
  : path.join(import.meta.dirname, '..', 'converter', 'index.js');

/**
 * The collection that an OpenAPI document becomes, as JSON, a sentence about what was converted, and what was not.
 *
 * @throws Error with the converter's reason, or with the limit that was reached and what to do; the signal's reason when
 * that is aborted
 */
export function convertInWorker(task: ConversionTask, limits: ConversionLimits = usualLimits): Promise<Converted> {
  const work = () => convert(task, limits);
  return limits.progress === undefined ? work() : limits.progress('Converting the OpenAPI document', work);
}

async function convert(
  task: ConversionTask,
  { timeout, began, setBy, signal, onRead }: ConversionLimits,
): Promise<Converted> {
  signal?.throwIfAborted();
  const worker = new Worker(entry, {
    workerData: task,
    // The worker needs nothing of the step's environment.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const { promise, resolve, reject } = Promise.withResolvers<ConversionAnswer>();
  worker.once('message', resolve);
  worker.once('error', (error) => {
    const isMemory = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
    reject(isMemory ? tooMuch(`needed more than ${mostMegabytes} MB of memory`, '') : error);
  });
  worker.once('exit', (code) => {
    reject(new Error(`The converter ended without an answer (exit code ${code}).`));
  });
  const abort = () => {
    reject(signal?.reason as Error); // as AbortSignal's own methods do
  };
  signal?.addEventListener('abort', abort, { once: true });
  const timeLeft = began === undefined ? timeout : Math.max(0, began + timeout - performance.now());
  const timer = setTimeout(() => {
    const seconds = Math.max(1, Math.round(timeout / 1000));
    const left = Math.round(timeLeft / 1000);
    const most = left < seconds ? `the ${left} s that were left of ${seconds} s` : `${seconds} s`;
    const more = setBy === undefined ? '' : ` Raise \`${setBy}\`, or`;
    reject(tooMuch(`took more than ${most}`, more));
  }, timeLeft);
  try {
    const answer = await promise;
    for (const file of answer.files) onRead?.(file);
    if ('failure' in answer) throw new Error(answer.failure);
    return answer;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}

function tooMuch(what: string, more: string): Error {
  const rest = `${more === '' ? ' Break' : ' break'} circles of \`$ref\` between its schemas, or convert it in Postman and give the exported collection.`;
  return new Error(`Converting this OpenAPI document ${what}, and was given up.${more}${rest}`);
}

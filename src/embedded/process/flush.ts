/** How an embedded server is made to write all of its journal, by whoever wants to read the file. */
import type { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { parseShallowJson } from '../../http-text/bounded-json.ts';
import { createServerCaller } from './call-server.ts';
import type { EmbeddedApi } from './launch.ts';

const flushedSchema = v.object({
  /** Of all mocks, until now. */
  calls: v.number(),
  /** Whether the file has all of them, and nothing else. */
  inFile: v.boolean(),
});
export type FlushedJournal = Readonly<v.InferOutput<typeof flushedSchema>>;

export interface FlushOptions {
  /** Milliseconds. */
  readonly timeout: number;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

/**
 * Asks a server to write what its journal holds back.
 *
 * @returns `undefined` where the server does not say, for whatever reason: its API says why when it is asked for more
 */
export async function flushJournal(
  api: EmbeddedApi,
  { timeout, signal }: FlushOptions,
): Promise<FlushedJournal | undefined> {
  try {
    const { status, body } = await createServerCaller(api)(
      { method: 'POST', path: '/_embedded/flush', query: new URLSearchParams(), body: undefined },
      AbortSignal.any([signal, AbortSignal.timeout(Math.max(0, timeout))]),
    );
    return status === 200 ? parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** @throws SyntaxError when another program has the port of a server that died, and answers no JSON */
function parse(body: Buffer): FlushedJournal | undefined {
  const parsed = v.safeParse(flushedSchema, parseShallowJson(body.toString('utf8')));
  return parsed.success ? parsed.output : undefined;
}

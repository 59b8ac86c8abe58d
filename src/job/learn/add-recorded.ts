/** Writes what an upstream answered into the collection, as examples of their requests. */
import { STATUS_CODES } from 'node:http';
import type { CallLog } from '../../call-log/model.ts';
import type { Environment } from '../../engine/index.ts';
import { defaultMockConfig } from '../../postman/model.ts';
import { createMissRedactor, type Redactor } from '../../report/index.ts';
import { idOf, learnedIds, learnedName } from './learned-request.ts';
import { createRequestFinder, type LearnedCall } from './learn-target.ts';
import { openTarget } from './learn.ts';

export interface AddRecordedOptions {
  /** A file of format v2.1, which is replaced as a whole; or the folder of a collection of format v3. */
  readonly collectionFile: string;
  readonly environment: Environment | undefined;
  readonly redactor: Redactor;
}

export interface AddedRecordings {
  /** In the order of the calls, e.g. `GET /users/7: 200`. */
  readonly added: readonly string[];
  /** Of a folder the new file of each. Absolute. */
  readonly files: readonly string[];
}

/**
 * Adds an example for each call, redacted, but for those that an earlier run has added. A run that adds nothing writes nothing.
 *
 * @param calls with the answers that the examples are to give
 * @throws Error when the collection cannot be read or written
 */
export async function addRecorded(
  calls: readonly CallLog[],
  { collectionFile, environment, redactor }: AddRecordedOptions,
): Promise<AddedRecordings> {
  const { compileMock } = await import('../../engine/index.ts');
  const target = await openTarget(collectionFile);
  const { collection } = target;
  const engine = await compileMock({ collection, environment, config: defaultMockConfig });
  const requestOf = await createRequestFinder(engine, collection, environment);
  const redact = createMissRedactor(redactor, { engine, collection });
  const there = new Set(collection.requests.flatMap(({ examples }) => examples.map(({ id }) => id)));
  const recorded: LearnedCall[] = [];
  for (const log of calls) {
    const call = redact(log);
    const exampleId = recordedId(call);
    if (there.has(exampleId)) continue;
    there.add(exampleId);
    recorded.push({ call, exampleId, response: responseOf(call), request: requestOf(log) });
  }
  const variables = [...(environment?.variables ?? []), ...collection.variables];
  const files = recorded.length === 0 ? [] : await target.add(recorded, variables);
  return {
    added: recorded.map(({ call }) => `${learnedName(call)}: ${call.response.statusCode}`),
    files,
  };
}

function responseOf({ response }: CallLog): LearnedCall['response'] {
  const { statusCode: code, headers, body } = response;
  const status = STATUS_CODES[code] ?? '';
  return { name: `${code} ${status}`.trim(), code, status, headers: headers ?? [], body: body?.data ?? '' };
}

/** Of each status of a call another one, and the same each time. */
const recordedId = (call: CallLog): string => idOf([learnedIds(call).example, call.response.statusCode]);

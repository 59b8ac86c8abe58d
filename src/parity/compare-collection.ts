/** The user's own collection in both places: each saved example is asked for as it was saved. */
import { defaultMockConfig } from '../postman/model.ts';
import { createRedactor } from '../report/index.ts';
import type { Inputs } from '../job/inputs/inputs.ts';
import { secretsOfInputs } from '../job/secrets/secret-variables.ts';
import { compared, type Comparison } from './parity-report.ts';
import { readAnswer } from './probe.ts';
import { askBoth, openInBoth, type ParityOptions } from './run-parity.ts';
import { compileMock, createVariables, type Example, type MockRequest } from '../engine/index.ts';
import { isHeaderName } from '../http-text/header-text.ts';
import { splitTarget } from '../http-text/target.ts';
import type { SentCall } from './ask-mock.ts';

/** A collection and an environment that are files. */
export interface OwnCollection {
  readonly collection: Extract<Inputs['collection'], { readonly kind: 'file' }>;
  readonly environment: Extract<NonNullable<Inputs['environment']>, { readonly kind: 'file' }> | undefined;
}

/** More calls would use up a plan of a thousand a month. */
const mostCalls = 300;

const examplesOf = ({ collection }: OwnCollection) =>
  collection.item.requests.flatMap(({ examples }) => examples).slice(0, mostCalls);

/** How many calls it takes. */
export const callsOfCollection = (own: OwnCollection): number => examplesOf(own).length;

/** @throws as `compareRules` */
export async function compareCollection(own: OwnCollection, options: ParityOptions): Promise<readonly Comparison[]> {
  const { collection, environment } = own;
  const mocks = await openInBoth(
    { collection: collection.text, ...(environment !== undefined && { environment: environment.text }) },
    options,
  );
  const source = { collection: collection.item, environment: environment?.item };
  const engine = await compileMock({ ...source, config: defaultMockConfig });
  const { resolve } = createVariables(collection.item.variables, environment?.item.variables ?? []);
  const { redactText } = createRedactor({ secrets: secretsOfInputs(own) });
  const comparisons: Comparison[] = [];
  for (const example of examplesOf(own)) {
    const saved = engine.saved(example);
    if (saved === undefined) continue;
    const call = toSentCall(saved.request, example, resolve);
    // Dynamic variables differ in each call: then the status alone is compared.
    const isDynamic = resolve(example.body).includes('{{$');
    const answers = await askBoth(
      mocks,
      () => call,
      (answer) => redactText(isDynamic ? String(answer.status) : readAnswer(answer)),
    );
    comparisons.push(compared(redactText(`${call.method} ${call.target}`), ...answers));
  }
  return comparisons;
}

/**
 * The request of an example as a client can send it, its parameters as they were typed.
 *
 * @param resolve puts the values of variables into a text; a variable that nothing defines stays
 */
function toSentCall(
  { method, target, headers, body }: MockRequest,
  { request }: Example,
  resolve: (text: string) => string,
): SentCall {
  const path = encode(splitTarget(target).path);
  const query = request.query.map(({ key, value }) => `${encode(resolve(key))}=${encode(resolve(value))}`).join('&');
  const sendable = headers
    .map(({ key, value }) => [key.toLowerCase(), value] as const)
    .filter(([name, value]) => !leftOut.has(name) && isSendable(name, value));
  return {
    method,
    target: query === '' ? path : `${path}?${query}`,
    headers: Object.fromEntries(sendable),
    body: body.length === 0 ? undefined : body,
  };
}

/** They belong to the connection, or would tell the mock a secret that it has no use for. */
const leftOut: ReadonlySet<string> = new Set(
  'host connection content-length transfer-encoding accept-encoding expect upgrade authorization cookie x-api-key'.split(
    ' ',
  ),
);

const isSendable = (name: string, value: string): boolean =>
  isHeaderName(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

/** What cannot stand in a URL is encoded, and what is encoded stays. */
function encode(text: string): string {
  return text.toWellFormed().replace(/[^A-Za-z0-9\-._~!$'()*,;:@/%]/gu, encodeURIComponent);
}

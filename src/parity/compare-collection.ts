/** The user's own collection in both places: each saved example is asked for as it was saved. */
import { createRedactor } from '../report/index.ts';
import type { Inputs } from '../job/inputs/inputs.ts';
import { secretsOfInputs } from '../job/secrets/secret-variables.ts';
import { compared, type Comparison } from './parity-report.ts';
import { readAnswer } from './probe.ts';
import { askBoth, openInBoth, type ParityOptions } from './run-parity.ts';
import { createVariables, type Collection, type Environment, type Example, type SavedBody } from '../engine/index.ts';
import { isObject, parseBoundedJson } from '../http-text/bounded-json.ts';
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
  const resolve = resolverOf(collection.item, environment?.item);
  const { redactText } = createRedactor({ secrets: secretsOfInputs(own) });
  const comparisons: Comparison[] = [];
  for (const example of examplesOf(own)) {
    const call = savedCall(example, resolve);
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

/** @param resolve puts the values of variables into a text; a variable that nothing defines stays */
function savedCall({ request }: Example, resolve: (text: string) => string): SentCall {
  const query = request.query.map(({ key, value }) => `${encode(resolve(key))}=${encode(resolve(value))}`).join('&');
  const { text, type } = bodyOf(request.body, resolve);
  const headers = request.headers.map(({ key, value }) => [key.toLowerCase(), resolve(value)] as const);
  const isTyped = type === undefined || headers.some(([name]) => name === 'content-type');
  const path = pathOf(request.address, request.pathVariables, resolve);
  return {
    method: request.method,
    target: query === '' ? path : `${path}?${query}`,
    headers: Object.fromEntries([
      ...headers.filter(([name, value]) => !leftOut.has(name) && isSendable(name, value)),
      ...(isTyped ? [] : [['content-type', type] as const]),
    ]),
    body: text === '' ? undefined : text,
  };
}

/** Gives what resolves a collection's variables. */
function resolverOf(collection: Collection, environment: Environment | undefined): (text: string) => string {
  return createVariables(collection.variables, environment?.variables ?? []).resolve;
}

/** They belong to the connection, or would tell the mock a secret that it has no use for. */
const leftOut: ReadonlySet<string> = new Set(
  'host connection content-length transfer-encoding accept-encoding expect upgrade authorization cookie x-api-key'.split(
    ' ',
  ),
);

/** Characters of a GraphQL query's variables. */
const longestVariables = 1024 * 1024;

const isSendable = (name: string, value: string): boolean =>
  /^[!#$%&'*+\-.^_`|~\w]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

/** What cannot stand in a URL is encoded, and what is encoded stays. */
function encode(text: string): string {
  return text.toWellFormed().replace(/[^A-Za-z0-9\-._~!$'()*,;:@/%]/gu, encodeURIComponent);
}

function pathOf(
  address: string,
  pathVariables: Example['request']['pathVariables'],
  resolve: (text: string) => string,
): string {
  const values = new Map(pathVariables.map(({ key, value }) => [`:${key}`, value]));
  const filled = address.split('/').map((segment) => values.get(segment) ?? segment);
  const url = resolve(filled.join('/')).replace(/^\w+:\/\//, '');
  const slash = url.indexOf('/');
  return slash === -1 ? '/' : encode(url.slice(slash));
}

function bodyOf(
  body: SavedBody | undefined,
  resolve: (text: string) => string,
): { readonly text: string; readonly type?: string } {
  switch (body?.mode) {
    case 'raw':
      return { text: resolve(body.text) };
    case 'urlencoded': {
      const fields = body.fields.map(({ key, value }): [string, string] => [resolve(key), resolve(value)]);
      return { text: String(new URLSearchParams(fields)), type: 'application/x-www-form-urlencoded' };
    }
    case 'formdata': {
      const parts = body.fields.map(({ key, value }) => {
        return `--b\r\nContent-Disposition: form-data; name="${resolve(key)}"\r\n\r\n${resolve(value)}\r\n`;
      });
      return { text: `${parts.join('')}--b--\r\n`, type: 'multipart/form-data; boundary=b' };
    }
    case 'graphql': {
      const variables = resolve(body.variables);
      // As it is written: numbers keep their digits.
      const sent = isObject(parseBoundedJson(variables, longestVariables, 'compared')) ? variables : '{}';
      return {
        text: `{"query":${JSON.stringify(resolve(body.query))},"variables":${sent}}`,
        type: 'application/json',
      };
    }
    case 'file':
    case undefined:
      return { text: '' };
  }
}

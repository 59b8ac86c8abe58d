/** Probes as a collection of the format v2.1, which both mocks serve. */
import { createHash } from 'node:crypto';
import { pairsOf, type MockKind, type Probe, type ProbeCall, type ProbeExample } from './probe.ts';
import { apiProbes } from './probes/api.ts';
import { pathProbes, selectorProbes } from './probes/paths.ts';
import { readingProbes } from './probes/reading.ts';
import { renderingProbes } from './probes/rendering.ts';
import { bodyProbes, queryProbes } from './probes/requests.ts';
import { serverProbes } from './probes/server.ts';

/** All that ask a mock, in the order of docs/fidelity.md. */
export const probes: readonly Probe[] = [
  ...readingProbes,
  ...selectorProbes,
  ...pathProbes,
  ...queryProbes,
  ...bodyProbes,
  ...renderingProbes,
  ...serverProbes,
];

/** Rules that have a probe. */
export const knownRules: ReadonlySet<string> = new Set([...probes, ...apiProbes].map(({ rule }) => rule));

/** What a collection is made of, of a probe of either kind. */
export type WithExamples = Pick<Probe, 'rule' | 'variables'> & { readonly examples?: readonly ProbeExample[] };

/** The probes whose examples a mock of this kind has. */
export function probesOf(kind: MockKind, asked: (rule: string) => boolean): readonly WithExamples[] {
  const all: readonly (WithExamples & Pick<Probe, 'mock'>)[] = [...probes, ...apiProbes];
  return all.filter(({ rule, mock = 'public' }) => mock === kind && asked(rule));
}

/** A path's first segment for each rule: too different from all others for a similar path (M-14). */
const segmentOf = (rule: string): string =>
  `${rule.toLowerCase()}.${createHash('sha256').update(rule).digest('hex').slice(0, 24)}`;

/** A text with what stands for the rule's segment. */
export function withSegment(text: string, rule: string): string {
  const whole = text.startsWith('/') && !text.includes('<p>') ? `/<p>${text}` : text;
  return whole.replace('<root>', '').replaceAll('<p>', segmentOf(rule));
}

/** The UUID of an example that has one: it sorts as its order says, and no two are the same. */
export function exampleId(rule: string, { order, name }: Pick<ProbeExample, 'order' | 'name'>): string {
  const hex = createHash('sha256').update(`${rule} ${name}`).digest('hex');
  const begin = order === 'first' ? '0' : 'f';
  return `${begin}${hex.slice(1, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Headers of a call in which nothing stands for something else. @param owner the account's own ID */
export function headersOf({ headers = {} }: ProbeCall, { rule, examples = [] }: WithExamples, owner: string) {
  const [first] = examples;
  const id = first === undefined ? '' : exampleId(rule, first);
  const filled = (value: string) => value.replaceAll('<owner>', owner).replaceAll('<id>', id);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, filled(value)]));
}

/** A collection of the format v2.1 with a folder for each probe. */
export function probeCollection(asked: readonly WithExamples[]): Record<string, unknown> {
  return {
    info: {
      name: 'Probes of the rules of a mock server',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: asked.map(({ rule, examples = [] }) => ({
      name: rule,
      item: examples.map((example) => itemOf(rule, example)),
    })),
    variable: asked.flatMap(({ rule, variables = {} }) =>
      pairsOf(variables).map(({ key, value }) => ({ key, value: withSegment(value, rule) })),
    ),
  };
}

function itemOf(rule: string, example: ProbeExample): Record<string, unknown> {
  const {
    name,
    method = 'GET',
    requestHeaders = {},
    requestBody,
    status = 200,
    headers = {},
    body = name,
    more,
  } = example;
  const request = {
    method,
    header: pairsOf(requestHeaders),
    url: urlOf(rule, example),
    ...(requestBody !== undefined && {
      body: typeof requestBody === 'string' ? { mode: 'raw', raw: requestBody } : requestBody,
    }),
  };
  const response = {
    ...(example.order !== undefined && { id: exampleId(rule, example) }),
    name,
    originalRequest: request,
    code: status,
    status: String(status),
    header: pairsOf(headers),
    body,
    ...more,
  };
  return { name: `${rule} ${name}`, request, response: example.isRequestOnly === true ? [] : [response] };
}

/** The parts of a URL, as Postman's app saves them. */
function urlOf(rule: string, { url, pathVariables = {}, raw, disabledQuery = {} }: ProbeExample): object {
  const whole = withSegment(url.startsWith('/') ? `https://parity.invalid/<p>${url}` : url, rule);
  const [address = '', queryText = ''] = whole.split('?', 2);
  const [, protocol, rest = ''] = /^(?:(\w+):\/\/)?(.*)$/s.exec(address) ?? [];
  const [host = '', ...path] = rest.split('/');
  const query = [
    ...Array.from(new URLSearchParams(queryText.replaceAll('%', '%25')), ([key, value]) => ({ key, value })),
    ...pairsOf(disabledQuery).map((pair) => ({ ...pair, disabled: true })),
  ];
  const variable = path
    .filter((segment) => segment.startsWith(':'))
    .map((segment) => ({ key: segment.slice(1), value: pathVariables[segment.slice(1)] }));
  return {
    raw: raw === undefined ? whole : withSegment(raw, rule),
    ...(protocol !== undefined && { protocol }),
    host: host.startsWith('{{') ? [host] : host.split('.'),
    path,
    ...(query.length > 0 && { query }),
    ...(variable.length > 0 && { variable }),
  };
}

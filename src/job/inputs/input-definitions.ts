/** The inputs of the action, which are the options of the command line too. `action.yml` and the README are checked against this table. */
import type { ApiInputs } from '../../postman/index.ts';
import { fillIn } from './values.ts';

interface InputDefinition {
  /** As in `action.yml`; '' where there is none. */
  readonly default: string;
  readonly description: string;
}

/** In the order of `action.yml`. */
export const inputDefinitions = {
  collection: {
    default: '',
    description:
      'Required. The path of a collection, a folder of YAML files or one file, or its UID, ID or exact name in Postman. On the runner also several paths, a line each.',
  },
  environment: { default: '', description: 'The environment, in the same forms.' },
  'postman-api-key': {
    default: '',
    description: "A Postman API key. With it the mock lives in Postman's cloud, without it on the runner.",
  },
  provider: { default: 'auto', description: 'Where the mock lives: `auto`, `postman` or `embedded`.' },
  'postman-api-url': {
    default: 'https://api.getpostman.com',
    description: 'The Postman API: also `https://api.eu.postman.com`, or any server that speaks the same API.',
  },
  workspace: { default: '', description: 'ID of the Postman workspace for look-ups and for what is created.' },
  name: { default: '', description: 'Name of the mock; a unique mark is appended. Default: the mark alone.' },
  private: { default: 'false', description: 'Create a private mock: calls need an `x-api-key` header.' },
  'server-response': {
    default: '',
    description: 'A 5xx that every call gets: `503`, or YAML/JSON with `name`, `statusCode`, `headers`, `body`.',
  },
  answers: {
    default: '',
    description:
      'Embedded only: which saved example or fault calls get, in turn: YAML, one rule a line, such as `GET /jobs/:id: [202, 200]`; see docs/answers.md.',
  },
  port: { default: '0', description: 'Embedded only: the port of the mock; 0 takes a free one.' },
  'listen-host': {
    default: '127.0.0.1',
    description: 'Embedded only: the address that the mock listens on; service containers need `0.0.0.0`.',
  },
  tls: {
    default: 'false',
    description:
      "Embedded only: serve the mock over https, with a certificate of its own; `caFile` and `caBundle` make clients trust it. In Postman's cloud it is https anyway. See docs/https.md.",
  },
  'call-logs': {
    default: 'always',
    description: 'When to upload the call logs as an artifact: `always`, `on-failure` (of the job) or `never`.',
  },
  'call-logs-timeout': {
    default: '20',
    description: "Seconds to wait for call logs that Postman's cloud still holds back, once the job is over.",
  },
  redact: {
    default: '',
    description:
      'More to redact in all that is written: names of headers and JSON fields, paths such as `user.email`, or path variables such as `:code`, separated by commas. `none` turns redaction off.',
  },
  'fail-on-unmatched': {
    default: 'false',
    description: 'Turn the job red when a call matched no saved example.',
  },
  'fail-on-loose-match': {
    default: 'false',
    description: 'Turn the job red when a call got an example that may not be the one that was meant.',
  },
  'expect-calls': {
    default: '',
    description:
      'Turn the job red unless these calls came: YAML, one rule a line, such as `GET /users/:id: ">= 1"`; `GET /healthz: ignore` takes calls out of all counts. See docs/reports.md.',
  },
  'min-coverage': {
    default: '',
    description:
      'Turn the job red when less than this percentage of the saved examples was served; `80 requests` counts requests.',
  },
  contract: {
    default: '',
    description:
      'The path of an OpenAPI 3.0 or 3.1 document: turn the job red when a saved example, or the request of a call, does not keep to it.',
  },
  'artifact-name': { default: '', description: 'Name of the artifact. Default: `mock-call-logs-<mock id>`.' },
  'retention-days': { default: '', description: "Days to keep the artifact. Default: the repository's setting." },
  'open-timeout': { default: '60', description: 'Seconds that opening the mock may take.' },
  'close-timeout': { default: '120', description: 'Seconds that saving the call logs and removing the mock may take.' },
  'keep-mock': {
    default: 'false',
    description: 'Leave the mock in place after the job; the sweep leaves it too (cloud only).',
  },
} as const satisfies Record<string, InputDefinition>;

/** What messages name. */
export const mainApiInputs: ApiInputs = { key: 'postman-api-key', url: 'postman-api-url', fileHelps: true };

export type InputName = keyof typeof inputDefinitions;

/** In the same order. */
export const inputNames = Object.keys(inputDefinitions) as readonly InputName[]; // keys of a literal: the cast only names them

/** Inputs as text, as GitHub or the command line hands them over; an absent one is ''. */
export type RawInputs = Readonly<Record<InputName, string>>;

/** The inputs with their defaults. */
export const withDefaults = (given: Partial<RawInputs>): RawInputs => fillIn(inputDefinitions, given);

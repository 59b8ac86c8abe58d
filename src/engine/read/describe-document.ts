/** Says what a JSON document is when it is not what was asked for. */
import type { JsonObject } from '../../http-text/bounded-json.ts';
import { asName, asRecord, asText } from './json.ts';

const has = (document: JsonObject, ...keys: string[]): boolean => keys.every((key) => Object.hasOwn(document, key));

/** Whether a document looks like an environment or globals export. */
export function looksLikeEnvironment(document: JsonObject): boolean {
  return Array.isArray(document['values']) && !has(document, 'item') && !has(document, 'requests');
}

/** Whether a document looks like a collection of any of the formats v1, v2.0 and v2.1. */
export function looksLikeCollection(document: JsonObject): boolean {
  return Array.isArray(document['item']) || Array.isArray(document['requests']) || isInfo(document['info']);
}

function isInfo(value: unknown): boolean {
  return asText(asRecord(value)?.['schema'])?.includes('/collection/') === true;
}

type Kind = readonly [fits: (document: JsonObject) => boolean, name: string];

/** What other programs write, and Postman imports. */
const foreignKinds: readonly Kind[] = [
  [(d) => has(asRecord(d['log']) ?? {}, 'entries'), 'an HTTP archive (HAR)'],
  [(d) => has(d, '_type', 'resources') || (asText(d['type']) ?? '').includes('.insomnia.rest/'), 'an Insomnia export'],
  [(d) => has(d, 'bruno') || has(d, 'brunoConfig') || isBruno(d), 'a Bruno collection'],
  [(d) => has(d, 'clientName'), 'a Thunder Client collection'],
];

/** Kinds of documents by what gives them away; the first that fits is taken. */
const kinds: readonly Kind[] = [
  [(d) => has(d, 'openapi') || has(d, 'swagger'), 'an OpenAPI document (a collection can be made of versions 2 and 3)'],
  [(d) => has(d, 'asyncapi'), 'an AsyncAPI document'],
  [
    (d) => has(d, '$kind') || asText(asRecord(d['info'])?.['schema'])?.includes('/v3') === true,
    'an item of a Postman v3 collection (export the collection as v2.1)',
  ],
  [
    (d) => has(d, 'rootLevelRequests') || has(d, 'rootLevelFolders'),
    'a minimal collection of the Postman API (ask for it without model=minimal)',
  ],
  [(d) => d['_postman_variable_scope'] === 'globals', 'an export of Postman globals'],
  [looksLikeEnvironment, 'a Postman environment'],
  [looksLikeCollection, 'a Postman collection'],
  ...foreignKinds,
  [(d) => has(d, 'collections') || has(d, 'environments'), 'a list or backup of several Postman elements'],
  [(d) => has(d, 'mock') || has(d, 'mocks'), 'a mock server of the Postman API'],
  [(d) => has(d, 'error'), 'an error of the Postman API'],
  [(d) => has(d, 'dependencies') || has(d, 'devDependencies'), 'a package.json'],
  [(d) => has(d, '$schema') || has(d, 'properties'), 'a JSON Schema'],
];

/** Its `bruno.json`, or what it exports. */
const isBruno = (document: JsonObject): boolean =>
  asText(document['version']) === '1' && (document['type'] === 'collection' || Array.isArray(document['items']));

/** What to give in place of a document that is no collection, or no environment. */
export function whatToGive(document: unknown, wanted: 'collection' | 'environment'): string {
  const record = asRecord(document) ?? {};
  const other = looksLikeEnvironment(record)
    ? 'environment'
    : looksLikeCollection(record) || has(record, 'openapi') || has(record, 'swagger')
      ? 'collection'
      : undefined;
  const form = wanted === 'collection' ? 'the collection from Postman as v2.1' : 'the environment from Postman';
  if (other !== undefined && other !== wanted)
    return `Give it in \`${other}\`; export ${form} and give that file here.`;
  if (has(record, 'collections'))
    return `Export ${wanted === 'collection' ? 'the one collection as v2.1' : 'the one environment'} and give that file.`;
  return foreignKinds.some(([fits]) => fits(record)) && wanted === 'collection'
    ? `Import it into Postman, export ${form} and give that file.`
    : `Export ${form} and give that file.`;
}

/** What the document is, with an article: "an OpenAPI document", "a list", "an object with the keys a, b and c". */
export function describeDocument(document: unknown): string {
  if (document === null) return 'null';
  if (Array.isArray(document)) return `a list of ${String(document.length)} values`;
  const record = asRecord(document);
  if (record === undefined) return `a ${typeof document}`;
  const kind = kinds.find(([fits]) => fits(record));
  if (kind !== undefined) return kind[1];
  const keys = Object.keys(record).slice(0, 5);
  if (keys.length === 0) return 'an empty object';
  const named = keys.map((key) => `"${key.slice(0, 40)}"`).join(', ');
  return `an object with the keys ${named}${Object.keys(record).length > keys.length ? ', …' : ''}`;
}

/** Takes the document out of wrappers such as `{"collection": …}`, which the Postman API puts around it. */
export function unwrap(document: unknown, wrapper: 'collection' | 'environment'): { inner: unknown; pointer: string } {
  let inner = document;
  let pointer = '';
  for (let depth = 0; depth < 3; depth += 1) {
    const record = asRecord(inner);
    const wrapped = record === undefined ? undefined : asRecord(record[wrapper]);
    if (record === undefined || wrapped === undefined || looksLikeCollection(record) || looksLikeEnvironment(record))
      break;
    inner = wrapped;
    pointer += `/${wrapper}`;
  }
  return { inner, pointer };
}

/** The document's own name for messages, `undefined` when it has none. */
export function documentName(document: JsonObject): string | undefined {
  return asName(asRecord(document['info'])?.['name']) ?? asName(document['name']);
}

/** Makes of the converter's collection what was planned. */
import { STATUS_CODES } from 'node:http';
import { isObject, childOf, listOf, type JsonObject } from '../../../http-text/bounded-json.ts';
import { bodyText, bodyFormat } from './example-body.ts';
import { withDigits, without } from './document/parse-document.ts';
import type { OperationResponse, Plan, PlannedOperation } from './plan-operations.ts';
import type { PlannedResponse } from './plan-responses.ts';

export interface FinishedCollection {
  readonly document: JsonObject;
  readonly served: ReadonlySet<PlannedOperation>;
  readonly examples: number;
}

/**
 * Gives requests and examples what was planned for them. The converter's IDs are random: without them the engine derives IDs
 * from places, the same each time. It also fills in path variables, which a mock would take literally: without a value `:id`
 * stands for any segment.
 */
export function finishCollection(collection: JsonObject, plan: Plan): FinishedCollection {
  const served = new Set<PlannedOperation>();
  const folders = new Map(plan.operations.flatMap(({ given }) => given.folders));
  let examples = 0;

  const finishItem = (item: unknown): unknown => {
    if (!isObject(item)) return item;
    const kept = without(item, 'id');
    if (Array.isArray(item['item'])) {
      const name = String(item['name']);
      return { ...kept, name: folders.get(name) ?? name, item: item['item'].map(finishItem) };
    }
    const responses = listOf(item['response']).flatMap((response) => {
      const planned = isObject(response) ? plan.responses.get(Number(response['code'])) : undefined;
      return isObject(response) && planned !== undefined ? [{ response, planned }] : [];
    });
    const operation = responses[0]?.planned.operation;
    if (operation === undefined) return kept;
    const saved = responses.filter(({ planned }) => !planned.isPlaceholder);
    served.add(operation);
    examples += saved.length;
    return {
      ...kept,
      name: itemName(kept['name'], operation),
      request: finishRequest(item['request'], operation, operation.accept, new Map()),
      response: saved.map(({ response, planned }) => finishResponse(response, planned, plan.schemas)),
    };
  };

  const info = isObject(collection['info']) ? without(collection['info'], '_postman_id') : {};
  const document = { ...collection, info, item: listOf(collection['item']).map(finishItem) };
  return { document: mapTexts(document) as JsonObject, served, examples };
}

function finishResponse(response: JsonObject, planned: OperationResponse, schemas: JsonObject): JsonObject {
  const { name, mediaType, status, otherStatuses, isDefault, operation } = planned;
  return {
    ...without(response, 'id'),
    name,
    originalRequest: finishRequest(response['originalRequest'], operation, planned.accept, planned.pathValues),
    code: status,
    status: STATUS_CODES[status] ?? '',
    header: listOf(response['header']).map((header) => withHeader(header, 'Content-Type', mediaType)),
    body: finishedBody(response['body'], planned, schemas),
    _postman_previewlanguage: bodyFormat(mediaType ?? ''),
    ...(otherStatuses.length > 0 && { _standsFor: { statuses: otherStatuses, isDefault } }),
  };
}

/** What has no other name the converter names by the path that it was given. */
function itemName(name: unknown, { given, path }: PlannedOperation): unknown {
  const made = given.text.replace(/\{([^/{}]+)\}(?=\/|$)/g, ':$1');
  return given.segments !== undefined && name === made ? path : name;
}

function finishedBody(body: unknown, planned: PlannedResponse, schemas: JsonObject): string {
  if ('text' in planned.body) return planned.body.text;
  const made = typeof body === 'string' ? valueOf(body) : undefined;
  return made === undefined ? '' : bodyText(made, planned.mediaType ?? '', planned.body.schema, schemas);
}

function valueOf(body: string): unknown {
  try {
    return withoutStops(childOf(JSON.parse(body), 'value'));
  } catch {
    return undefined;
  }
}

/** Where schemas go in circles or too deep the converter puts a sentence, whatever the type: what has one is left out. */
function withoutStops(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => !isStop(entry)).map(withoutStops);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, child]) => !isStop(child));
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutStops(child)]));
}

function isStop(value: unknown): boolean {
  const said = childOf(value, 'value');
  return typeof said === 'string' && /^<(?:Circular reference to |Error: Too many levels of nesting)/.test(said);
}

function finishRequest(
  request: unknown,
  { given }: PlannedOperation,
  accept: string | undefined,
  pathValues: ReadonlyMap<string, string>,
): unknown {
  if (!isObject(request)) return request;
  const headers = listOf(request['header']).map((header) => withHeader(header, 'Accept', accept));
  const url = request['url'];
  return { ...request, header: headers, url: isObject(url) ? finishUrl(url, given.segments, pathValues) : url };
}

function finishUrl(
  url: JsonObject,
  segments: readonly string[] | undefined,
  pathValues: ReadonlyMap<string, string>,
): JsonObject {
  const path = listOf(url['path']);
  const named = (entry: JsonObject) => pathValues.get(String(entry['key'])) ?? '';
  const filled = segments?.map((segment) =>
    segment.replace(/\{\{([^{}]+)\}\}/g, (token, name: string) => {
      const value = pathValues.get(name);
      return value === undefined ? token : encodeURIComponent(value);
    }),
  );
  return {
    ...url,
    ...(filled !== undefined && { path: [...path.slice(0, Math.max(0, path.length - filled.length)), ...filled] }),
    ...(Array.isArray(url['variable']) && {
      variable: url['variable'].map((entry: unknown) => (isObject(entry) ? { ...entry, value: named(entry) } : entry)),
    }),
  };
}

/** The header with the value that it should have, where it is the one of this name. */
function withHeader(header: unknown, name: string, value: string | undefined): unknown {
  return isObject(header) && header['key'] === name && value !== undefined ? { ...header, value } : header;
}

/** Takes the marks of numbers off all texts. */
function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return withDigits(value);
  if (Array.isArray(value)) return value.map(mapTexts);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child)]))
    : value;
}

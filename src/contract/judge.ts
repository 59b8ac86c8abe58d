/** Holds exchanges against an OpenAPI document. */
import { childOf, entriesOf, type JsonObject } from '../http-text/bounded-json.ts';
import { headerValues, mediaTypeOf } from '../http-text/header-text.ts';
import { comparedPairs } from '../http-text/pairs.ts';
import { decodeSegment, pathSegments, splitTarget } from '../http-text/target.ts';
import {
  readContract,
  readValue,
  type Contract,
  type Found,
  type Operation,
  type Parameter,
  type ValueRule,
} from './contract.ts';
import { findMediaType, isJson, judgeContent, judgeRequestBody, undocumented, type Case } from './judge-content.ts';
import type { Exchange, Part, Violation } from './model.ts';
import { ownerOf, sentValue, type Sent } from './parameter-value.ts';
import type { JudgedPath } from './path-templates.ts';
import { createValidator } from './validator.ts';

type Message = Violation['of'];

/** What of an exchange breaks the document. */
export type JudgeExchange = (exchange: Exchange) => readonly Violation[];

/** @param document whose references all lead to its own schemas */
export function createJudge(document: JsonObject): JudgeExchange {
  const contract = readContract(document);
  const validator = createValidator(contract);
  return (exchange) => judge({ contract, validator, exchange, isOpen: openText(exchange) });
}

/** A variable without a value or a placeholder of a saved exchange, and what was taken out of a log. */
function openText({ isSaved, mask }: Exchange): (text: string) => boolean {
  return (text) =>
    (mask !== undefined && text.includes(mask)) ||
    (isSaved && (/\{\{[^{}]*\}\}/.test(text) || /^\s*<[^<>]+>\s*$/.test(text)));
}

function judge(given: Case): readonly Violation[] {
  const { contract, exchange, isOpen } = given;
  const { method, target } = exchange.request;
  const { path, query } = splitTarget(target);
  const found = findOperation(contract, method, { segments: pathSegments(path).map(decodeSegment), isOpen }, exchange);
  const inRequest = { of: 'request', keys: [] } as const;
  if ('near' in found) {
    return [{ ...inRequest, part: 'path', problem: undocumented(found.near && `the nearest path is ${found.near}`) }];
  }
  if ('methods' in found) {
    return [{ ...inRequest, part: 'method', problem: undocumented(`${found.path} has ${found.methods.join(', ')}`) }];
  }
  const { operation, values } = found;
  const violations = [
    ...judgeParameters(given, operation, values, comparedPairs(query ?? '')),
    ...judgeRequestBody(given, operation),
    ...judgeResponse(given, operation),
  ];
  return violations.map((violation) => ({ operation: operation.name, ...violation }));
}

/** What the path falls under, as it is or without what the base URL of the collection puts in front. */
function findOperation(contract: Contract, method: string, path: JudgedPath, { basePaths = [] }: Exchange): Found {
  const first = contract.find(method, path);
  if ('operation' in first) return first;
  const { segments, isOpen } = path;
  return basePaths
    .filter((base) => base.length > 0 && base.every((segment, index) => segments[index] === segment))
    .map((base) => contract.find(method, { segments: segments.slice(base.length), isOpen }))
    .reduce((best, found) => ('near' in best || 'operation' in found ? found : best), first);
}

function judgeParameters(
  given: Case,
  { parameters }: Operation,
  inPath: ReadonlyMap<string, string>,
  query: readonly (readonly [string, string])[],
): readonly Violation[] {
  const { contract, exchange } = given;
  const { schemas, keysInQuery } = contract;
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  // A name of its own comes before the properties of an object, which may have any name.
  const owned = query.map(([name, value]) => {
    const owner =
      inQuery.find((parameter) => parameter.name === name) ?? inQuery.find((each) => ownerOf(each, name, schemas));
    return { name, value, owner, property: owner && ownerOf(owner, name, schemas)?.property };
  });
  const sentOf = (parameter: Parameter): Sent | undefined => {
    if (parameter.in === 'header') return sentHeader(exchange.request.headers, parameter.name);
    if (parameter.in === 'path') {
      const text = inPath.get(parameter.name);
      return text === undefined ? undefined : { texts: [text], properties: [] };
    }
    const own = owned.filter(({ owner }) => owner === parameter);
    if (own.length === 0) return undefined;
    return {
      texts: own.filter(({ property }) => property === undefined).map(({ value }) => value),
      properties: own.flatMap(({ property, value }) => (property === undefined ? [] : [[property, value] as const])),
    };
  };
  const unknown = owned.filter(
    ({ name, owner }) => owner === undefined && !keysInQuery.has(name.toLowerCase()) && !given.isOpen(name),
  );
  return [
    ...[...new Set(unknown.map(({ name }) => name))].map((name): Violation => {
      return { of: 'request', part: 'query', name, keys: [], problem: undocumented() };
    }),
    // A path variable is not missing where the path has `{{id}}` in its place.
    ...parameters.flatMap((parameter) =>
      judgeValue(given, parameter, sentOf(parameter), { of: 'request', part: parameter.in, name: parameter.name }),
    ),
  ];
}

/** A header as one value, whether or not it came in several lines. */
function sentHeader(headers: Exchange['request']['headers'], name: string): Sent | undefined {
  const texts = headerValues(headers, name);
  return texts.length === 0 ? undefined : { texts: [texts.join(',')], properties: [] };
}

function judgeValue(
  { contract, validator, isOpen }: Case,
  rule: ValueRule,
  sent: Sent | undefined,
  where: { readonly of: Message; readonly part: Part; readonly name: string },
): readonly Violation[] {
  if (sent === undefined) {
    return rule.required && where.part !== 'path' ? [{ ...where, keys: [], problem: { kind: 'missing' } }] : [];
  }
  const texts = [...sent.texts, ...sent.properties.map(([, value]) => value)];
  if (texts.some(isOpen)) return [];
  if (rule.allowsEmpty && texts.every((text) => text === '')) return [];
  const value = rule.schema === undefined ? undefined : sentValue(rule, sent, contract.schemas);
  if (value === undefined || isExample(rule, value.value, texts)) return [];
  return validator.validate(rule.schema, value.value, where.of, isOpen).map((finding) => ({ ...where, ...finding }));
}

/** Whether the document gives the value as an example of the parameter. */
function isExample({ examples }: ValueRule, value: unknown, [text = '']: readonly string[]): boolean {
  const json = JSON.stringify(value);
  return examples.some((example) => JSON.stringify(example) === json || String(example) === text);
}

/** Statuses whose answers have no content (RFC 9110). */
const isBodyless = (status: number): boolean => status === 204 || status === 205 || status === 304;

function judgeResponse(given: Case, { responses, name }: Operation): readonly Violation[] {
  const { response } = given.exchange;
  if (response === undefined) return [];
  const { status, headers, body } = response;
  const range = `${String(status).charAt(0)}XX`;
  const codes = Object.keys(responses).filter((code) => !code.startsWith('x-'));
  const code = [String(status), range, 'default']
    .map((wanted) => codes.find((each) => each.toUpperCase() === wanted.toUpperCase()))
    .find((each) => each !== undefined);
  if (code === undefined) {
    const instead = codes.length === 0 ? undefined : `it has ${codes.join(', ')}`;
    return [{ of: 'response', part: 'status', name: String(status), keys: [], problem: undocumented(instead) }];
  }
  const documented = responses[code];
  const inHeaders = entriesOf(childOf(documented, 'headers'))
    .filter(([header]) => header.toLowerCase() !== 'content-type')
    .flatMap(([header, value]) => {
      const where = { of: 'response', part: 'header', name: header } as const;
      return judgeValue(given, readValue(value, 'simple'), sentHeader(headers, header), where);
    });
  const type = headerValues(headers, 'content-type')[0]?.trim() ?? '';
  const content = childOf(documented, 'content');
  const known = Object.fromEntries(entriesOf(content));
  if (isBodyless(status) || name.startsWith('HEAD ')) return inHeaders;
  if (body === '') {
    const [key, media] = Object.entries(known)[0] ?? [];
    const wantsBody = key !== undefined && isJson(mediaTypeOf(key)) && childOf(media, 'schema') !== undefined;
    return wantsBody
      ? [...inHeaders, { of: 'response', part: 'body', keys: [], problem: { kind: 'missing' } }]
      : inHeaders;
  }
  return [
    ...inHeaders,
    ...judgeContent(given, known, findMediaType(Object.keys(known), type), { of: 'response', type, body }),
  ];
}

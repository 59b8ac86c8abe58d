/** Holds the bodies of an exchange against what a document says of their media types. */
import { parseShallowJson, childOf, type JsonObject } from '../http-text/bounded-json.ts';
import { headerValues, mediaTypeOf } from '../http-text/header-text.ts';
import { comparedPairs } from '../http-text/pairs.ts';
import type { Contract, Operation } from './contract.ts';
import type { Exchange, Problem, Violation } from './model.ts';
import { typesOf } from './normalize-schema.ts';
import { toObject } from './parameter-value.ts';
import type { Validator } from './validator.ts';

/** An exchange, and what it is held against. */
export interface Case {
  readonly contract: Contract;
  readonly validator: Validator;
  readonly exchange: Exchange;
  /** Whether a text may be anything. */
  readonly isOpen: (text: string) => boolean;
}

/** What the document does not know. @param instead what it has, in words */
export const undocumented = (instead?: string): Problem => ({ kind: 'undocumented', ...(instead && { instead }) });

/** The body of a request against that of its operation. */
export function judgeRequestBody(given: Case, { body: documented }: Operation): readonly Violation[] {
  const { body, headers } = given.exchange.request;
  const where = { of: 'request', part: 'body', keys: [] } as const;
  const type = headerValues(headers, 'content-type')[0]?.trim() ?? '';
  if (body === undefined && type === '') return [];
  if (body === '') return documented?.required === true ? [{ ...where, problem: { kind: 'missing' } }] : [];
  if (documented === undefined) return [{ ...where, problem: undocumented() }];
  const keys = Object.keys(documented.content);
  // Postman and most clients name the type of JSON by themselves.
  const named = type === '' ? (keys.find((key) => isJson(mediaTypeOf(key))) ?? keys[0]) : findMediaType(keys, type);
  return judgeContent(given, documented.content, named, { of: 'request', type, body });
}

interface Content {
  readonly of: Violation['of'];
  readonly type: string;
  readonly body: string | undefined;
}

/** A body against the `content` of a document. @param key of the media type there */
export function judgeContent(
  given: Case,
  content: JsonObject,
  key: string | undefined,
  { of, type, body }: Content,
): readonly Violation[] {
  const { contract, validator, isOpen } = given;
  const keys = Object.keys(content);
  if (key === undefined) {
    if (keys.length === 0 && type === '') return [];
    if (isOpen(type)) return [];
    const instead = keys.length === 0 ? undefined : `it has ${keys.join(', ')}`;
    return [{ of, part: 'content type', name: mediaTypeOf(type), keys: [], problem: undocumented(instead) }];
  }
  const where = { of, part: 'body' } as const;
  const media = content[key];
  const schema = childOf(media, 'schema');
  const actual = mediaTypeOf(type === '' ? key : type);
  if (body === undefined || schema === undefined) return [];
  if (!isForm(actual) && !isJson(actual)) return [];
  let value: unknown = body;
  try {
    value = isForm(actual) ? toObject(comparedPairs(body), schema, contract.schemas) : parseShallowJson(body);
  } catch {
    // `{"id": {{id}}}` is JSON once somebody gives the variable a value.
    if (isOpen(body)) return [];
    // Many send a text alone without quotes, Postman's converter too.
    if (!typesOf(schema, contract.schemas).has('string'))
      return [{ ...where, keys: [], problem: { kind: 'unreadable' } }];
  }
  return validator.validate(schema, value, of, isOpen).map((finding) => ({ ...where, ...finding }));
}

/** Whether bodies of the type are JSON: by its name, or by its suffix (RFC 6839). */
export const isJson = (mediaType: string): boolean => /[/+]json$/.test(mediaType);

const isForm = (mediaType: string): boolean => mediaType === 'application/x-www-form-urlencoded';

/**
 * The key of `content` that a Content-Type falls under: the most specific one (OpenAPI 3.1, Media Type Object), with or
 * without its parameters.
 */
export function findMediaType(keys: readonly string[], contentType: string): string | undefined {
  const type = mediaTypeOf(contentType);
  const range = `${type.split('/', 1)[0] ?? ''}/*`;
  const whole = contentType.replace(/\s/g, '').toLowerCase();
  return (
    keys.find((key) => key.replace(/\s/g, '').toLowerCase() === whole) ??
    [type, range, '*/*']
      .map((wanted) => keys.find((key) => mediaTypeOf(key) === wanted))
      .find((key) => key !== undefined)
  );
}

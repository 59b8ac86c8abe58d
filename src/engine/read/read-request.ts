/** A saved request: the one of a collection item or the original request of an example. */
import type { SavedRequest } from '../collection.ts';
import type { DefectLog } from './defects.ts';
import { asName, asRecord } from './json.ts';
import { canBeSent } from './methods.ts';
import { readBody } from './read-body.ts';
import { readPairs } from './read-pairs.ts';
import { readUrl } from './read-url.ts';

/** Reads a request given as an object or, as the format allows, as its URL alone. A missing method is GET. */
export function readRequest(value: unknown, defects: DefectLog): SavedRequest {
  const request = asRecord(value);
  if (request === undefined && typeof value !== 'string') defects.add('request-unreadable');
  const url = request === undefined ? (typeof value === 'string' ? value : '/') : request['url'];
  const method = (asName(request?.['method']) ?? 'GET').trim().toUpperCase();
  if (!canBeSent(method)) defects.add('method-unknown');
  return {
    method,
    ...readUrl(url, defects),
    headers: readPairs(request?.['header'], defects),
    body: readBody(request?.['body'], defects),
  };
}

/** A saved request's body, in every mode of the collection format. */
import type { KeyValue, SavedBody } from './collection.ts';
import type { DefectLog } from './defects.ts';
import { asRecord, asText } from './json.ts';
import { readPairs } from './read-pairs.ts';

/** Text as it is, objects as JSON: some generators write a parsed body where the format wants text. */
function textOf(value: unknown): string {
  return asText(value) ?? (value === null || value === undefined ? '' : JSON.stringify(value));
}

/** The text fields of a form; files are left out, as Postman's mocks compare text only (postman-app-support#9184). */
function textFields(list: unknown, defects: DefectLog): KeyValue[] {
  const texts = Array.isArray(list) ? list.filter((field) => asRecord(field)?.['type'] !== 'file') : list;
  return readPairs(texts, defects);
}

function readGraphql(value: unknown): SavedBody | undefined {
  const graphql = asRecord(value);
  const query = graphql === undefined ? textOf(value) : textOf(graphql['query']);
  if (query === '') return undefined;
  return {
    mode: 'graphql',
    query,
    operationName: textOf(graphql?.['operationName']),
    variables: textOf(graphql?.['variables']),
  };
}

/** `undefined` for a request without a body: none, an empty one, a disabled one, or an object that names no mode. */
export function readBody(value: unknown, defects: DefectLog): SavedBody | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { mode: 'raw', text: value };
  const body = asRecord(value);
  if (body === undefined || body['disabled'] === true) return undefined;
  const mode = asText(body['mode']) ?? (body['raw'] === undefined ? undefined : 'raw');
  switch (mode) {
    case undefined:
      return undefined;
    case 'raw': {
      const text = textOf(body['raw']);
      return text === '' ? undefined : { mode, text };
    }
    case 'urlencoded':
    case 'formdata': {
      const fields = textFields(body[mode], defects);
      return { mode, fields };
    }
    case 'graphql':
      return readGraphql(body['graphql']);
    case 'file':
      return { mode };
    default:
      defects.add('body-mode-unknown');
      return undefined;
  }
}

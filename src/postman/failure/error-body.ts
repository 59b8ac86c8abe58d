/** Reads what Postman says went wrong, in any of the shapes it says it in. */
import { deepestDocument, parseShallowJson } from '../../http-text/bounded-json.ts';

export interface ErrorBody {
  readonly name: string | undefined;
  readonly message: string | undefined;
  /** E.g. `param: collection`; empty when the body gives none. */
  readonly details: string;
}

/**
 * Three families (Postman OpenAPI 1.45): `{error: {name, message, details}}`, problem+json `{type, title, detail}`, and
 * oddities of both: `error` as a string, `error.type` for the name, `error.header` beside or for the message. A body that
 * is no JSON (a gateway's HTML page) gives its title. Never throws.
 */
export function parseErrorBody(text: string): ErrorBody {
  let body: unknown;
  try {
    body = parseShallowJson(text, deepestDocument);
  } catch {
    return { name: undefined, message: htmlTitle(text), details: '' };
  }
  const top = record(body);
  const error = record(top['error']);
  const said = string(error['message']) ?? string(top['message']) ?? string(top['detail']) ?? asText(top['detail']);
  const header = string(error['header']);
  return {
    name:
      string(top['error']) ??
      string(error['name']) ??
      string(error['type']) ??
      string(top['title']) ??
      string(top['type']),
    message: header !== undefined && said !== undefined ? `${header}. ${said}` : (said ?? header),
    details: describeDetails(error['details']),
  };
}

function describeDetails(details: unknown): string {
  if (Array.isArray(details)) return details.flatMap((detail) => asText(detail) ?? []).join('; ');
  const parts = Object.entries(record(details)).map(([key, value]) => {
    // `param` is a list in the official description and a string in recorded answers.
    const text = Array.isArray(value) ? value.flatMap((item) => asText(item) ?? []).join(', ') : asText(value);
    return text === undefined || text === '' ? '' : `${key}: ${text}`;
  });
  return parts.filter((part) => part !== '').join(', ');
}

function htmlTitle(text: string): string | undefined {
  const start = text.search(/<title>/i);
  if (start === -1) return undefined;
  const end = text.indexOf('<', start + 1);
  return string(text.slice(start + '<title>'.length, end === -1 ? undefined : end).trim());
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function asText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return string(value);
  try {
    return JSON.stringify(value);
  } catch {
    // Nested too deeply: what can be read can be too deep to be written.
    return undefined;
  }
}

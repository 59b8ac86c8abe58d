/** The body of an answer that is JSON. */
import { deepestDocument, parseShallowJson } from '../../http-text/bounded-json.ts';

/** Without its byte order mark. */
export function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

/** @throws SyntaxError, or TooDeepError */
export function parseJson(body: Uint8Array): unknown {
  return parseShallowJson(textOf(body), deepestDocument);
}

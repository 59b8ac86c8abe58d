/** The body of an answer that is JSON. */

/** Without its byte order mark. */
export function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

/** @throws SyntaxError */
export function parseJson(body: Uint8Array): unknown {
  return JSON.parse(textOf(body)) as unknown;
}

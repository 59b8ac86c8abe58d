/** The body of an answer that is JSON. */
import type { Buffer } from 'node:buffer';
import { deepestDocument, parseShallowJson } from '../engine/bounded-json.ts';

/** Gives what a body's JSON says, or a promise of it; throws or rejects for what is no JSON. */
export type ParseBody = (body: Buffer) => unknown;

/** Without its byte order mark. */
export function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

export const parseJson: ParseBody = (body) => parseShallowJson(textOf(body), deepestDocument);

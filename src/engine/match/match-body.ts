/** Whether a call's body is the one that an example was saved with: the whole body, no wildcards (postman-app-support#7816). */
import { headerValues, isJson, mediaTypeOf } from '../../http-text/header-text.ts';
import type { Call } from '../call/call.ts';
import { canonicalFields, canonicalGraphql, canonicalJson, type GraphqlParts } from '../call/canonical.ts';
import type { KeyValue, SavedBody } from '../collection.ts';
import type { Variables } from '../call/variables.ts';

/** A saved body made ready to compare. */
export type BodyPattern =
  | { readonly kind: 'none' }
  /** Compared as a value when the call says it is JSON too. */
  | { readonly kind: 'json'; readonly canonical: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fields'; readonly fields: string; readonly mediaType: string }
  | { readonly kind: 'graphql'; readonly parts: GraphqlParts }
  /** Files are never compared (postman-app-support#9184). */
  | { readonly kind: 'file' };

/** `neither` when neither side has a body: the same, but nothing to reward. */
export type BodyMatch = 'same' | 'different' | 'neither';

/** Prepares an example's body: variables resolved, parsed as far as comparing needs. */
export function prepareBody(
  body: SavedBody | undefined,
  headers: readonly KeyValue[],
  variables: Variables,
): BodyPattern {
  switch (body?.mode) {
    case undefined:
      return { kind: 'none' };
    case 'raw': {
      const text = variables.resolve(body.text);
      const [contentType = ''] = headerValues(headers, 'content-type');
      // JSON is compared as such only when the example's headers say so (postman-app-support#6356, #11607).
      const canonical = isJson(mediaTypeOf(variables.resolve(contentType))) ? canonicalJson(text) : undefined;
      return canonical === undefined ? { kind: 'text', text } : { kind: 'json', canonical, text };
    }
    case 'urlencoded':
    case 'formdata': {
      const fields = body.fields.map(({ key, value }) => [variables.resolve(key), variables.resolve(value)] as const);
      const mediaType = body.mode === 'formdata' ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
      return { kind: 'fields', fields: canonicalFields(fields), mediaType };
    }
    case 'graphql':
      return {
        kind: 'graphql',
        parts: canonicalGraphql(variables.resolve(body.query), body.operationName, variables.resolve(body.variables)),
      };
    case 'file':
      return { kind: 'file' };
  }
}

function sameGraphql(saved: GraphqlParts, sent: GraphqlParts | undefined): boolean {
  if (sent?.query !== saved.query || sent.variables !== saved.variables) return false;
  // Clients name the operation even when a document has only one; Postman's editor does not.
  return saved.operationName === '' || sent.operationName === '' || saved.operationName === sent.operationName;
}

function isSame(pattern: BodyPattern, call: Call): boolean {
  switch (pattern.kind) {
    case 'none':
    case 'file':
      return false;
    case 'json':
      return isJson(call.mediaType()) ? call.canonicalBody() === pattern.canonical : call.text() === pattern.text;
    case 'text':
      return call.text() === pattern.text;
    case 'fields':
      // A form of files only has no fields to compare: a call without a body is still none.
      return call.hasBody && call.mediaType() === pattern.mediaType && call.canonicalFields() === pattern.fields;
    case 'graphql':
      return sameGraphql(pattern.parts, call.graphql());
  }
}

/** Compares a call's body with an example's. */
export function compareBody(pattern: BodyPattern, call: Call): BodyMatch {
  if (pattern.kind === 'none' && !call.hasBody) return 'neither';
  return isSame(pattern, call) ? 'same' : 'different';
}

/** Says where a call's body differs from an example's. */
import type { Call } from './call.ts';
import { canonicalJson } from './canonical.ts';
import { isJson, type BodyPattern } from './match-body.ts';
import { describeBodyPath, quote } from './wording.ts';

/** A value as text for people, cut by `quote`. */
function show(value: unknown): string {
  return value === undefined ? 'nothing' : quote(JSON.stringify(value));
}

/**
 * Two texts that differ, `what` they are in front. Where they look alike in quotes the place is told and nothing quoted from
 * there: a secret would stand without the name by which it is redacted.
 */
function textDifference(what: string, sent: string, saved: string, show: (text: string) => string): string {
  const [sentQuote, savedQuote] = [show(sent), show(saved)];
  if (sentQuote !== savedQuote) return `${what} is ${sentQuote}, example has ${savedQuote}`;
  let index = 0;
  while (index < sent.length && sent.charCodeAt(index) === saved.charCodeAt(index)) index += 1;
  return `${what} differs from the example's from character ${String(index + 1)} on`;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The first place where two JSON values differ; both came through `canonicalJson`, which bounds their depth. */
function firstDifference(sent: unknown, saved: unknown, path: string): string | undefined {
  if (!isContainer(sent) || !isContainer(saved) || Array.isArray(sent) !== Array.isArray(saved)) {
    if (Object.is(sent, saved)) return undefined;
    const what = describeBodyPath(path);
    return typeof sent === 'string' && typeof saved === 'string'
      ? textDifference(what, sent, saved, show)
      : `${what} is ${show(sent)}, example has ${show(saved)}`;
  }
  for (const key of new Set([...Object.keys(saved), ...Object.keys(sent)])) {
    const inner = path === '' ? key : `${path}.${key}`;
    const sentValue = Object.hasOwn(sent, key) ? sent[key] : undefined;
    const savedValue = Object.hasOwn(saved, key) ? saved[key] : undefined;
    const difference = firstDifference(sentValue, savedValue, inner);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function jsonDifference(canonical: string, call: Call): string {
  if (!isJson(call.mediaType())) {
    const type = call.mediaType();
    return `the example's body is JSON, the call ${type === '' ? 'has no Content-Type' : `says it is ${quote(type)}`}`;
  }
  const sent = call.canonicalBody();
  if (sent === undefined) return 'the body is no JSON that can be compared';
  return firstDifference(JSON.parse(sent), JSON.parse(canonical), '') ?? 'the bodies differ';
}

/** For a body that is compared as text. Where both are JSON their values tell more than their white space. */
function plainDifference(text: string, call: Call): string {
  const sent = call.canonicalBody();
  const saved = sent === undefined ? undefined : canonicalJson(text);
  if (sent === undefined || saved === undefined) return textDifference('body', call.text(), text, quote);
  const difference = firstDifference(JSON.parse(sent), JSON.parse(saved), '');
  if (difference !== undefined) return difference;
  const lacks = "the example's request has no `Content-Type: application/json`";
  return `the body is the same JSON, but is compared as text: ${lacks}${isJson(call.mediaType()) ? '' : ', nor has the call'}`;
}

/** For a body that `compareBody` found different. */
export function bodyDifference(pattern: BodyPattern, call: Call): string {
  if (!call.hasBody) return 'no body was sent, the example has one';
  switch (pattern.kind) {
    case 'none':
      return 'the example has no body';
    case 'file':
      return "the example's body is a file, which is never compared";
    case 'json':
      return jsonDifference(pattern.canonical, call);
    case 'text':
      return plainDifference(pattern.text, call);
    case 'fields':
      return call.mediaType() === pattern.mediaType
        ? 'the form fields differ from those of the example'
        : `the example's body is ${quote(pattern.mediaType)}, the call has ${quote(call.mediaType())}`;
    case 'graphql': {
      const sent = call.graphql();
      if (sent === undefined) return 'the body is no GraphQL request';
      if (sent.query !== pattern.parts.query) return 'the GraphQL query differs from that of the example';
      return sent.variables === pattern.parts.variables
        ? `the GraphQL operation is ${quote(sent.operationName)}, example has ${quote(pattern.parts.operationName)}`
        : 'the GraphQL variables differ from those of the example';
    }
  }
}

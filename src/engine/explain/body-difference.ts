/** Finds where a call's body differs from an example's. */
import { isJson } from '../../http-text/header-text.ts';
import type { Call } from '../call/call.ts';
import { canonicalJson } from '../call/canonical.ts';
import type { BodyDifference } from '../explanation.ts';
import type { BodyPattern } from '../match/match-body.ts';
import { differences, parseCanonical } from './json-difference.ts';
import { quote } from './quote.ts';

/** The index of the first character that differs in two texts that differ, where they look alike in quotes. */
export function differsFrom(sent: string, saved: string, show: (text: string) => string): { readonly from?: number } {
  if (show(sent) !== show(saved)) return {};
  let index = 0;
  while (index < sent.length && sent.charCodeAt(index) === saved.charCodeAt(index)) index += 1;
  return { from: index };
}

/** The first place where two JSON values differ. */
function firstDifference(sentJson: string, savedJson: string): BodyDifference | undefined {
  const [first] = differences(parseCanonical(sentJson), parseCanonical(savedJson));
  if (first === undefined) return undefined;
  const { keys, sent, saved } = first;
  const areTexts = typeof sent === 'string' && typeof saved === 'string';
  const from = areTexts ? differsFrom(sent, saved, (text) => quote(JSON.stringify(text))) : {};
  return { kind: 'value', keys, isSent: sent !== undefined, isSaved: saved !== undefined, ...from };
}

function jsonDifference(canonical: string, call: Call): BodyDifference {
  if (!isJson(call.mediaType())) return { kind: 'type', saved: 'JSON' };
  const sent = call.canonicalBody();
  if (sent === undefined) return { kind: 'no JSON' };
  return firstDifference(sent, canonical) ?? { kind: 'unknown' };
}

/** For a body that is compared as text. Where both are JSON their values tell more than their white space. */
function plainDifference(text: string, call: Call): BodyDifference {
  const sent = call.canonicalBody();
  const saved = sent === undefined ? undefined : canonicalJson(text);
  if (sent === undefined || saved === undefined) return { kind: 'text', ...differsFrom(call.text(), text, quote) };
  return (
    firstDifference(sent, saved) ?? {
      kind: 'same JSON as text',
      isSentAsJson: isJson(call.mediaType()),
    }
  );
}

/** For a body that `compareBody` found different. */
export function bodyDifference(pattern: BodyPattern, call: Call): BodyDifference {
  if (!call.hasBody) return { kind: 'not sent' };
  switch (pattern.kind) {
    case 'none':
      return { kind: 'not saved' };
    case 'file':
      return { kind: 'file' };
    case 'json':
      return jsonDifference(pattern.canonical, call);
    case 'text':
      return plainDifference(pattern.text, call);
    case 'fields':
      return call.mediaType() === pattern.mediaType ? { kind: 'fields' } : { kind: 'type', saved: pattern.mediaType };
    case 'graphql': {
      const sent = call.graphql();
      if (sent === undefined) return { kind: 'no GraphQL' };
      if (sent.query !== pattern.parts.query) return { kind: 'graphql', part: 'query' };
      return { kind: 'graphql', part: sent.variables === pattern.parts.variables ? 'operation' : 'variables' };
    }
  }
}

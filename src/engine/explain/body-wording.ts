/** Puts in words where two bodies differ. */
import { parseExactJson } from '../../http-text/exact-json.ts';
import type { Call } from '../call/call.ts';
import type { BodyDifference } from '../exchange.ts';
import { describePlace, describeValue, hidden, valueAt } from './json-place.ts';
import { quote } from './quote.ts';

const parse = (canonical: string | undefined): unknown =>
  canonical === undefined ? undefined : parseExactJson(canonical, 'compared');

const fromCharacter = (what: string, from: number): string =>
  `${what} differs from the example's from character ${String(from + 1)} on`;

/** Where and how `sent` has another body than `saved`. */
export function describeBody(difference: BodyDifference, sent: Call, saved: Call): string {
  switch (difference.kind) {
    case 'value': {
      const { keys, isSent, isSaved, from } = difference;
      const [sentJson, savedJson] = [parse(sent.canonicalBody()), parse(saved.canonicalBody())];
      const what = describePlace(keys, [sentJson, savedJson]);
      if (from !== undefined) return fromCharacter(what, from);
      const has = describeValue(valueAt(savedJson, keys), isSaved);
      return `${what} is ${describeValue(valueAt(sentJson, keys), isSent)}, example has ${has}`;
    }
    case 'text':
      return difference.from === undefined
        ? `body is ${quote(sent.text())}, example has ${quote(saved.text())}`
        : fromCharacter('body', difference.from);
    case 'type': {
      const type = sent.mediaType();
      if (difference.saved !== 'JSON') {
        return `the example's body is ${quote(difference.saved)}, the call has ${quote(type)}`;
      }
      return `the example's body is JSON, the call ${type === '' ? 'has no Content-Type' : `says it is ${quote(type)}`}`;
    }
    case 'same JSON as text': {
      const lacks = "the example's request has no `Content-Type: application/json`";
      const nor = difference.isSentAsJson ? '' : ', nor has the call';
      return `the body is the same JSON, but is compared as text: ${lacks}${nor}`;
    }
    case 'graphql':
      if (difference.part !== 'operation') return `the GraphQL ${describePart(difference.part)} of the example`;
      return `the GraphQL operation is ${operationOf(sent)}, example has ${operationOf(saved)}`;
    case 'not sent':
      return 'no body was sent, the example has one';
    case 'not saved':
      return 'the example has no body';
    case 'file':
      return "the example's body is a file, which is never compared";
    case 'no JSON':
      return 'the body is no JSON that can be compared';
    case 'no GraphQL':
      return 'the body is no GraphQL request';
    case 'fields':
      return 'the form fields differ from those of the example';
    case 'unknown':
      return 'the bodies differ';
  }
}

const describePart = (part: 'query' | 'variables'): string =>
  part === 'query' ? 'query differs from that' : 'variables differ from those';

const operationOf = (call: Call): string => quote(call.graphql()?.operationName ?? hidden);

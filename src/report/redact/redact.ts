/** Takes secrets out of call logs before anything writes them. */
import { isForm, type Message, readBody } from '../../call-log/body.ts';
import type { CallLog } from '../../call-log/model.ts';
import { headerValues } from '../../http-text/header-text.ts';
import { isCardNumber, mayHoldCardNumber } from './text/card-numbers.ts';
import { mayHoldCredentials } from './text/credentials.ts';
import { redactBytes } from './redact-bytes.ts';
import { redactJson, type StringRules } from './redact-json.ts';
import { redactMultipart } from './text/multipart.ts';
import { redactForm, redactLoosePairs } from './text/redact-text.ts';
import { createPathRedactor } from './redact-path.ts';
import { memoize } from '../memoize.ts';
import { createSecretNames, isScheme, normaliseName, noSecretNames } from './secret-names.ts';
import { createSecretValues, mask } from './secret-values.ts';

/** What is secret. */
export interface RedactorOptions {
  /** Values that must appear nowhere, such as API keys; those of fewer than 4 characters are ignored. */
  readonly secrets: readonly string[];
  /** Further names of headers whose values are secret. */
  readonly headers?: readonly string[];
  /**
   * Further names of secret fields, dotted paths from the root of a JSON body (`customer.address.zip`), or names of path
   * variables (`:code`).
   */
  readonly fields?: readonly string[];
  /** Leaves headers and fields as they are. `secrets` are taken out even so. */
  readonly off?: boolean;
}

/** Masks secrets, by value, name and shape, and counts them. */
export interface Redactor {
  /**
   * The call log without secrets. Redacting it again changes nothing. Equal requests, and equal responses, of several logs
   * become one object, as long as the redactor knows them.
   */
  readonly redact: (log: CallLog) => CallLog;
  /** Free text (an error message, a summary) without secrets. */
  readonly redactText: (text: string) => string;
  /** A request's target, or the address of a saved request, without secrets. */
  readonly redactTarget: (target: string) => string;
  /** Whether what stands for a path variable of this name is secret. */
  readonly isSecretVariable: (name: string) => boolean;
  /** How many values have been replaced so far. */
  readonly count: number;
}

/** JSON in a string in JSON …: the levels that are followed. Below that, pairs are still found by their shape. */
const deepestNesting = 4;
/** Torn JSON reads in another way once parts of it are masked: it is looked at again until nothing changes, so often at most. */
const mostRounds = 4;

/** Makes a redactor. It never throws, whatever it is given to redact. */
export function createRedactor({ secrets, headers = [], fields = [], off = false }: RedactorOptions): Redactor {
  const values = createSecretValues(secrets);
  const names = off ? noSecretNames : createSecretNames(headers.filter(isName), fields.filter(isName));
  const variables = new Set(fields.filter((name) => !isName(name)).map(normaliseName));
  let count = 0;
  const onMatch = (): void => {
    count += 1;
  };
  const rules = { isField: names.isField, isFormField: names.isFormField, onMatch, off };
  const redactValues = (text: string): string => values.replaceIn(text, onMatch);

  const redactContent = (text: string, nesting = 0): string => {
    const known = redactValues(text);
    if (known === '') return known;
    const named = redactNamed(known, nesting);
    return named === known ? known : redactValues(named);
  };

  /** Done once for what comes again, whose matches count each time. */
  const counting = <T>(redact: (value: T) => T): ((value: T) => T) => {
    const known = memoize((value: T) => {
      const before = count;
      const redacted = redact(value);
      const matches = count - before;
      count = before;
      return { redacted, matches };
    });
    return (value) => {
      const { redacted, matches } = known(value);
      count += matches;
      return redacted;
    };
  };
  const redactKnown = counting((text: string) => redactContent(text));

  const redactNamed = (text: string, nesting: number): string => {
    const first = /\S/.exec(text)?.[0];
    if (text.startsWith('--')) return redactLoosePairs(redactMultipart(text, rules), rules);
    if (nesting >= deepestNesting || !(first === '{' || first === '[' || first === '"')) {
      return redactLoosePairs(text, rules);
    }
    let redacted = text;
    for (let round = 0; round < mostRounds; round += 1) {
      const json = redactJson(redacted, names, stringRules(redacted, nesting), onMatch);
      if (json.wellFormed) return json.text;
      const next = redactLoosePairs(json.text, rules);
      if (next === redacted) break;
      redacted = next;
    }
    return redacted;
  };

  const stringRules = (text: string, nesting: number): StringRules => {
    // Looked at in the whole text first: in most there is none.
    const hasShapes = !off && mayHoldShape(text);
    return {
      // A colon that does not follow a key stands in a string.
      isPlain: !hasShapes && !text.includes('\\') && !/=|[^"]:/.test(text),
      mayHoldSecret: (raw) => /[\\=:]/.test(raw) || (hasShapes && mayHoldShape(raw)),
      redactString: (value) => redactContent(value, nesting + 1),
      isSecretNumber: (raw) => !off && isCardNumber(raw),
    };
  };

  // Known secrets go first as the text stands: a secret may hold the very characters that parts are split at.
  const redactFormText = (text: string): string =>
    redactForm(redactValues(text), rules, (value) => redactContent(value));

  const redactPath = createPathRedactor({ rules, redactValues, redactFormText });

  const redactHeader = (key: string, value: string): string => {
    return names.isHeader(key) ? maskHeader(value, onMatch) : redactKnown(value);
  };

  const redactMessage = <TMessage extends Message>(message: TMessage): TMessage => {
    const { headers, body } = message;
    return {
      ...message,
      ...(headers && {
        headers: headers.map(({ key, value }) => ({ key: redactValues(key), value: redactHeader(key, value) })),
      }),
      ...(body && { body: { ...body, data: body.data && redactBody(message, body.data) } }),
    };
  };

  const redactBody = (message: Message, logged: string): string => {
    const { data, isBinary } = readBody(message.body);
    // The mark stays: a body that was cut must not pass for a whole one. What stands before it may be a secret's start.
    const cut = logged.slice(data.length);
    const type = headerValues(message.headers, 'content-type')[0] ?? '';
    const coding = headerValues(message.headers, 'content-encoding').join(',');
    const kind = { isForm: isForm(message), isMultipart: /^\s*multipart\//i.test(type) };
    const redactWhole = (text: string): string => {
      const redacted = redactBodyText(text, kind);
      return cut === '' ? redacted : values.replaceCut(redacted + cut, cut).slice(0, -cut.length);
    };
    if (!isBinary) return redactWhole(data) + cut;
    const bytes = Buffer.from(data, 'base64');
    const redacted = redactBytes(bytes, coding, redactWhole);
    return (redacted === bytes ? redactValues(data) : redacted.toString('base64')) + cut;
  };

  const redactBodyText = (text: string, { isForm, isMultipart }: BodyKind): string => {
    if (isForm && !/^\s*[{[]/.test(text)) return redactFormText(text);
    return isMultipart ? redactContent(redactMultipart(redactValues(text), rules)) : redactKnown(text);
  };

  const redactRequest = counting((request: CallLog['request']) => ({
    ...redactMessage(request),
    method: redactValues(request.method),
    path: redactPath(request.path),
  }));
  const redactResponse = counting((response: CallLog['response']) => ({
    ...redactMessage(response),
    type: redactValues(response.type),
  }));

  return {
    redact: (log) => ({
      id: redactValues(log.id),
      responseName: log.responseName && redactKnown(log.responseName),
      servedAt: redactValues(log.servedAt),
      request: redactRequest(log.request),
      response: redactResponse(log.response),
      ...(log.answer && { answer: { ...log.answer, rule: redactKnown(log.answer.rule) } }),
    }),
    // A text that was cut ends with this mark.
    redactText: (text) => values.replaceCut(redactKnown(text), '…'),
    redactTarget: redactPath,
    isSecretVariable: (name) => !off && (names.isField(name) || variables.has(normaliseName(name))),
    get count() {
      return count;
    },
  };
}

/** Whether something in a text may be secret without a sign behind its name: cheap, so that most texts cost no more. */
const mayHoldShape = (text: string): boolean =>
  /<[a-z_]|--[a-z]|\(\s?['`]/i.test(text) || mayHoldCredentials(text) || mayHoldCardNumber(text);
/** Of a header or a field: a name of a path variable begins with a colon. */
const isName = (name: string): boolean => !name.trimStart().startsWith(':');

interface BodyKind {
  readonly isForm: boolean;
  readonly isMultipart: boolean;
}

function maskHeader(value: string, onMatch: () => void): string {
  const space = value.indexOf(' ');
  const scheme = space === -1 ? '' : value.slice(0, space);
  const prefix = isScheme(scheme) ? `${scheme} ` : '';
  if (value === '' || value === prefix + mask) return value;
  onMatch();
  return prefix + mask;
}

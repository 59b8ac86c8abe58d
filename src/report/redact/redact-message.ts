/** Takes secrets out of the headers and the body of a request, or of a response. */
import { isForm, type Message, readBody } from '../../call-log/body.ts';
import { headerValues } from '../../http-text/header-text.ts';
import { redactBytes } from './redact-bytes.ts';
import type { ContentRedactor, ContentRules } from './redact-content.ts';
import { isScheme } from './secret-names.ts';
import { mask, type SecretValues } from './secret-values.ts';
import { redactMultipart } from './text/multipart.ts';

export interface MessageRules extends ContentRules, ContentRedactor {
  /** As `redactContent`, which it does once for what comes again. */
  readonly redactKnown: (text: string) => string;
  readonly replaceCut: SecretValues['replaceCut'];
}

interface BodyKind {
  readonly isForm: boolean;
  readonly isMultipart: boolean;
}

/** Makes it. Other parts of a message stay as they are. */
export function createMessageRedactor(given: MessageRules): <TMessage extends Message>(message: TMessage) => TMessage {
  const { names, rules, redactValues, redactContent, redactFormText, redactKnown, replaceCut } = given;

  const redactHeader = (key: string, value: string): string => {
    return names.isHeader(key) ? maskHeader(value, rules.onMatch) : redactKnown(value);
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
      return cut === '' ? redacted : replaceCut(redacted + cut, cut).slice(0, -cut.length);
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

  return <TMessage extends Message>(message: TMessage): TMessage => {
    const { headers, body } = message;
    return {
      ...message,
      ...(headers && {
        headers: headers.map(({ key, value }) => ({ key: redactValues(key), value: redactHeader(key, value) })),
      }),
      ...(body && { body: { ...body, data: body.data && redactBody(message, body.data) } }),
    };
  };
}

function maskHeader(value: string, onMatch: () => void): string {
  const space = value.indexOf(' ');
  const scheme = space === -1 ? '' : value.slice(0, space);
  const prefix = isScheme(scheme) ? `${scheme} ` : '';
  if (value === '' || value === prefix + mask) return value;
  onMatch();
  return prefix + mask;
}

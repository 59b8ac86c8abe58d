/** Takes secrets out of the headers and the body of a request, or of a response. */
import { isForm, type Message, readBody } from '../../call-log/body.ts';
import { codingsOf } from '../../http-text/content-coding.ts';
import { headerValues } from '../../http-text/header-text.ts';
import { redactContent, redactForm } from './redact-content.ts';
import { isScheme } from './secret-names.ts';
import { mask } from './secret-values.ts';
import { redactMultipart } from './text/multipart.ts';
import type { SecretRules } from './text/pair-text.ts';

/** Other parts of a message stay as they are. @param redactKnown `redactContent`, done once for what comes again */
export function redactMessage<TMessage extends Message>(
  message: TMessage,
  rules: SecretRules,
  redactKnown: (text: string) => string,
): TMessage {
  const { headers, body } = message;
  const redactHeader = (key: string, value: string): string =>
    rules.isHeader(key) ? maskHeader(value, rules.onMatch) : redactKnown(value);
  return {
    ...message,
    ...(headers && {
      headers: headers.map(({ key, value }) => ({ key: rules.redactValues(key), value: redactHeader(key, value) })),
    }),
    ...(body && { body: { ...body, data: body.data && redactBody(message, body.data, rules, redactKnown) } }),
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

function redactBody(
  message: Message,
  logged: string,
  rules: SecretRules,
  redactKnown: (text: string) => string,
): string {
  const { data, isBinary } = readBody(message.body);
  // The mark of a cut stays: the body is no whole one. The text before it may be the start of a secret.
  const cut = logged.slice(data.length);
  const isMultipart = /^\s*multipart\//i.test(headerValues(message.headers, 'content-type')[0] ?? '');
  const redactText = (text: string): string => {
    if (isForm(message) && !/^\s*[{[]/.test(text)) return redactForm(text, rules);
    return isMultipart ? redactContent(redactMultipart(rules.redactValues(text), rules), rules) : redactKnown(text);
  };
  const redactWhole = (text: string): string =>
    cut === '' ? redactText(text) : rules.replaceCut(redactText(text) + cut, cut).slice(0, -cut.length);
  if (!isBinary) return redactWhole(data) + cut;
  const bytes = Buffer.from(data, 'base64');
  const redacted = redactBytes(bytes, headerValues(message.headers, 'content-encoding').join(','), redactWhole);
  return (redacted === bytes ? rules.redactValues(data) : redacted.toString('base64')) + cut;
}

/** Decompressed bytes that are looked into: a bomb must not fill the memory. */
const mostBytes = 4_000_000;

/** Instead of a compressed body that cannot be looked into. */
const notShown = Buffer.from('[compressed body not shown]');

/**
 * Redacts a body of bytes: compressed ones, UTF-16, and all else as the characters of Latin-1.
 * @param coding the `Content-Encoding`; '' for none
 * @returns the very same `bytes` when nothing in them was redacted
 */
function redactBytes(bytes: Buffer, coding: string, redact: (text: string) => string): Buffer {
  const codings = bytes.length === 0 ? [] : codingsOf(coding);
  if (codings === undefined) return notShown;
  try {
    const plain = codings.reduceRight((coded, { decode }) => decode(coded, mostBytes), bytes);
    const redacted = redactPlain(plain, redact);
    return redacted === plain ? bytes : codings.reduce((decoded, { encode }) => encode(decoded), redacted);
  } catch {
    return notShown;
  }
}

function redactPlain(bytes: Buffer, redact: (text: string) => string): Buffer {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const swapped = swapPairs(bytes);
    const redacted = redactAs('utf16le', swapped, redact);
    return redacted === swapped ? bytes : swapPairs(redacted);
  }
  // Latin-1 maps each byte to one character and back, whatever the bytes mean.
  return redactAs(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1', bytes, redact);
}

function redactAs(encoding: 'utf16le' | 'latin1', bytes: Buffer, redact: (text: string) => string): Buffer {
  const text = bytes.toString(encoding);
  const redacted = redact(text);
  return redacted === text ? bytes : Buffer.from(redacted, encoding);
}

/** UTF-16 in the other order of bytes. Half a character at the end, where a body was cut, is left out. */
const swapPairs = (bytes: Buffer): Buffer => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();

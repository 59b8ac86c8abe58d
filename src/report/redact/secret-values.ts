/** Finds known secrets in text, in each form that they take on their way through HTTP. */

/** Replaces a secret, as in GitHub's own logs. Legal in URLs, headers and JSON strings. */
export const mask = '***';

/** A shorter value is no real secret, and masking it would tear holes into ordinary text. */
export const shortestSecret = 4;
/** A shorter piece of base64 turns up by chance, and so does a shorter line of several. */
const shortestPiece = 8;
/** About as many forms as two or three secrets have. */
const fewForms = 64;
/** A second round is rarely needed: only where a mask forms a secret that has `*` in itself. */
const mostRounds = 20;

/** Finds known secrets in text. */
export interface SecretValues {
  /** `text` with each secret replaced by the mask; secrets that overlap become one. */
  readonly redactValues: (text: string) => string;
  /** `text` without the start of a secret (4 characters or more) before each `cut`, the mark where a text was cut off. */
  readonly replaceCut: (text: string, cut: string) => string;
}

/**
 * @param secrets values as they are; those of fewer than 4 characters are ignored
 * @param onMatch called once for each mask that `redactValues` puts into a text
 */
export function createSecretValues(secrets: readonly string[], onMatch: () => void): SecretValues {
  const forms = indexForms(secrets.flatMap(spellingsOf).filter(isLongEnough).flatMap(formsOf).filter(isLongEnough));
  return {
    redactValues: (text) => {
      let result = text;
      for (let round = 0; round < mostRounds; round += 1) {
        const next = replaceOnce(result, forms, onMatch);
        if (next === result) break;
        result = next;
      }
      return result;
    },
    replaceCut: (text, cut) =>
      text
        .split(cut)
        .map((part, index, parts) => (index === parts.length - 1 ? part : withoutStart(part, forms)))
        .join(cut),
  };
}

const isLongEnough = (text: string): boolean => text.length >= shortestSecret && /[^*]/.test(text);

/** Forms by their first characters, so that a text is read once however many secrets there are. */
interface FormIndex {
  readonly longest: number;
  /** Whether a text may hold any: of a few forms Node looks for each faster than we read a text. */
  readonly mayOccurIn: (text: string) => boolean;
  /** Whether two characters begin a form: a false `true` costs a look into `byStart`. */
  readonly mayStart: Uint8Array;
  /** By their first 4 characters, longest first: of a secret within another one nothing may stay. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

function indexForms(all: readonly string[]): FormIndex {
  const forms = [...new Set(all)].sort((a, b) => b.length - a.length);
  const mayStart = new Uint8Array(1 << 16);
  for (const form of forms) mayStart[pairOf(form.charCodeAt(0), form.charCodeAt(1))] = 1;
  const byStart = Map.groupBy(forms, (form) => form.slice(0, shortestSecret));
  const plain = forms.filter((form) => !form.includes('%'));
  const mayOccurIn = (text: string): boolean =>
    forms.length > fewForms || (text.includes('%') ? forms : plain).some((form) => text.includes(form));
  return { longest: forms[0]?.length ?? 0, mayOccurIn, mayStart, byStart };
}

const pairOf = (first: number, second: number): number => ((first << 8) ^ second) & 0xffff;

/** The forms that begin like the text at this place, longest first. */
const formsAt = (text: string, at: number, { byStart }: FormIndex): readonly string[] =>
  byStart.get(text.slice(at, at + shortestSecret)) ?? [];

function replaceOnce(text: string, forms: FormIndex, onMatch: () => void): string {
  if (!forms.mayOccurIn(text)) return text;
  let output = '';
  let copied = 0;
  let start = -1;
  let end = 0;
  const take = (): void => {
    output += text.slice(copied, start) + mask;
    copied = end;
    onMatch();
  };
  const { mayStart } = forms;
  let code = text.charCodeAt(0);
  for (let at = 0; at <= text.length - shortestSecret; at += 1) {
    const pair = pairOf(code, (code = text.charCodeAt(at + 1)));
    if (mayStart[pair] !== 1) continue;
    const length = formsAt(text, at, forms).find((form) => text.startsWith(form, at))?.length ?? 0;
    if (length === 0) continue;
    if (start === -1 || at >= end) {
      if (start !== -1) take();
      start = at;
    }
    end = Math.max(end, at + length);
  }
  if (start === -1) return text;
  take();
  return output + text.slice(copied);
}

/** `text` with the mask instead of the longest start of a form that it ends in. */
function withoutStart(text: string, forms: FormIndex): string {
  for (let at = Math.max(0, text.length - forms.longest); at <= text.length - shortestSecret; at += 1) {
    const candidates = formsAt(text, at, forms);
    if (candidates.length === 0) continue;
    const end = text.slice(at);
    if (candidates.some((form) => form.startsWith(end))) return text.slice(0, at) + mask;
  }
  return text;
}

/** A secret as it is saved; without what headers and forms leave out of it; and its lines, as text is shown line by line. */
function spellingsOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/);
  const pieces =
    lines.length > 1 ? lines.map((line) => line.trim()).filter((line) => line.length >= shortestPiece) : [];
  return [secret, secret.trim(), secret.replace(/\p{Cc}+/gu, ''), secret.replace(/\r\n?/g, '\n'), ...pieces];
}

/** A secret as it is, as a JSON string, URL-encoded in the common ways, and as base64 alone or inside of more. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inUrl = encodeURIComponent(secret.toWellFormed());
  const inStrictUrl = inUrl.replace(/[!'()*]/g, percentOf);
  const inForm = new URLSearchParams([['', secret]]).toString().slice(1);
  const everyByte = [...bytes].map((byte) => percentOf(String.fromCharCode(byte))).join('');
  const urlForms = [inUrl, inStrictUrl, inForm, everyByte];
  const base64Forms = [0, 1, 2].map((offset) => base64Inside(bytes, offset)).filter((f) => f.length >= shortestPiece);
  return [
    secret,
    // As the bytes of a body read as Latin-1, which is how a base64 body is searched.
    bytes.toString('latin1'),
    inJson,
    inJson.replaceAll('/', '\\/'),
    ...urlForms,
    ...urlForms.map((form) => form.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
    ...base64Forms,
    ...base64Forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ...base64Forms.map(encodeURIComponent),
  ];
}

const percentOf = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * The characters of base64 that the secret alone decides when `offset` bytes (modulo 3) stand before it, as in
 * `Basic base64(user:secret)`: those at the ends also hold bits of the neighbours.
 */
function base64Inside(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const firstOwn = Math.ceil((offset * 8) / 6);
  const lastOwn = Math.floor(((offset + bytes.length) * 8) / 6);
  return encoded.slice(firstOwn, lastOwn);
}

/** Whether a text that was redacted may have been this one: each mask in it stands for any text. */
export function mayHaveBeen(text: string, redacted: string): boolean {
  const [first = '', ...more] = redacted.split(mask);
  const last = more.pop();
  if (last === undefined || text.length < first.length + last.length) return false;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of more) {
    const found = text.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

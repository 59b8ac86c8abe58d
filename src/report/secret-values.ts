/** Finds known secrets in text, in each form that they take on their way through HTTP. */

/** What stands where a secret was: what GitHub's own log mask shows. Legal in URLs, headers and JSON strings. */
export const mask = '***';

/** A shorter value says nothing and would tear holes into ordinary text. */
const shortestSecret = 4;
/** A shorter piece of base64 turns up by chance. */
const shortestBase64 = 8;

export interface SecretValues {
  /** `text` with each secret replaced by the mask. `onMatch` is called once for each. */
  readonly replaceIn: (text: string, onMatch: () => void) => string;
  /** `text` without the start of a secret (4 characters or more) before each `cut`, the mark where a text was cut off. */
  readonly replaceCut: (text: string, cut: string) => string;
}

/** @param secrets values as they are; those of fewer than 4 characters are ignored */
export function createSecretValues(secrets: readonly string[]): SecretValues {
  const values = secrets.filter((secret) => secret.length >= shortestSecret && /[^*]/.test(secret));
  // Longest first, so that a secret that contains another one goes as a whole.
  const forms = [...new Set(values.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  const percentForms = forms.filter((form) => form.includes('%'));
  const plainForms = forms.filter((form) => !form.includes('%'));
  const formsFor = (text: string): readonly string[] =>
    percentForms.length > 0 && text.includes('%') ? forms : plainForms;
  const occursIn = (text: string): boolean => formsFor(text).some((form) => text.includes(form));

  return {
    replaceIn: (text, onMatch) => {
      let result = text;
      // What a mask leaves can complete another secret, but only one that itself contains `*`. Each round removes at
      // least one character that is not `*`, so this ends.
      while (occursIn(result)) {
        for (const form of formsFor(result)) {
          const parts = result.split(form);
          for (let match = 1; match < parts.length; match += 1) onMatch();
          if (parts.length > 1) result = parts.join(mask);
        }
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

/** `text` with the mask instead of the longest start of a form that it ends in. */
function withoutStart(text: string, forms: readonly string[]): string {
  let longest = 0;
  for (const form of forms) {
    for (
      let length = Math.min(form.length - 1, text.length);
      length >= shortestSecret && length > longest;
      length -= 1
    ) {
      if (text.endsWith(form.slice(0, length))) longest = length;
    }
  }
  return longest === 0 ? text : text.slice(0, -longest) + mask;
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
  const base64Forms = [0, 1, 2].map((offset) => base64Inside(bytes, offset)).filter((f) => f.length >= shortestBase64);
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
  ].filter((form) => form.length >= shortestSecret && /[^*]/.test(form));
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

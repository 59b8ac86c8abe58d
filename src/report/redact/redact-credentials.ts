/** Redacts `Bearer abc` and `Basic dTpw` wherever they stand in text. */
import { isProse, maskOf, type PairRules } from './pair-text.ts';

const credentials = /(?<![\p{L}\p{N}_-])(bearer|basic|dpop|negotiate)([ \t]+)([\w.~+/-]*[\w~+/-]=*)(?![\w~+/=-])/giu;

/** `Bearer realm="api"` */
const challenge = /^[a-z_]{1,24}=$/;

/** Whether a text may hold any: cheap, so that most texts cost no more. */
export const mayHoldCredentials = (text: string): boolean => /bearer|basic|dpop|negotiate/i.test(text);

/** A challenge holds none, and `Basic checks failed` is prose. */
export function redactCredentials(text: string, rules: PairRules): string {
  if (!mayHoldCredentials(text)) return text;
  return text.replace(credentials, (whole, scheme: string, space: string, value: string) => {
    const isSecret = /^basic$/i.test(scheme) ? isUserAndPassword(value) : !isProse(value) && !challenge.test(value);
    return isSecret ? scheme + space + maskOf(value, rules) : whole;
  });
}

/** What `Basic` takes is base64 with a colon in it (RFC 7617). */
const isUserAndPassword = (value: string): boolean =>
  /^[\w+/-]{4,}=*$/.test(value) && Buffer.from(value, 'base64').toString('latin1').includes(':');

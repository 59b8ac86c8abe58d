/**
 * Redacts JSON in place: one scan, no parsing and serialising again, so that all the rest stays as it was byte for byte.
 * JSON that is torn or broken is read as far as it makes sense.
 */
import { decodeString, endOfString, isSpace, skipSpace } from '../../http-text/bounded-json.ts';
import { longestName } from './secret-names.ts';
import { mask } from './secret-values.ts';
import { countBackslashesBefore } from './text/loose-value.ts';
import { endAt, type SecretRules, startReplacing } from './text/pair-text.ts';

/** A text of JSON in which secrets are masked. */
export interface JsonRedaction {
  readonly text: string;
  /** Whether the text was JSON throughout; if not, more secrets may stand in what the scan could not follow. */
  readonly wellFormed: boolean;
}

/** What the scan needs to know about strings that are secret by their content. */
export interface StringRules {
  /** No string of this text can hold a secret by its content, nor an escape. */
  readonly isPlain: boolean;
  /** Whether `redactString` could change this string; it is given as written, escapes and all. */
  readonly mayHoldSecret: (raw: string) => boolean;
  /** Redacts a string's or key's decoded value. */
  readonly redactString: (value: string) => string;
  /** Whether a number is secret by its content, as that of a payment card is. */
  readonly isSecretNumber: (raw: string) => boolean;
}

interface Level {
  readonly open: '{' | '[';
  /** Everything inside is secret, because a secret name stands before it. */
  readonly secret: boolean;
  /** How many keys lead here from the root. */
  readonly depth: number;
  /** It names a secret beside its value: see `findNamedSecrets`. */
  readonly namesSecret: boolean;
}

/**
 * Redacts strings and numbers under secret names, whole subtrees too, and strings with secret content. `null`, `true`,
 * `false` and empty strings stay: they tell what was wrong and give nothing away.
 */
export function redactJson(text: string, rules: SecretRules, strings: StringRules): JsonRedaction {
  const named = findNamedSecrets(text, rules);
  const redacted = startReplacing(text, rules);
  const levels: Level[] = [];
  const keys: string[] = [];
  let key: string | undefined;
  let secret = false;
  let wellFormed = true;

  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      const closed = end <= text.length;
      const isKey = closed && text.charAt(skipSpace(text, end)) === ':';
      wellFormed &&= closed;
      if (isKey || secret || !strings.isPlain) {
        const whole = text.slice(at + 1, end - 1);
        // What a cut has left of an escape is kept as it is.
        const raw = closed ? whole : whole.slice(0, endOfEscapes(whole));
        const value = decodeString(raw);
        wellFormed &&= value !== undefined;
        if (isKey) {
          key = value ?? raw;
          secret = isSecretKey(key, keys, levels.at(-1), rules);
        }
        if (secret && !isKey) redacted.mask(at + 1, at + 1 + whole.length);
        else if (value !== undefined && strings.mayHoldSecret(raw)) {
          const shown = strings.redactString(value);
          if (shown !== value && closed) redacted.replace(at, end, JSON.stringify(shown));
          else if (shown !== value) redacted.replace(at + 1, at + 1 + raw.length, encodeTorn(shown, raw));
        }
      }
      at = end;
    } else if (character === '{' || character === '[') {
      levels.push({ open: character, secret, depth: keys.length, namesSecret: named.has(at) });
      if (key !== undefined) keys.push(key);
      key = undefined;
      at += 1;
    } else if (character === '}' || character === ']' || character === ',') {
      if (character !== ',') {
        const level = levels.pop();
        wellFormed &&= level?.open === (character === '}' ? '{' : '[');
        keys.length = level?.depth ?? 0;
      }
      // Of several documents in one text, the next one starts at its own root.
      key = undefined;
      secret = levels.at(-1)?.secret ?? false;
      at += 1;
    } else if (character === ':' || isSpace(character)) {
      at += 1;
    } else {
      const end = endAt(text, at + 1, '{}[],:" \t\r\n');
      const raw = text.slice(at, end);
      const isWord = raw === 'null' || raw === 'true' || raw === 'false';
      // A number that held a known secret: quoted it is JSON again. In broken JSON a mask may stand anywhere.
      const isMasked: boolean = wellFormed && raw.includes(mask);
      if (isMasked || ((secret || strings.isSecretNumber(raw)) && !isWord && raw !== mask)) {
        redacted.replace(at, end, `"${mask}"`);
        if (!isMasked) rules.onMatch();
      }
      wellFormed &&= isMasked || isWord || /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(raw);
      at = end;
    }
  }
  return { text: redacted.text(), wellFormed: wellFormed && levels.length === 0 };
}

/** Whether what stands under a key is secret: by its name, by the keys before it, or as its object says. */
function isSecretKey(key: string, keys: readonly string[], level: Level | undefined, rules: SecretRules): boolean {
  if (level?.secret === true || rules.isField(key)) return true;
  if (level?.namesSecret === true && key.length <= longestName && valueKeys.test(key)) return true;
  return keys.length < rules.longestPath && rules.isPath([...keys, key]);
}

/** Where a string that was cut ends without its torn escape, if it has one. */
function endOfEscapes(raw: string): number {
  const backslash = raw.lastIndexOf('\\');
  if (backslash === -1 || raw.length - backslash > 7) return raw.length;
  const opens = countBackslashesBefore(raw, backslash, 0) % 2 === 0;
  return opens && !/^\\(?:["\\/bfnrt]|u[\da-f]{4})/i.test(raw.slice(backslash)) ? backslash : raw.length;
}

/** A text without escapes may be no string, but text after a stray quote: it gets no escapes, so that lines stay lines. */
const encodeTorn = (value: string, before: string): string =>
  before.includes('\\') ? JSON.stringify(value).slice(1, -1) : value;

const nameKeys =
  /^(?:(?:header|field|param|parameter|property|variable|attribute)[_-]?)?(?:name|key)$|^(?:header|field|param|parameter|property|variable|attribute|k)$/i;
/** The key of the value that belongs to such a name. */
const valueKeys = /^(?:\w*[_-]?values?|val|v)$/i;

/**
 * Where objects open that name a secret beside its value: `{"key":"Authorization","value":"…"}`. So Postman, HAR and forms write
 * headers and fields. The value may stand before the name: that takes a scan of its own. JSON that is torn is read as far as it
 * makes sense.
 */
function findNamedSecrets(text: string, rules: SecretRules): ReadonlySet<number> {
  const found = new Set<number>();
  if (!/value|"v/i.test(text)) return found;
  const opened: number[] = [];
  let isNamed = false;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      const isShort = end <= text.length && end - at <= longestName * 2;
      const value = isShort ? decodeString(text.slice(at + 1, end - 1)) : undefined;
      if (text.charAt(skipSpace(text, end)) === ':') {
        isNamed = value !== undefined && nameKeys.test(value);
      } else {
        const open = opened.at(-1);
        const isSecret = isNamed && value !== undefined && (rules.isField(value) || rules.isHeader(value));
        if (isSecret && open !== undefined) found.add(open);
        isNamed = false;
      }
      at = end;
    } else {
      if (character === '{' || character === '[') opened.push(at);
      if (character === '}' || character === ']') opened.pop();
      if ('{}[],'.includes(character)) isNamed = false;
      at += 1;
    }
  }
  return found;
}

/** Takes secrets out of a text, whatever it is: JSON, a form, or words in which a secret may stand. */
import { isCardNumber, mayHoldCardNumber } from './text/card-numbers.ts';
import { mayHoldCredentials } from './text/credentials.ts';
import { redactMultipart } from './text/multipart.ts';
import type { PairRules } from './text/pair-text.ts';
import { redactForm, redactLoosePairs } from './text/redact-text.ts';
import { redactJson, type StringRules } from './redact-json.ts';
import type { SecretNames } from './secret-names.ts';

/** JSON in a string in JSON …: the levels that are followed. Below that, pairs are still found by their shape. */
const deepestNesting = 4;
/** Torn JSON reads in another way once parts of it are masked: it is looked at again until nothing changes, so often at most. */
const mostRounds = 4;

export interface ContentRules {
  readonly names: SecretNames;
  readonly rules: PairRules;
  /** Replaces the values that are known to be secret. */
  readonly redactValues: (text: string) => string;
}

export interface ContentRedactor {
  readonly redactContent: (text: string) => string;
  /** Of a form's body, or of a query. */
  readonly redactFormText: (text: string) => string;
}

/** Known secrets go first, as the text stands, and once more where taking out others has brought them about. */
export function createContentRedactor({ names, rules, redactValues }: ContentRules): ContentRedactor {
  const { off, onMatch } = rules;

  const redactContent = (text: string, nesting = 0): string => {
    const known = redactValues(text);
    if (known === '') return known;
    const named = redactNamed(known, nesting);
    return named === known ? known : redactValues(named);
  };

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

  return {
    redactContent: (text) => redactContent(text),
    // Known secrets go first as the text stands: a secret may hold the very characters that parts are split at.
    redactFormText: (text) => redactForm(redactValues(text), rules, (value) => redactContent(value)),
  };
}

/** Whether something in a text may be secret without a sign behind its name: cheap, so that most texts cost no more. */
const mayHoldShape = (text: string): boolean =>
  /<[a-z_]|--[a-z]|\(\s?['`]/i.test(text) || mayHoldCredentials(text) || mayHoldCardNumber(text);

/** Redacts sentences that quote names and values in backticks, as the engine's explanations do. */
import { isScheme, type SecretNames } from './secret-names.ts';
import { mask } from './secret-values.ts';

/** How the parts of a sentence are redacted. */
export interface PartRules {
  /** What stands between quotes. */
  readonly redactWords: (text: string) => string;
  /** @param within the keys that lead to a value in a JSON body; none for any other value */
  readonly redactValue: (text: string, within: readonly string[]) => string;
}

/**
 * Words after which a value is quoted, not a name: "body is `…`, example has `…`", "path `…` fits `…` with `name` = `…`". A
 * word that is not here makes a name of what follows: that hides too much rather than too little.
 */
const wordsBeforeValues = new Set([
  ...['is', 'has', 'have', 'not', 'was', 'were', '=', 'value'],
  ...['path', 'method', 'request', 'fits', 'to', 'for'],
]);

/**
 * In "header `authorization` is `Bearer abc`, example has `Bearer def`" and "body at `user.password` is `"x"`" no pair
 * stands together: once a quoted name is a secret one, all that is quoted after it in the sentence is masked. A quoted
 * `name=value` is taken as a pair with all its values.
 */
export function redactQuotes(text: string, names: SecretNames, { redactWords, redactValue }: PartRules): string {
  const redactPair = (pair: string): string => {
    const equals = pair.indexOf('=');
    if (equals <= 0) return redactValue(pair, []);
    const name = pair.slice(0, equals);
    const isSecret = names.isHeader(name) || names.isFormField(name);
    return `${name}=${isSecret ? mask : redactValue(pair.slice(equals + 1), [])}`;
  };
  // `Bearer abc` is a secret whatever its name, which may stand beside it: `{"key":"Authorization","value":"Bearer abc"}`.
  const redactUnnamed = (value: string, within: readonly string[]): string => {
    const [, open = '', scheme = '', credentials = ''] = /^("?)(\w+) ([^"]+)/.exec(value) ?? [];
    const isSecret = isScheme(scheme) && !/^\p{Ll}+$/u.test(credentials) && names.isHeader('authorization');
    return isSecret ? `${open}${scheme} ${mask}${open}` : redactValue(value, within);
  };
  let isAfterSecret = false;
  let isQuery = false;
  let within: readonly string[] = [];
  return text
    .split('`')
    .map((part, index, parts) => {
      // Every second part stands between backticks: what is quoted never holds one.
      if (index % 2 === 0) return redactWords(part);
      if (isAfterSecret) return part === '' ? '' : mask;
      const word = parts[index - 1]?.trimEnd().split(' ').at(-1) ?? '';
      if (wordsBeforeValues.has(word)) return isQuery ? redactPair(part) : redactUnnamed(part, within);
      const isPath = word === 'at';
      isQuery = !isPath && part.includes('=');
      if (isQuery) return redactPair(part);
      within = isPath ? part.split('.').filter((key) => !/^\d+$/.test(key)) : [];
      // Nobody knows what a cut has taken from a name.
      isAfterSecret = part.endsWith('…') || (isPath ? isSecretPath(names, part) : isSecretName(names, part));
      return redactWords(part);
    })
    .join('`');
}

const isSecretName = ({ isHeader, isFormField }: SecretNames, name: string): boolean =>
  isHeader(name) || isFormField(name);

/** Keys that lead to a value, joined by dots: a dot may be part of a key too, and indexes stand for entries of lists. */
function isSecretPath({ isField, isPath }: SecretNames, path: string): boolean {
  const keys = path.split('.');
  const names = keys.filter((key) => !/^\d+$/.test(key));
  return (
    keys.some((key, index) => isField(key) || isField(`${key}.${keys[index + 1] ?? ''}`)) ||
    [keys, names].some((list) => list.some((_, index) => isPath(list.slice(0, index + 1))))
  );
}

/** Redacts sentences that quote names and values in backticks, as the engine's explanations do. */
import type { SecretNames } from './secret-names.ts';
import { mask } from './secret-values.ts';

/**
 * In "header `authorization` is `Bearer abc`, example has `Bearer def`" and "body at `user.password` is `"x"`" no pair
 * stands together: once a quoted text is a secret name, all that is quoted after it in the sentence is masked. A quoted
 * `name=value` is taken as a pair with all its values.
 * @param redactPart redacts what stands inside or between quotes
 */
export function redactQuotes(
  text: string,
  { isHeader, isField, isPath }: SecretNames,
  redactPart: (part: string) => string,
): string {
  const isSecret = (name: string): boolean => {
    // Paths and JSON values are quoted too: neither is a name, whatever words it holds.
    if (/^[/"[{]/.test(name)) return false;
    const keys = name.split('.');
    return isHeader(name) || keys.some(isField) || keys.some((_, index) => isPath(keys.slice(0, index + 1)));
  };
  let afterSecret = false;
  return text
    .split('`')
    .map((part, index) => {
      // Every second part stands between backticks: what is quoted never holds one.
      const isQuoted = index % 2 === 1;
      if (isQuoted && afterSecret) return part === '' ? '' : mask;
      const equals = part.indexOf('=');
      if (isQuoted && equals > 0 && isSecret(part.slice(0, equals))) return `${part.slice(0, equals)}=${mask}`;
      afterSecret ||= isQuoted && equals === -1 && isSecret(part);
      return redactPart(part);
    })
    .join('`');
}

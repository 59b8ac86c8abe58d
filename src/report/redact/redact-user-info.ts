/** Redacts the credentials of URLs: `https://user:password@host`, and `https://token@host`, where the name is the secret. */
import { isSpace, maskOf, type PairRules } from './pair-text.ts';

/** Names that stand before hosts and give nothing away. */
const publicUsers = new Set(['git', 'anonymous', '***']);

/** With one slash or more behind the scheme: who passes a URL on as a path folds them. JSON may escape them. */
export function redactUserInfo(text: string, rules: PairRules): string {
  if (rules.off || !text.includes('@')) return text;
  let output = '';
  let copied = 0;
  const mask = (from: number, to: number): void => {
    output += text.slice(copied, from) + maskOf(text.slice(from, to), rules);
    copied = to;
  };
  for (const { index, 0: slashes } of text.matchAll(/:[\\/]+/g)) {
    const start = index + slashes.length;
    if (start < copied) continue;
    let end = start;
    let colon = -1;
    let at = -1;
    for (; end < text.length && !isSpace(text.charAt(end)) && !'/?#"\'<>\\`'.includes(text.charAt(end)); end += 1) {
      if (text.charAt(end) === ':' && colon === -1) colon = end;
      if (text.charAt(end) === '@') at = end;
    }
    const password = colon !== -1 && colon < at ? text.slice(colon + 1, at) : '';
    const isUserSecret = password === '' || password === 'x-oauth-basic';
    const userEnd = colon !== -1 && colon < at ? colon : at;
    if (at !== -1 && isUserSecret && !publicUsers.has(text.slice(start, userEnd))) mask(start, userEnd);
    if (password !== '') mask(colon + 1, at);
  }
  return output + text.slice(copied);
}

/** Redacts credentials by what stands around them: a scheme (`Bearer abc`), an option, a call of a function, a URL's host. */
import { endAt, isProse, maskOf, type SecretRules, startReplacing } from './pair-text.ts';
import { quotedValueAt } from './loose-value.ts';

const credentials = /(?<![\p{L}\p{N}_-])(bearer|basic|dpop|negotiate)([ \t]+)([\w.~+/-]*[\w~+/-]=*)(?![\w~+/=-])/giu;

/** `Bearer realm="api"` */
const challenge = /^[a-z_]{1,24}=$/;

/** Whether a text may hold any: cheap, so that most texts cost no more. */
export const mayHoldCredentials = (text: string): boolean => /bearer|basic|dpop|negotiate/i.test(text);

/** A challenge holds none, and `Basic checks failed` is prose. */
export function redactCredentials(text: string, rules: SecretRules): string {
  if (!mayHoldCredentials(text)) return text;
  return text.replace(credentials, (whole, scheme: string, space: string, value: string) => {
    const isSecret = /^basic$/i.test(scheme) ? isUserAndPassword(value) : !isProse(value) && !challenge.test(value);
    return isSecret ? scheme + space + maskOf(value, rules) : whole;
  });
}

/** What `Basic` takes is base64 with a colon in it (RFC 7617). */
const isUserAndPassword = (value: string): boolean =>
  /^[\w+/-]{4,}=*$/.test(value) && Buffer.from(value, 'base64').toString('latin1').includes(':');

const userOption = /((?<![\w-])(?:-u|-U|--user|--proxy-user)(?:=|[ \t]{0,16})["']?[^\s:"'@/]{0,128}:)([^\s"'/]+)/g;
const option = /((?<![\w-])--?([a-z][\w-]{1,64})[ \t]{1,16}["']?)([^\s"'`-][^\s"'`]*)/gi;
const call = /\(\s{0,16}(["'])([\w.-]{1,64})\1\s{0,16},\s{0,16}(?=["'`])/g;

/** Masks what a command line or a call of a function hands over under a secret name. */
export function redactCommands(text: string, rules: SecretRules): string {
  const redacted = text.includes('-') ? redactOptions(text, rules) : text;
  return redacted.includes('(') ? redactCalls(redacted, rules) : redacted;
}

function redactOptions(text: string, rules: SecretRules): string {
  const users = /\bcurl\b/.test(text)
    ? text.replace(userOption, (_, before: string, password: string) => before + maskOf(password, rules))
    : text;
  return users.replace(option, (whole, before: string, name: string, value: string) =>
    rules.isField(name) && !isProse(value) ? before + maskOf(value, rules) : whole,
  );
}

function redactCalls(text: string, rules: SecretRules): string {
  const masking = startReplacing(text, rules);
  for (const { index, 0: opening, 2: name = '' } of text.matchAll(call)) {
    const value = rules.isField(name) ? quotedValueAt(text, index + opening.length) : undefined;
    if (value !== undefined && value.start >= masking.end()) masking.mask(value.start, value.end);
  }
  return masking.text();
}

/** Names that stand before hosts and give nothing away. */
const publicUsers = new Set(['git', 'anonymous', '***']);

/** With one slash or more behind the scheme: who passes a URL on as a path folds them. JSON may escape them. */
export function redactUserInfo(text: string, rules: SecretRules): string {
  if (rules.off || !text.includes('@')) return text;
  const masking = startReplacing(text, rules);
  for (const { index, 0: slashes } of text.matchAll(/:[\\/]+/g)) {
    const start = index + slashes.length;
    const authority = text.slice(start, endAt(text, start, ' \t\r\n/?#"\'<>\\`'));
    const end = authority.lastIndexOf('@');
    if (start < masking.end() || end === -1) continue;
    const [user = ''] = authority.slice(0, end).split(':', 1);
    const password = authority.slice(user.length + 1, end);
    const isUserSecret = password === '' || password === 'x-oauth-basic';
    if (isUserSecret && !publicUsers.has(user)) masking.mask(start, start + user.length);
    if (password !== '') masking.mask(start + user.length + 1, start + end);
  }
  return masking.text();
}

/** Which headers and fields hold secrets, by their names. */
import { memoize } from '../memoize.ts';

const secretHeaders = ['authorization', 'proxy-authorization', 'cookie', 'cookie2', 'set-cookie', 'x-api-key'];

/** Normalised names that hold a secret when they are the whole name. */
const secretFields = new Set([
  'accesskeyid',
  'amzcredential',
  'assertion',
  'auth',
  'authorization',
  'awsaccesskeyid',
  'bearer',
  'clientassertion',
  'codeverifier',
  'cookie',
  'cookie2',
  'credential',
  'credentials',
  'csrf',
  'cvc',
  'cvv',
  'forwardedauthorization',
  'originalauthorization',
  'otp',
  'pass',
  'passcode',
  'pin',
  'samlresponse',
  'secrets',
  'setcookie',
  'sig',
  'totp',
  'xsrf',
]);

/** Parts that give a secret away wherever they stand, as in `newPassword` or `password_confirmation`. */
const secretParts = ['password', 'passwd', 'passphrase'];

/** Ends that give a secret away, as in `stripe_secret_key` or `github-access-token`, also with another word behind them. */
const secretEnds = [
  'accesskey',
  'accountkey',
  'apikey',
  'authkey',
  'encryptionkey',
  'functionskey',
  'jwt',
  'jwtassertion',
  'masterkey',
  'privatekey',
  'pwd',
  'secret',
  'secretkey',
  'sessid',
  'sessionid',
  'signature',
  'signingkey',
  'subscriptionkey',
  'token',
];

/** Ends of lists of secrets. With another word behind them they are rather what is counted: `tokens_used`. */
const secretListEnds = ['apikeys', 'tokens'];

/** Ends of names that end in `token` and give nothing away: where a list goes on, and what a language model counts. */
const harmlessEnds = [
  'cachedtokens',
  'completiontokens',
  'continuationtoken',
  'inputtokens',
  'maxtokens',
  'nexttoken',
  'outputtokens',
  'pagetoken',
  'prompttokens',
  'reasoningtokens',
  'synctoken',
  'totaltokens',
];

/** Words behind a secret's name that speak of it and do not hold it: `token_type`, `secret_name`, `access_token_expires_in`. */
const harmlessWords = new Set(
  [
    'address age alg algorithm amount at audience auth authority available balance budget by class contract cost count',
    'counts created currency date days decimals deleted description disabled duration enabled endpoint error errors exists',
    'exp expiration expire expired expires expiry field format generated has header holder holders hint hours icon id ids in',
    'index info invalid is issued issuer kind label last lasts length level lifetime limit limits link location logo maximum',
    'message method methods mime minimum minutes missing mode name names network number of on only owner page param',
    'parameter path per permission permissions policy policies position present price provider rate ref reference refs',
    'remaining required requirements requests resource revoked role roles rotation rule rules scheme scope scopes seconds',
    'sent size source spent standard state status store strength supply supported symbol time timeout timestamp title total',
    'ttl type types unit updated uri uris url urls usage used user valid validation validity verified version visible',
  ].flatMap((line) => line.split(' ')),
);

/** Schemes that may stand before credentials (IANA's registry, and two in wide use). */
const authenticationSchemes = ['apikey', 'basic', 'bearer', 'digest', 'dpop', 'hoba', 'mutual', 'negotiate', 'token'];

/** Characters. */
export const longestScheme = Math.max(...authenticationSchemes.map((scheme) => scheme.length));

/** Whether a word only says how credentials are written: it may stay readable before masked ones. */
export const isScheme = (word: string): boolean => authenticationSchemes.includes(word.toLowerCase());

/** Nothing is secret by its name. */
export const noSecretNames: SecretNames = {
  isHeader: () => false,
  isField: () => false,
  isFormField: () => false,
  isPath: () => false,
  longestPath: 0,
};

/** Longest name that is looked at: a longer one is data, not a name. */
export const longestName = 128;
/** The same for a name that is made of several. */
const longestFormName = 1024;

/** `Client-Secret`, `client_secret` and `clientSecret` are one name: `clientsecret`. */
export function normaliseName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** The names to redact: the usual ones and the user's. */
export interface SecretNames {
  /** Whether a header's whole value is secret. */
  readonly isHeader: (name: string) => boolean;
  /** Whether a field's value is secret, in JSON or in text. */
  readonly isField: (name: string) => boolean;
  /** Whether a value of a form, a query string or a multipart body is secret: its name holds all keys that lead to it. */
  readonly isFormField: (name: string) => boolean;
  /** Whether the value at these keys, from the document's root, is secret by one of the user's dotted paths. */
  readonly isPath: (keys: readonly string[]) => boolean;
  /** Segments of the longest dotted path: below that depth `isPath` need not be asked. 0 without paths. */
  readonly longestPath: number;
}

/**
 * @param headers further header names, in any case
 * @param fields further field names (at any depth), or dotted paths from the root such as `customer.address.zip`.
 *   Arrays need no segment of their own (`items.pin` is the `pin` of every item); an index or `*` may stand for one, and
 *   `*` also for any one key.
 */
export function createSecretNames(headers: readonly string[], fields: readonly string[]): SecretNames {
  const headerNames = new Set([...secretHeaders, ...headers.map((name) => name.trim().toLowerCase())]);
  const ownNames = new Set(fields.filter((field) => !isPathLike(field)).map(normaliseName));
  ownNames.delete('');
  const paths = fields
    .filter(isPathLike)
    .map(parsePath)
    .filter((path) => path.length > 0);

  const isField = memoize((name: string) => name.length <= longestName && decideField(name, ownNames));
  const longestPath = Math.max(0, ...paths.map((path) => path.length));
  const isPath = (keys: readonly string[]): boolean => paths.some((path) => matchesPath(path, 0, keys, 0));
  return {
    isField,
    isFormField: memoize((name: string) => {
      if (name.length > longestFormName) return false;
      // As in JSON, all that stands under a secret name is secret: `credentials[user]`, `tokens[0]`.
      const keys = keysOf(name);
      const isSecretAt = (index: number): boolean => index < longestPath && isPath(keys.slice(0, index + 1));
      return isField(name) || keys.some((key, index) => isField(key) || isSecretAt(index));
    }),
    isHeader: memoize((name: string) => headerNames.has(name.toLowerCase()) || decideField(name, ownNames)),
    isPath,
    longestPath,
  };
}

function decideField(name: string, ownNames: ReadonlySet<string>): boolean {
  // Text writes nested names as `user.password` or `tokens[0]`. Of a host's name, which looks the same, only the end counts.
  const lastKey = keysOf(name).at(-1) ?? '';
  const isUsual = [name, lastKey].some((written) => isUsualName(normaliseName(withoutX(written))));
  return isUsual || hasSecretBefore(lastKey) || [name, lastKey].some((own) => ownNames.has(normaliseName(own)));
}

/** `X-Auth` is a name of a header like `Auth`, and so may be written anywhere else. */
const withoutX = (name: string): string => name.replace(/^[^\p{L}\p{N}]*x[-_]/iu, '');

/** A number or version at the end counts for nothing (`token2`, `tokenV2`), but in the name of the company Auth0. */
function isUsualName(normal: string): boolean {
  const bare = normal === 'auth0' ? normal : normal.replace(/\d{1,4}$/, '');
  return [bare, ...(bare === normal ? [] : [bare.replace(/v$/, '')])].some(
    (name) =>
      secretFields.has(name) ||
      secretParts.some((part) => name.includes(part)) ||
      endsSecretly(name, secretEnds) ||
      endsSecretly(name, secretListEnds),
  );
}

/** `secret_key_base`, `apiKeyProd`: a secret's name, and words behind it of which none takes the secret away. */
function hasSecretBefore(name: string): boolean {
  const words = wordsOf(name);
  // A number of several digits makes it a value rather than a name: `SecretValue42`.
  const lastHarmless = words.findLastIndex((word) => harmlessWords.has(word) || /^\p{N}{2}/u.test(word));
  return words.some(
    (_, index) =>
      index >= lastHarmless && index < words.length - 1 && endsSecretly(words.slice(0, index + 1).join(''), secretEnds),
  );
}

const endsSecretly = (normal: string, ends: readonly string[]): boolean =>
  ends.some((end) => normal.endsWith(end)) && !harmlessEnds.some((end) => normal.endsWith(end));

/** `clientSecretOld2` as `client`, `secret`, `old`, `2`. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? [];

/** The keys in `user[tokens][0]` or `user.tokens.0`, without indexes: lists have no names of their own. */
const keysOf = (name: string): string[] => name.split(/[.[\]]+/).filter((key) => key !== '' && !/^\d+$/.test(key));

const isPathLike = (field: string): boolean => field.includes('.');

const parsePath = (path: string): string[] =>
  path
    .split(/[.[\]]+/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && segment !== '$')
    .map((segment) => (segment === '*' ? '*' : normaliseName(segment)));

function matchesPath(path: readonly string[], at: number, keys: readonly string[], depth: number): boolean {
  const segment = path[at];
  const key = keys[depth];
  if (segment === undefined) return key === undefined;
  const mayStandForArray = segment === '*' || /^\d+$/.test(segment);
  if (mayStandForArray && matchesPath(path, at + 1, keys, depth)) return true;
  if (key === undefined) return false;
  return (segment === '*' || segment === normaliseName(key)) && matchesPath(path, at + 1, keys, depth + 1);
}

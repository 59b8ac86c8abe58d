/** Which headers and fields hold secrets, by their names. */

const secretHeaders = ['authorization', 'proxy-authorization', 'cookie', 'cookie2', 'set-cookie', 'x-api-key'];

/** Normalised names that hold a secret when they are the whole name. */
const secretFields = [
  'accesskey',
  'accesskeyid',
  'amzcredential',
  'apikey',
  'assertion',
  'auth',
  'authkey',
  'authorization',
  'awsaccesskeyid',
  'bearer',
  'clientassertion',
  'codeverifier',
  'cookie',
  'cookie2',
  'credential',
  'credentials',
  'cvc',
  'cvv',
  'forwardedauthorization',
  'jwt',
  'originalauthorization',
  'otp',
  'pass',
  'passcode',
  'pin',
  'pwd',
  'samlresponse',
  'secrets',
  'setcookie',
  'sig',
  'totp',
  'xamzcredential',
  'xforwardedauthorization',
  'xoriginalauthorization',
];

/** Parts that give a secret away wherever they stand, as in `newPassword` or `password_confirmation`. */
const secretParts = ['password', 'passwd', 'passphrase'];

/** Ends that give a secret away, as in `stripe_secret_key` or `github-access-token`. */
const secretEnds = [
  'apikey',
  'apikeys',
  'encryptionkey',
  'functionskey',
  'privatekey',
  'pwd',
  'secret',
  'secretaccesskey',
  'secretkey',
  'sessid',
  'sessionid',
  'signature',
  'signingkey',
  'subscriptionkey',
  'token',
  'tokens',
];

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

/** Schemes that may stand before credentials (IANA's registry, and two in wide use). */
const authenticationSchemes = ['apikey', 'basic', 'bearer', 'digest', 'dpop', 'hoba', 'mutual', 'negotiate', 'token'];

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
  const fieldNames = new Set([...secretFields, ...fields.filter((field) => !isPathLike(field)).map(normaliseName)]);
  fieldNames.delete('');
  const paths = fields
    .filter(isPathLike)
    .map(parsePath)
    .filter((path) => path.length > 0);

  const isField = remembering((name) => name.length <= longestName && decideField(name, fieldNames));
  const longestPath = Math.max(0, ...paths.map((path) => path.length));
  const isPath = (keys: readonly string[]): boolean => paths.some((path) => matchesPath(path, 0, keys, 0));
  return {
    isField,
    isFormField: remembering((name) => {
      if (name.length > longestFormName) return false;
      // As in JSON, all that stands under a secret name is secret: `credentials[user]`, `tokens[0]`.
      const keys = keysOf(name);
      const isSecretAt = (index: number): boolean => index < longestPath && isPath(keys.slice(0, index + 1));
      return isField(name) || keys.some((key, index) => isField(key) || isSecretAt(index));
    }),
    isHeader: remembering(
      (name) => headerNames.has(name.toLowerCase()) || decideField(name.replace(/^x-/i, ''), fieldNames),
    ),
    isPath,
    longestPath,
  };
}

/** Logs repeat the same few names; hostile ones must not grow the memory of them. */
function remembering(decide: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const secret = decide(name);
    if (known.size < 2000 && name.length <= longestName) known.set(name, secret);
    return secret;
  };
}

function decideField(name: string, fieldNames: ReadonlySet<string>): boolean {
  // Text writes nested names as `user.password` or `tokens[0]`. Of a host's name, which looks the same, only the end counts.
  const lastKey = keysOf(name).at(-1) ?? '';
  return [normaliseName(name), normaliseName(lastKey)].some(
    (normal) =>
      fieldNames.has(normal) ||
      secretParts.some((part) => normal.includes(part)) ||
      (secretEnds.some((end) => normal.endsWith(end)) && !harmlessEnds.some((end) => normal.endsWith(end))),
  );
}

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

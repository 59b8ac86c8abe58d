/** The environment of the command that `run` runs. */
import path from 'node:path';
import { writePrivateFile, readPlainFile } from '../../files/plain-file.ts';
import { describeError } from '../../job/describe-error.ts';
import type { OpenMock } from '../../job/open/open-mock.ts';
import type { CaFiles } from '../../job/state/ca-files.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The shell's environment with the mock in it.
 *
 * @param options.urlNames further names for the URL of the mock
 * @param options.isWindows there a variable has one name in whatever case
 */
export function commandEnvironment(
  env: Environment,
  { mockUrl, mockId, api }: Pick<OpenMock, 'mockUrl' | 'mockId' | 'api'>,
  { urlNames, isWindows }: { readonly urlNames: readonly string[]; readonly isWindows: boolean },
): Environment {
  const added: Environment = {
    MOCK_URL: mockUrl,
    MOCK_ID: mockId,
    // A Postman API key is not handed to a command, which has it already where it needs it.
    ...(api.provider === 'embedded' && { MOCK_API_URL: api.url, MOCK_API_KEY: api.key }),
    ...Object.fromEntries(urlNames.map((name) => [name, mockUrl])),
  };
  const names = new Set(Object.keys(added).map((name) => name.toUpperCase()));
  const kept = Object.entries(env).filter(([name]) => !isWindows || !names.has(name.toUpperCase()));
  return { ...Object.fromEntries(kept), ...added };
}

/** Variables that mean something else, to us or to the programs that the command starts. */
const taken: ReadonlySet<string> = new Set([
  ...['MOCK_ID', 'MOCK_API_URL', 'MOCK_API_KEY', 'POSTMAN_API_KEY', 'PATH', 'PATHEXT', 'HOME', 'USERPROFILE', 'SHELL'],
  ...['TMPDIR', 'TEMP', 'TMP', 'SYSTEMROOT', 'COMSPEC', 'NODE_OPTIONS', 'LD_PRELOAD', 'LD_LIBRARY_PATH'],
]);

/** What is wrong with names given for the URL, a sentence each. */
export function findBadUrlNames(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    if (!/^[A-Za-z_]\w*$/.test(name)) {
      return `\`--url-env\` is "${name}": it takes the name of one variable, of letters, digits and _, for example API_URL.`;
    }
    return taken.has(name.toUpperCase())
      ? `\`--url-env\` is "${name}", a variable with another meaning: give the name that your tests read the URL from.`
      : [];
  });
}

/** Adds to the certificates that Node knows. */
const adding = 'NODE_EXTRA_CA_CERTS';

/** Each stands in the place of what the system trusts, for OpenSSL, Go and Python's httpx; for requests; for curl. */
const replacing = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'] as const;

/** Node's roots, in comparison, are 230 kB. */
const mostBytes = 16 * 1024 * 1024;

interface TlsEnvironmentOptions {
  /** The environment that the command would have. */
  readonly env: Environment;
  /** Where relative paths start: the command's working folder. */
  readonly directory: string;
  /** Where our files go: it has them as long as the command runs. */
  readonly scratch: string;
  /** Hears of files that cannot be read. */
  readonly warn: (message: string) => void;
}

/**
 * Gives the variables, none for a mock without TLS. What such a variable names already, a company's proxy perhaps, stays
 * trusted: of NODE_EXTRA_CA_CERTS by Node, and of all of them by whatever reads one of the others.
 *
 * @throws Error of the file system when our own files cannot be written
 */
export async function tlsEnvironment(
  caFiles: CaFiles | undefined,
  { env, directory, scratch, warn }: TlsEnvironmentOptions,
): Promise<Readonly<Record<string, string>>> {
  if (caFiles === undefined) return {};
  const known = new Map<string, readonly string[]>();
  for (const variable of [adding, ...replacing]) {
    const named = env[variable] ?? '';
    if (named === '') continue;
    try {
      known.set(variable, await readCertificates(path.resolve(directory, named)));
    } catch (error) {
      warn(`What ${variable} names is not trusted beside the mock's CA: ${describeError(error)}`);
    }
  }
  const write = async (name: string, given: string, more: readonly string[]): Promise<string> => {
    if (more.length === 0) return given;
    const file = path.join(scratch, name);
    const own = (await readPlainFile(given, { follow: false, most: mostBytes })).toString();
    // The mock's CA first: Java's keytool reads no further.
    await writePrivateFile(file, [own.trimEnd(), ...new Set(more), ''].join('\n'));
    return file;
  };
  const bundle = await write('run-ca-bundle.pem', caFiles.caBundle, [...known.values()].flat());
  return {
    [adding]: await write('run-ca.pem', caFiles.caFile, known.get(adding) ?? []),
    ...Object.fromEntries(replacing.map((variable) => [variable, bundle])),
  };
}

/** The certificates of a file in PEM, and nothing else that it may hold, a key for instance. @throws Error without any */
async function readCertificates(file: string): Promise<readonly string[]> {
  const text = (await readPlainFile(file, { follow: true, most: mostBytes })).toString('latin1');
  const certificates = text.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]+-----END [A-Z0-9 ]+-----/g) ?? [];
  if (certificates.length === 0) throw new Error(`${file} holds no certificate in PEM.`);
  return certificates;
}

/** The environment of the command that `run` runs. */
import type { OpenMock } from '../../job/open/open-mock.ts';

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
    // A key of Postman's is nobody's business who has not got it already.
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

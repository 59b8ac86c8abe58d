/** Where the mock lives, with what that place needs. */
import { quote } from '../../http-text/show-value.ts';
import { chooseProvider, type Provider } from '../connect/provider.ts';
import type { LocatedItems } from './collection/read-references.ts';
import type { CollectionReference, EnvironmentReference, PostmanReference } from './collection/reference.ts';
import { mainApiInputs, type RawInputs } from './input-definitions.ts';
import { flag, httpUrl, oneOf, wholeNumber, type ReportProblem } from './values.ts';

/** A place for the mock. */
export type Place =
  | { readonly provider: 'postman'; readonly apiUrl: string; readonly apiKey: string }
  | ({ readonly provider: 'embedded' } & ListenAddress);

/** Where an embedded mock listens, and whether it speaks TLS there. */
export interface ListenAddress {
  readonly port: number;
  readonly listenHost: string;
  readonly tls: boolean;
}

/** A key that stands in the shell, for this program or for others. */
export interface ShellKey {
  /** '' where there is none. */
  readonly value: string;
  /** A sentence for who may have wanted it to be used. */
  readonly unused: string;
}

export interface ChosenProvider {
  readonly provider: Provider;
  /** Whether the input names it, rather than leaving it to the key. */
  readonly isNamed: boolean;
  /** '' where there is none. */
  readonly apiKey: string;
}

/**
 * Reads the input `provider` and the key. A key of the shell may stand there for other tools: it moves a mock to the cloud
 * only where the collection is no file, or `provider` says so.
 */
export function readProvider(
  raw: Pick<RawInputs, 'provider' | 'postman-api-key'>,
  located: LocatedItems,
  shellKey: ShellKey | undefined,
  report: ReportProblem,
): ChosenProvider {
  const word = oneOf('provider', raw.provider, ['auto', 'postman', 'embedded'], report);
  const isNamed = word !== 'auto';
  const given = raw['postman-api-key'];
  const { collections } = located;
  const areFiles = collections.length > 1 || collections[0]?.kind === 'file';
  const mayTake = word === 'postman' || (!isNamed && !areFiles);
  const apiKey = given === '' && mayTake ? (shellKey?.value ?? '') : given;
  const isLeftAlone = shellKey !== undefined && shellKey.value !== '' && apiKey === '' && !isNamed;
  if (isLeftAlone && located.environment !== undefined && located.environment.kind !== 'file') report(shellKey.unused);
  const provider = chooseProvider(word, apiKey !== '');
  if (provider === 'postman' && collections.length > 1) {
    report(
      `\`collection\` names ${collections.length} collections, and a mock of Postman's serves one: give one, or set \`provider\` to embedded to run the mock on the runner.`,
    );
  }
  return { provider, isNamed, apiKey };
}

const emptySecrets = 'On pull requests from forks and from Dependabot secrets are empty';

/**
 * The place that the provider stands for; `undefined` after a problem.
 *
 * @param asked.items what the mock is to serve
 * @param asked.onCommandLine whether no step of a workflow asks, whose secrets may be empty
 */
export function choosePlace(
  raw: RawInputs,
  { provider, isNamed, apiKey }: ChosenProvider,
  {
    items,
    onCommandLine,
  }: {
    readonly items: readonly (CollectionReference | EnvironmentReference | undefined)[];
    readonly onCommandLine: boolean;
  },
  report: ReportProblem,
): Place | undefined {
  // Both are parsed whatever the provider is: a typo is a typo also where it has no effect today.
  const address = parseListenAddress(raw, report);
  const apiUrl = httpUrl(mainApiInputs, raw['postman-api-url'], report);
  if (provider === 'postman') {
    if (apiKey === '') {
      report(
        `\`provider\` is "postman" and \`postman-api-key\` is empty: give a key, or leave \`provider\` out and give files to run the mock on the runner.${onCommandLine ? '' : ` ${emptySecrets}.`}`,
      );
    }
    if (address.tls) {
      report(
        "`tls` is true, and the mock would be in Postman's cloud, where it is https anyway: leave `tls` out, or set `provider` to embedded to run the mock on the runner.",
      );
    }
    return apiUrl === undefined || apiKey === '' ? undefined : { provider, apiUrl, apiKey };
  }
  const elsewhere = items.filter((item) => item !== undefined).filter((item) => item.kind !== 'file');
  for (const item of elsewhere) report(describeElsewhere(item, isNamed, onCommandLine));
  return elsewhere.length > 0 ? undefined : { provider, ...address };
}

/** Why an embedded mock cannot have what is in Postman alone, and the ways out. */
function describeElsewhere(
  { input, text, near = '', isLink = false }: PostmanReference,
  isNamed: boolean,
  onCommandLine: boolean,
): string {
  const start = isLink ? `\`${input}\` is a link to the ${input} ${text} in Postman` : `\`${input}\` is ${quote(text)}`;
  if (near !== '') return `${start}, which is no file here.${near}`;
  if (isNamed) return `${start}, and the embedded mock reads files only: give the path of an exported file.`;
  const file = input === 'collection' ? 'a collection' : 'an environment';
  const ways = isLink
    ? `give a key to run the mock in Postman, or export the ${input} and give the path of the file`
    : `give the path of ${file} file in \`${input}\` to run the mock on the runner, or a key in \`postman-api-key\` to run it in Postman`;
  return `${start}${isLink ? '' : ', which is no file here'}, and \`postman-api-key\` is empty: ${ways}.${onCommandLine ? '' : ` ${emptySecrets}.`}`;
}

/** Where an embedded mock listens, and how; a problem goes to `report`. */
export function parseListenAddress(
  raw: Pick<RawInputs, 'port' | 'listen-host' | 'tls'>,
  report: ReportProblem,
): ListenAddress {
  const listenHost = raw['listen-host'];
  if (!/^[\w.:-]+$/.test(listenHost)) {
    report(`\`listen-host\` is ${quote(listenHost)}: give an IP address or a host name, for example 0.0.0.0.`);
  }
  const port = wholeNumber('port', raw.port, { from: 0, to: 65_535 }, report) ?? 0;
  return { port, listenHost, tls: flag('tls', raw.tls, report) };
}

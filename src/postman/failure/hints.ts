/** What to do about a failure. */
import { isTlsCode, type Failure } from './failure.ts';

/** What the step that calls has as inputs, for texts that say where to look. */
export interface ApiInputs {
  /** The input with the key, such as `postman-api-key`. */
  readonly key: string;
  /** The input with the address of the API. */
  readonly url: string;
  /** Whether a file in `collection` would do without the API. */
  readonly fileHelps: boolean;
  /** Whether all that the step is about is in files already, so that leaving out the key is enough. */
  readonly filesGiven?: boolean;
}

export interface HintContext {
  /** Host (and port) of the API. */
  readonly host: string;
  /** The proxy that is set, if any. */
  readonly proxy: string | undefined;
  /** `undefined` where no user has chosen the address and the key. */
  readonly inputs: ApiInputs | undefined;
}

/** One or two sentences, or `undefined` when the failure's own text says it all. */
export function hintFor(failure: Failure, context: HintContext): string | undefined {
  return failure.status === undefined
    ? networkHint(failure.name, context)
    : answerHint(failure, failure.status, context);
}

function answerHint(failure: Failure, status: number, context: HintContext): string | undefined {
  const { host, proxy, inputs } = context;
  if (failure.quota) {
    return `The plan's monthly quota is used up, so trying again does not help. Raise it in Postman's billing settings${orOnTheRunner(inputs)}.`;
  }
  if (failure.name === 'unreadableAnswer') {
    if (inputs === undefined) return undefined;
    return `Check that \`${inputs.url}\` is the address of a Postman API${proxy === undefined ? '' : ` and that the proxy ${proxy} passes its answers on`}.`;
  }
  if (status >= 500) {
    const page = isPostman(host)
      ? 'see https://status.postman.com and run the job again later'
      : 'run the job again later';
    return `The fault lies with the server: ${page}.`;
  }
  if (status >= 300 && status < 400) {
    const address = `the address itself, ${failure.location === undefined ? 'with https' : `here ${failure.location}`}`;
    return `Redirects are not followed, so that the key reaches no other server.${inputs === undefined ? '' : ` Set \`${inputs.url}\` to ${address}.`}`;
  }
  switch (status) {
    case 401:
      if (inputs === undefined) return undefined;
      if (inputs.fileHelps && inputs.filesGiven === true) {
        return `Check the secret (expired? quotes?), or leave \`${inputs.key}\` out: the file can be served on the runner.`;
      }
      return `On pull requests from forks secrets are empty${inputs.fileHelps ? '; give `collection` a file path to run the mock on the runner instead' : ''}.`;
    case 403:
      return 'Use the key of an account that may do this, or ask for a role in the workspace that may edit; a plan or a team rule can forbid it too.';
    case 404:
      if (inputs === undefined) return 'Check the ID.';
      return `Check the ID, and that the owner of the key can open it in Postman. An API of another region does not know it either: \`${inputs.url}\` is ${host}.`;
    case 407:
      return proxyHint(host, proxy);
    case 413:
      return `The file is too large for the API. Take large examples out${orOnTheRunner(inputs)}.`;
    case 429:
      return 'Postman allows 300 requests a minute per user. Spread the jobs that share this key over time, or give them keys of several users.';
    default:
      return undefined;
  }
}

function orOnTheRunner(inputs: ApiInputs | undefined): string {
  if (inputs?.fileHelps !== true) return '';
  if (inputs.filesGiven === true) return `, or leave out \`${inputs.key}\` to run the mock on the runner instead`;
  return `, or give \`collection\` a file path and leave out \`${inputs.key}\` to run the mock on the runner instead`;
}

/** Both of Postman's domains: another server of the same API has its own page, if any. */
function isPostman(host: string): boolean {
  return /(?:^|\.)(?:get)?postman\.com$/.test(host);
}

function networkHint(code: string, { host, proxy, inputs }: HintContext): string | undefined {
  if (code.startsWith('PROXY_')) return proxyHint(host, proxy);
  const suspects = [
    ...(proxy === undefined ? [] : ['it']),
    ...(inputs === undefined ? [] : [`\`${inputs.url}\``]),
    ...(proxy === undefined ? [] : ['NO_PROXY']),
  ];
  /** With more to look at behind it. */
  const check = (...more: readonly string[]): string => {
    const all = [...suspects, ...more];
    const last = all.pop();
    if (last === undefined) return '';
    const list = all.length === 0 ? last : `${all.join(', ')} and ${last}`;
    return proxy === undefined ? ` Check ${list}.` : ` A proxy is set (${proxy}): check ${list}.`;
  };
  switch (code) {
    case 'AbortError':
      return undefined;
    case 'ECONNREFUSED':
      return `Nothing listens there.${check()}`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The name has no address.${check("the runner's DNS")}`;
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return `Whose certificate it is, ${host} or a proxy that opens TLS traffic, has to renew it.${check("the runner's clock")}`;
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `Something else than ${host} answers there.${check("the runner's DNS")}`;
    case 'UND_ERR_INVALID_ARG':
      if (inputs === undefined) return undefined;
      return `Check \`${inputs.key}\` for characters that no header may hold, such as a line break.`;
    default:
      if (isTlsCode(code)) {
        const https = inputs === undefined ? '' : `; also check that \`${inputs.url}\` speaks https`;
        return `If a proxy opens TLS traffic here, put its root certificate into NODE_EXTRA_CA_CERTS${https}.`;
      }
      // Timeouts, resets, unreachable networks.
      if (inputs === undefined) return undefined;
      return `${check(`the runner's way to ${host}`).trim().replace(/\.$/, '')}, then run the job again.`;
  }
}

function proxyHint(host: string, proxy: string | undefined): string {
  const name = proxy === undefined ? 'The proxy' : `The proxy ${proxy}`;
  return `${name} does not let the call through. Give HTTPS_PROXY the credentials it asks for, or put ${host} into NO_PROXY.`;
}

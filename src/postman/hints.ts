/** What to do about a failure. */
import { isTlsCode, type Failure } from './failure.ts';

export interface HintContext {
  /** Host (and port) of the API. */
  readonly host: string;
  /** The proxy that is set, if any. */
  readonly proxy: string | undefined;
}

const onTheRunner =
  'give `collection` a file path and leave out `postman-api-key` to run the mock on the runner instead';

/** One or two sentences, or `undefined` when the failure's own text says it all. */
export function hintFor(failure: Failure, context: HintContext): string | undefined {
  return failure.status === undefined
    ? networkHint(failure.name, context)
    : answerHint(failure, failure.status, context);
}

function answerHint(failure: Failure, status: number, { host, proxy }: HintContext): string | undefined {
  if (failure.quota) {
    return `The plan's monthly quota is used up, so trying again does not help. Raise it in Postman's billing settings, or ${onTheRunner}.`;
  }
  if (failure.name === 'unreadableAnswer') {
    return `Check that \`postman-api-url\` is the address of a Postman API${proxy === undefined ? '' : ` and that the proxy ${proxy} passes its answers on`}.`;
  }
  if (status >= 500)
    return 'The fault lies with the server: see https://status.postman.com and run the job again later.';
  if (status >= 300 && status < 400) {
    return `Redirects are not followed, so that the key reaches no other server. Set \`postman-api-url\` to the address itself, ${failure.location === undefined ? 'with https' : `here ${failure.location}`}.`;
  }
  switch (status) {
    case 401:
      return 'On pull requests from forks secrets are empty; give `collection` a file path to run the mock on the runner instead.';
    case 403:
      return 'Use the key of an account that may do this, or ask for a role in the workspace that may edit; a plan or a team rule can forbid it too.';
    case 404:
      return `Check the ID, and that the owner of the key can open it in Postman. An API of another region does not know it either: \`postman-api-url\` is ${host}.`;
    case 407:
      return proxyHint(host, proxy);
    case 413:
      return `The file is too large for the API. Take large examples out, or ${onTheRunner}.`;
    case 429:
      return 'Postman allows 300 requests a minute per user. Spread the jobs that share this key over time, or give them keys of several users.';
    default:
      return undefined;
  }
}

function networkHint(code: string, { host, proxy }: HintContext): string | undefined {
  if (code.startsWith('PROXY_')) return proxyHint(host, proxy);
  if (isTlsCode(code)) {
    return 'If a proxy opens TLS traffic here, put its root certificate into NODE_EXTRA_CA_CERTS; also check that `postman-api-url` speaks https.';
  }
  const check =
    proxy === undefined
      ? 'Check `postman-api-url`'
      : `A proxy is set (${proxy}): check it, \`postman-api-url\` and NO_PROXY`;
  switch (code) {
    case 'AbortError':
      return undefined;
    case 'ECONNREFUSED':
      return `Nothing listens there. ${check}.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The name has no address. ${check} and the runner's DNS.`;
    case 'UND_ERR_INVALID_ARG':
      return 'Check `postman-api-key` for characters that no header may hold, such as a line break.';
    default:
      // Timeouts, resets, unreachable networks.
      return `${check} and the runner's way to ${host}, then run the job again.`;
  }
}

function proxyHint(host: string, proxy: string | undefined): string {
  const name = proxy === undefined ? 'The proxy' : `The proxy ${proxy}`;
  return `${name} does not let the call through. Give HTTPS_PROXY the credentials it asks for, or put ${host} into NO_PROXY.`;
}

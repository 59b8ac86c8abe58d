/**
 * GitHub's artifact service as far as an upload by `@actions/artifact` 6 needs it: the Twirp calls of the results
 * service, and the block blob store behind its upload URLs. The protocol was read in that package and `@azure/storage-blob`.
 */
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import * as v from 'valibot';
import { readZip } from './zip-reader.ts';

/** `block` and `commit` are the two kinds of request of a large upload, `blob` is an upload in one request. */
export type ArtifactStep = 'create' | 'block' | 'commit' | 'blob' | 'finalize';

/** What goes wrong: an answer with a status, no answer ever, or a connection that breaks. */
export type ArtifactFault = { readonly status: number; readonly body?: string } | 'hang' | 'reset';

export interface ArtifactServiceOptions {
  /** Says which requests fail; `attempt` counts the requests of a step from 1. */
  readonly fault?: (request: { readonly step: ArtifactStep; readonly attempt: number }) => ArtifactFault | undefined;
  /** Of the run and the job, as the token names them. */
  readonly runBackendId?: string;
  readonly jobBackendId?: string;
  /** Unpacks an archive when somebody looks, not before it answers: for measuring, since GitHub's service does not unpack. */
  readonly unpacksLate?: boolean;
}

export interface UploadedArtifact {
  /** The bytes as uploaded. */
  readonly zip: Buffer;
  /** By path in the archive, with `/` between directories. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** As asked for; `undefined` leaves it to the repository. */
  readonly retentionDays: number | undefined;
}

export interface ArtifactService extends AsyncDisposable {
  readonly env: Readonly<Record<'ACTIONS_RUNTIME_TOKEN' | 'ACTIONS_RESULTS_URL', string>>;
  /** Finalized artifacts by name. */
  readonly artifacts: ReadonlyMap<string, UploadedArtifact>;
  /** Every request in order of arrival, with the status that it got; none while it hangs. */
  readonly requests: readonly Readonly<RecordedRequest>[];
  close(): Promise<void>;
}

const identitySchema = v.object({
  workflow_run_backend_id: v.string(),
  workflow_job_run_backend_id: v.string(),
  name: v.string(),
});
const createSchema = v.object({
  ...identitySchema.entries,
  version: v.literal(7),
  expires_at: v.optional(v.pipe(v.string(), v.isoTimestamp())),
});
const finalizeSchema = v.object({
  ...identitySchema.entries,
  size: v.optional(v.string(), '0'),
  hash: v.optional(v.string()),
});

interface Upload {
  readonly name: string;
  readonly retentionDays: number | undefined;
  /** Random part of the upload URL. */
  readonly signature: string;
  readonly blocks: Map<string, Buffer>;
  blob: Buffer | undefined;
}

interface RecordedRequest {
  readonly step: ArtifactStep;
  status: number | undefined;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** Starts the service on a free port of the loopback interface. */
export async function startArtifactService(options: ArtifactServiceOptions = {}): Promise<ArtifactService> {
  const { fault, runBackendId = randomUUID(), jobBackendId = randomUUID() } = options;
  const claims = { scp: `Actions.ExampleScope Actions.Results:${runBackendId}:${jobBackendId}`, jti: randomUUID() };
  const token = [{ typ: 'JWT', alg: 'none' }, claims, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const uploads = new Map<string, Upload>();
  const artifacts = new Map<string, UploadedArtifact>();
  const requests: RecordedRequest[] = [];
  let origin = '';

  const create = (input: unknown): Answer => {
    const { name, expires_at: expiresAt } = v.parse(createSchema, input);
    if ([...uploads.values()].some((upload) => upload.name === name)) {
      return { status: 409, body: { code: 'already_exists', msg: `an artifact named "${name}" exists in this run` } };
    }
    const retentionDays =
      expiresAt === undefined ? undefined : Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000);
    const id = randomUUID();
    const signature = randomUUID();
    uploads.set(id, { name, retentionDays, signature, blocks: new Map(), blob: undefined });
    // An address without a domain has the account's name in front of the container's.
    return { status: 200, body: { ok: true, signed_upload_url: `${origin}/account/artifacts/${id}?sig=${signature}` } };
  };

  const finalize = (input: unknown): Answer => {
    const { name, size, hash } = v.parse(finalizeSchema, input);
    const upload = [...uploads.values()].find((candidate) => candidate.name === name);
    if (upload?.blob === undefined)
      return { status: 404, body: { code: 'not_found', msg: `nothing was uploaded as "${name}"` } };
    const { blob: zip, retentionDays } = upload;
    const actualHash = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    if (size !== String(zip.length) || (hash !== undefined && hash !== actualHash)) {
      return {
        status: 400,
        body: { code: 'invalid_argument', msg: `size or hash of "${name}" is not that of the upload` },
      };
    }
    let files = options.unpacksLate === true ? undefined : readZip(zip);
    artifacts.set(name, {
      zip,
      get files() {
        return (files ??= readZip(zip));
      },
      retentionDays,
    });
    return { status: 200, body: { ok: true, artifact_id: String(artifacts.size) } };
  };

  const twirp = (request: IncomingMessage, body: Buffer, handle: (input: unknown) => Answer): Answer => {
    if (request.headers.authorization !== `Bearer ${token}`)
      return { status: 401, body: { code: 'unauthenticated', msg: 'bad token' } };
    const input: unknown = JSON.parse(body.toString());
    const identity = v.parse(identitySchema, input);
    if (identity.workflow_run_backend_id !== runBackendId || identity.workflow_job_run_backend_id !== jobBackendId) {
      return { status: 403, body: { code: 'permission_denied', msg: 'the token is for another job' } };
    }
    return handle(input);
  };

  const store = (step: ArtifactStep, url: URL, body: Buffer): Answer => {
    const upload = uploads.get(url.pathname.split('/').at(-1) ?? '');
    if (url.searchParams.get('sig') !== upload?.signature) return { status: 403 };
    if (step === 'block') upload.blocks.set(url.searchParams.get('blockid') ?? '', body);
    else if (step === 'blob') upload.blob = body;
    else {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map((match) => match[1] ?? '');
      const blocks = ids.map((id) => upload.blocks.get(id));
      if (blocks.some((block) => block === undefined)) return { status: 400 };
      upload.blob = Buffer.concat(blocks.filter((block) => block !== undefined));
    }
    return { status: 201 };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', origin);
    const step = stepOf(request.method, url);
    const body = await buffer(request);
    if (step === undefined) {
      send(response, { status: 404 });
      return;
    }
    const record: RecordedRequest = { step, status: undefined };
    requests.push(record);
    const injected = fault?.({ step, attempt: requests.filter((earlier) => earlier.step === step).length });
    if (injected === 'hang') return;
    if (injected === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    const act = () => {
      if (step === 'create') return twirp(request, body, create);
      return step === 'finalize' ? twirp(request, body, finalize) : store(step, url, body);
    };
    const result = injected ?? act();
    record.status = result.status;
    send(response, result);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, { status: 400, body: { code: 'malformed', msg: String(error) } });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP always has an AddressInfo; the string is for pipes.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const close = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return {
    env: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `${origin}/` },
    artifacts,
    requests,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function stepOf(method: string | undefined, url: URL): ArtifactStep | undefined {
  const service = '/twirp/github.actions.results.api.v1.ArtifactService/';
  if (method === 'POST' && url.pathname === `${service}CreateArtifact`) return 'create';
  if (method === 'POST' && url.pathname === `${service}FinalizeArtifact`) return 'finalize';
  if (method !== 'PUT') return undefined;
  const operation = url.searchParams.get('comp');
  return operation === 'block'
    ? 'block'
    : operation === 'blocklist'
      ? 'commit'
      : operation === null
        ? 'blob'
        : undefined;
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  // The blob store's errors are XML.
  const type = text.startsWith('<') ? 'application/xml' : 'application/json';
  response.writeHead(status, { 'content-type': type, 'x-ms-request-id': randomUUID() }).end(text);
}

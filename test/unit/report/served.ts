/** A collection with calls to it, as a mock would have logged them, and reports about them. */
import { compileMock, readCollection } from '../../../src/engine/index.ts';
import type { Collection, MatchConfig } from '../../../src/engine/index.ts';
import { createExplainer, createRedactor, writeReport } from '../../../src/report/index.ts';
import type { Explainer, ExplainerOptions, Report, ReportOptions } from '../../../src/report/index.ts';
import type { MissInsight } from '../../../src/report/explain/insight.ts';
import { createCallRedactor } from '../../../src/report/redact/redact-call.ts';
import { createCallTeller } from '../../../src/report/explain/tell-call.ts';
import type { CallLog } from '../../../src/call-log/model.ts';
import { defaultMockConfig, type CollectionDocument } from '../../../src/postman/model.ts';
import { collection, folder, request } from '../../support/builders.ts';
import { buildCallLog, creator, inDirectory, mock, stream } from './build-call-log.ts';

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ServedMock {
  readonly collection: Collection;
  readonly explainer: Explainer;
  /** The log of a call that the mock has answered. */
  readonly call: (method: string, target: string, options?: CallOptions) => CallLog;
}

export interface ServeOptions extends Omit<ExplainerOptions, 'served'> {
  readonly config?: Partial<MatchConfig>;
  /** Where the collection stands in the repository. */
  readonly file?: string;
}

export async function serve(
  document: CollectionDocument,
  { config, file, ...options }: ServeOptions = {},
): Promise<ServedMock> {
  const { collection: read } = await readCollection(document);
  const full = { ...defaultMockConfig, ...config };
  const engine = await compileMock({ collection: read, environment: undefined, config: full });
  const text = JSON.stringify(document, null, 2);
  const served = { engine, collection: read, ...(file !== undefined && { places: { file, text } }) };
  const call = (method: string, target: string, { headers = {}, body = '' }: CallOptions = {}): CallLog => {
    const pairs = Object.entries(headers).map(([key, value]) => ({ key, value }));
    const decision = engine.answer({ method, target, headers: pairs, body: Buffer.from(body) });
    const isServed = decision.outcome === 'served';
    return buildCallLog({
      responseName: isServed ? decision.example.name : decision.error.message,
      request: { method, path: target, headers: pairs, body: { mode: 'raw', data: body } },
      response: { type: isServed ? 'success' : 'error', statusCode: decision.status },
    });
  };
  return { collection: read, explainer: createExplainer({ ...options, served }), call };
}

/** Users and orders, with two examples of the same name and a request that has none. */
export const shop = collection({
  name: 'Shop',
  id: '7a0b5b1e-0000-4000-8000-000000000001',
  items: [
    folder('Users', [
      request({
        name: 'List users',
        url: '{{baseUrl}}/users?page=1',
        headers: { 'X-Tenant': 'one', Authorization: 'Bearer saved-token' },
        examples: [
          { name: 'OK', body: '[]' },
          { name: 'Broken', status: 500 },
        ],
      }),
      request({ name: 'Get user', url: '{{baseUrl}}/users/:id', examples: [{ name: 'OK' }] }),
    ]),
    request({
      name: 'Create order',
      method: 'POST',
      url: '{{baseUrl}}/orders',
      headers: { 'Content-Type': 'application/json' },
      body: '{"item":"tea","password":"saved"}',
      examples: [{ name: 'Created', status: 201 }],
    }),
    request({ name: 'Ping', method: 'PUT', url: '{{baseUrl}}/ping' }),
  ],
});

/** Why a call got no example, in words, with nothing redacted. */
export function missOf({ explain, segments }: Explainer, log: CallLog): MissInsight | undefined {
  const { miss } = explain(log);
  const redactor = createRedactor({ secrets: [], off: true });
  const finder = segments(redactor.isSecretVariable);
  return (
    miss && createCallTeller(finder).tellMiss(miss, createCallRedactor(redactor)(log, finder.inCall(log, undefined)))
  );
}

/** The report of `logs`, its files gone. */
export async function explainedReport(
  logs: Iterable<CallLog>,
  options: Partial<Pick<ReportOptions, 'explainer' | 'checks' | 'redactor' | 'areLogsRedacted'>> & {
    readonly error?: unknown;
  },
): Promise<Report> {
  const { error, ...rest } = options;
  return inDirectory((directory) =>
    writeReport({
      logs: stream(logs, error),
      directory,
      mock,
      redactor: createRedactor({ secrets: [] }),
      creator,
      ...rest,
    }),
  );
}

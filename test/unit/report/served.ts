/** A collection with the calls to it, as a mock would have logged them. */
import { compileMock, readCollection } from '../../../src/engine/index.ts';
import type { Collection, MatchConfig } from '../../../src/engine/index.ts';
import { createExplainer } from '../../../src/report/index.ts';
import type { Explainer, ExplainerOptions } from '../../../src/report/index.ts';
import { defaultMockConfig, type CallLog, type CollectionDocument } from '../../../src/postman/model.ts';
import { buildCallLog } from './build-call-log.ts';

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

export async function serve(
  document: CollectionDocument,
  { config, ...options }: { readonly config?: Partial<MatchConfig>; readonly file?: string } & Omit<ExplainerOptions, 'served'> = {},
): Promise<ServedMock> {
  const { file, ...rest } = options;
  const { collection } = await readCollection(document);
  const engine = await compileMock({ collection, environment: undefined, config: { ...defaultMockConfig, ...config } });
  const text = JSON.stringify(document, null, 2);
  const served = { engine, collection, ...(file !== undefined && { document: { file, text } }) };
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
  return { collection, explainer: createExplainer({ ...rest, served }), call };
}

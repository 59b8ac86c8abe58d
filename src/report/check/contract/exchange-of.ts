/** A call log as what is held against an OpenAPI document. */
import { bodyText, readDecodedBody } from '../../../call-log/body.ts';
import type { CallLog } from '../../../call-log/model.ts';
import type { Exchange } from '../../../contract/index.ts';
import type { Example, SavedExchange } from '../../../engine/index.ts';
import { toCallLog } from '../../explain/mock-request.ts';
import { mask } from '../../redact/secret-values.ts';

/** An example as if its own request had been logged. */
export function logOfExample({ name }: Example, { request, response }: SavedExchange): CallLog {
  const { status, headers, text } = response;
  return {
    ...toCallLog(request),
    responseName: name,
    response: {
      type: 'success',
      statusCode: status,
      headers: headers.map(([key, value]) => ({ key, value })),
      body: { data: text },
    },
  };
}

/** The request of a call, whose answer is that of its example. @param isRedacted a mask in the log hides what was sent */
export function exchangeOfCall(log: CallLog, isRedacted: boolean): Exchange {
  const { method, path, headers } = log.request;
  const body = readDecodedBody(log.request);
  const text = bodyText(body);
  const isKnown = body.fullSize === undefined && !(isRedacted && text.includes(mask));
  return {
    request: { method: method.toUpperCase(), target: path, headers: headers ?? [], body: isKnown ? text : undefined },
    isSaved: false,
    ...(isRedacted && { mask }),
  };
}

/** An example with its response. @param log of `logOfExample` */
export function exchangeOfExample({ request: { body } }: Example, log: CallLog): Exchange {
  const { request } = exchangeOfCall(log, false);
  const { statusCode, headers, body: sent } = log.response;
  return {
    // The content of a body that is a file is not known.
    request: body?.mode === 'file' ? { ...request, body: undefined } : request,
    response: { status: statusCode, headers: headers ?? [], body: sent?.data ?? '' },
    isSaved: true,
  };
}

/** Requests whose headers are taken apart once for all that have the same ones. */
import { IncomingMessage } from 'node:http';
import { isSameHeaders } from '../../journal/record.ts';

/**
 * The class of a mock's requests. Node itself looks for a few headers in each, and makes an object of all of them to do so;
 * here those with equal headers have one object, that of the last request with as many. The mock's own code reads
 * `rawHeaders`.
 */
export function createRequestClass(): typeof IncomingMessage {
  const headers = Object.getOwnPropertyDescriptor(IncomingMessage.prototype, 'headers');
  const make = headers?.get;
  // Another Node may keep them in another way.
  if (make === undefined) return IncomingMessage;
  const known = new Map<number, { readonly list: readonly string[]; readonly made: unknown }>();
  class CallRequest extends IncomingMessage {}
  Object.defineProperty(CallRequest.prototype, 'headers', {
    ...headers,
    get(this: IncomingMessage) {
      const { rawHeaders: list } = this;
      const last = known.get(list.length);
      if (last !== undefined && isSameHeaders(last.list, list)) return last.made;
      const made: unknown = make.call(this);
      known.set(list.length, { list, made });
      return made;
    },
  });
  return CallRequest;
}

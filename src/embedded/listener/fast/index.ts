/**
 * The fast way to serve a mock: it changes no answer and no line of the journal, steps aside where Node is not as it expects,
 * and may be left out as a whole, which `isPlain` does. `npm run bench -- --only throughput` tells what it saves.
 */
export { createRequestClass, fastCallHandler } from './known-calls.ts';
export { fastSendAnswer } from './send-text.ts';

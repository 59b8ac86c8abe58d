/** What a failed attempt says of another one: whether it may go better, and whether this one may have done its work. */
import { describe, expect, test } from 'vitest';
import { answerFailure, networkFailure } from '../../../../src/postman/failure/failure.ts';

const facts = ({ mayHaveActed, transient }: ReturnType<typeof networkFailure>) => ({ mayHaveActed, transient });

describe('an answer', () => {
  test.each([
    [400, false, false],
    [401, false, false],
    [404, false, false],
    [408, true, true],
    [429, false, true],
    [500, true, true],
    [503, true, true],
  ])('with status %i', (status, mayHaveActed, transient) => {
    expect(facts(answerFailure(status, {}, '', 0))).toEqual({ mayHaveActed, transient });
  });

  test.each(['serviceLimitExhausted', 'usageLimitError'])('that names a used up quota: %s', (name) => {
    const body = JSON.stringify({ error: { name, message: 'Used up.' } });
    expect(answerFailure(429, {}, body, 0)).toMatchObject({ quota: true, transient: false });
    // The name alone says nothing with another status.
    expect(answerFailure(503, {}, body, 0)).toMatchObject({ quota: false, transient: true });
  });
});

describe('a connection', () => {
  const failed = (code: string, message = 'failed') =>
    networkFailure(new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) }));

  test.each([
    ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH', 'EADDRNOTAVAIL'],
    'UND_ERR_CONNECT_TIMEOUT',
  ])('that never stood has done nothing: %s', (code) => {
    expect(facts(failed(code))).toEqual({ mayHaveActed: false, transient: true });
  });

  test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'A_CODE_OF_THE_FUTURE'])('that broke may have: %s', (code) => {
    expect(facts(failed(code))).toEqual({ mayHaveActed: true, transient: true });
  });

  test.each(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'SELF_SIGNED_CERT_IN_CHAIN', 'EPROTO'])(
    'that TLS refuses never comes about: %s',
    (code) => {
      expect(facts(failed(code))).toEqual({ mayHaveActed: false, transient: false });
    },
  );

  test.each([
    [400, false],
    [403, false],
    [407, false],
    [502, true],
    [503, true],
  ])('that a proxy refuses with %i', (status, transient) => {
    const failure = failed('UND_ERR_ABORTED', `Proxy response (${status}) !== 200 when HTTP Tunneling`);
    expect({ name: failure.name, ...facts(failure) }).toEqual({
      name: `PROXY_${status}`,
      mayHaveActed: false,
      transient,
    });
  });

  test.each(['UND_ERR_INVALID_ARG', 'UND_ERR_DESTROYED', 'UND_ERR_CLOSED'])('that nobody can use: %s', (code) => {
    expect(failed(code).transient).toBe(false);
  });
});

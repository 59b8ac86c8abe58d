/**
 * In which way mocks answer: the tests of vitest.config.ts's project `plain` run without the fast one, those of `tls` over
 * TLS.
 */
import { connect as connectTcp, type Socket } from 'node:net';
import process from 'node:process';
import { connect as connectTls } from 'node:tls';

export const isPlain = process.env['TEST_LISTENER'] === 'plain';
export const speaksTls = process.env['TEST_LISTENER'] === 'tls';

/** A raw connection to a mock, within TLS where it speaks that. */
export function connectTo(url: string): Socket {
  const { hostname, port, protocol } = new URL(url);
  const address = { host: hostname, port: Number(port) };
  // Whom clients trust is another test's business.
  return protocol === 'https:' ? connectTls({ ...address, rejectUnauthorized: false }) : connectTcp(address);
}

import fc from 'fast-check';
import type { CallLog } from '../../../src/call-log/model.ts';
import { writeReport, createRedactor } from '../../../src/report/index.ts';
import type { Report } from '../../../src/report/index.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyCharacter } from '../../support/any-character.ts';

export interface CallLogParts {
  readonly id?: string;
  readonly responseName?: string;
  readonly servedAt?: string;
  readonly request?: Partial<CallLog['request']>;
  readonly response?: Partial<CallLog['response']>;
}

/** A matched `GET /users`, but for what is given. */
export function buildCallLog({ request, response, ...rest }: CallLogParts = {}): CallLog {
  return {
    id: 'c4505a1e-7261-497c-91ff-db4bd51351a6-9545',
    responseName: 'List users',
    servedAt: '2026-03-13T09:08:53.000Z',
    ...rest,
    request: { method: 'GET', path: '/users', headers: [], body: null, ...request },
    response: { type: 'success', statusCode: 200, headers: [], body: { data: '[]' }, ...response },
  };
}

export function buildMiss(parts: CallLogParts = {}): CallLog {
  return buildCallLog({
    responseName: 'Double check your method and the request path and try again.',
    ...parts,
    response: { type: 'error', statusCode: 404, ...parts.response },
  });
}

/** The logs as a stream; `error` ends it. */
export async function* stream(logs: Iterable<CallLog>, error?: unknown): AsyncGenerator<CallLog> {
  await Promise.resolve();
  yield* logs;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a source throws need not be an Error
  if (error !== undefined) throw error;
}

/** Runs `use` in a new directory that is removed afterwards. */
export async function inDirectory<T>(use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'report-'));
  try {
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

export const mock = { id: 'm1', name: 'testAPI', mockUrl: 'http://127.0.0.1:4010' };
export const creator = { name: 'ephemeral-mock', version: '1.2.3' };

/** The report of `logs`, its files gone. */
export async function reportOf(logs: Iterable<CallLog>, reported = mock): Promise<Report> {
  return inDirectory((directory) =>
    writeReport({
      logs: stream(logs),
      directory,
      mock: reported,
      redactor: createRedactor({ secrets: [], off: true }),
      creator,
    }),
  );
}

const hostilePieces = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '|',
  '\\|',
  '`',
  '```\n',
  '\n\n# Heading\n',
  '\r\n| a | b |',
  '&lt;b&gt;',
  '&#60;',
  '[x](javascript:alert(1))',
  '![i](https://evil.example/i.png)',
  '@octocat',
  'someone@example.com',
  'https://evil.example/a_b',
  'www.evil.example',
  '**bold** __x__ ~~y~~',
  '$x$',
  '<!-- -->',
  '\u001b[31mred\u001b[0m\u001b]8;;http://evil\u0007',
  '\u009b2J',
  '\u0000\u0008\u007f',
  '\u202Edcba',
  '\u2028',
  '\ud800',
  '::set-output name=x::y',
  '\n::error::boom',
  '##[error]boom',
  '- item\n1. one',
  '<!DOCTYPE html>',
  '<?php ?>',
  '__proto__',
  '日本語 👩‍👩‍👧',
  ' ',
  '\t',
];

/** Text that tries to be markup, a command or an escape sequence. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...hostilePieces), fc.string({ unit: anyCharacter, maxLength: 8 })), { maxLength: 6 })
  .map((pieces) => pieces.join(''));

export const hostileLog: fc.Arbitrary<CallLog> = fc
  .record({
    method: fc.oneof(fc.constant('GET'), hostileText),
    path: hostileText,
    name: hostileText,
    servedAt: fc.oneof(fc.constant('2026-03-13T09:08:53.000Z'), hostileText),
    type: fc.constantFrom('success', 'error', 'ERROR', ''),
    statusCode: fc.integer({ min: 100, max: 599 }),
    header: hostileText,
    body: fc.oneof(fc.constant(null), fc.json(), hostileText),
  })
  .map(({ method, path, name, servedAt, type, statusCode, header, body }) =>
    buildCallLog({
      responseName: name,
      servedAt,
      request: {
        method,
        path: `/${path}`,
        headers: [
          { key: 'cookie', value: header },
          { key: header, value: header },
          { key: 'content-type', value: 'application/x-www-form-urlencoded' },
        ],
        body: { mode: 'raw', data: body },
      },
      response: { type, statusCode, headers: [{ key: 'Set-Cookie', value: `a=${header}` }], body: { data: body } },
    }),
  );

/** Markdown of ours without the tags that it has itself: each stands where a value or a fold begins or ends. */
export const withoutOwnTags = (markdown: string): string =>
  markdown
    .replace(/<code>([^<>]*)<\/code>/g, '$1')
    .replace(/^<details><summary>([^<>]*)<\/summary>$/gm, '$1')
    .replace(/^<\/details>$/gm, '');

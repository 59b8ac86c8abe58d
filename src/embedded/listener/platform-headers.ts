/** The headers that every answer gets, unless it has its own: trace IDs, how many calls are left, and the date. */
import { randomBytes } from 'node:crypto';
import type { RateLimit } from '../rate-limit.ts';

/** Their lower-case names. */
export const platformHeaders: readonly string[] = [
  'x-srv-trace',
  'x-srv-span',
  'x-ratelimit-limit',
  'x-ratelimit-reset',
  'x-ratelimit-remaining',
  'date',
];

/** How many digits an ID ends with that are counted. */
const countedDigits = 8;

/** Gives those of one more call as names and values in turn. @param time milliseconds since the epoch */
export type PlatformHeaders = (time: number) => string[];

/**
 * The IDs are 16 hex digits each, as recorded from cloud mocks. Half of one is random, the same for all calls; the rest is the
 * call's number in decimal digits: after a hundred million calls they come again.
 */
export function createPlatformHeaders(rateLimit: RateLimit): PlatformHeaders {
  const [trace, span] = [`v=1;t=${randomBytes(4).toString('hex')}`, `v=1;s=${randomBytes(4).toString('hex')}`];
  const limit = String(rateLimit.rule.requests);
  let number = 0;
  let second = Number.NaN;
  let date = '';
  return (time) => {
    number = (number + 1) % 10 ** countedDigits;
    const counted = String(number).padStart(countedDigits, '0');
    if (Math.floor(time / 1000) !== second) {
      second = Math.floor(time / 1000);
      date = new Date(time).toUTCString();
    }
    return [
      ...['x-srv-trace', trace + counted, 'x-srv-span', span + counted],
      ...['X-RateLimit-Limit', limit],
      ...['X-RateLimit-Reset', String(Math.ceil(rateLimit.resetAt(time) / 1000))],
      ...['X-RateLimit-Remaining', String(rateLimit.remaining(time)), 'Date', date],
    ];
  };
}

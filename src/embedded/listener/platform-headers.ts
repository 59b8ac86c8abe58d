/** The headers that every answer gets, unless it has its own: trace IDs, how many calls are left, and the date. */
import { randomBytes } from 'node:crypto';
import type { RateLimit } from '../rate-limit.ts';

/** Their lower-case names. */
export const platformHeaderNames: readonly string[] = [
  'x-srv-trace',
  'x-srv-span',
  'x-ratelimit-limit',
  'x-ratelimit-reset',
  'x-ratelimit-remaining',
  'date',
];

/** How many digits at the end of an ID are the call's number. */
const countedDigits = 8;

/** Those of one call. */
export interface PlatformHeaders {
  readonly trace: string;
  readonly span: string;
  readonly limit: string;
  /** Seconds since the epoch. */
  readonly reset: number;
  readonly remaining: number;
  readonly date: string;
}

/**
 * Makes what gives those of one more call, by the time in milliseconds since the epoch.
 *
 * The IDs are 16 hex digits each, as recorded from cloud mocks. Half of one is random, the same for all calls; the rest is the
 * call's number in decimal digits: after a hundred million calls they come again.
 */
export function createPlatformHeaders(rateLimit: RateLimit): (time: number) => PlatformHeaders {
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
    return {
      trace: trace + counted,
      span: span + counted,
      limit,
      date,
      reset: Math.ceil(rateLimit.resetAt(time) / 1000),
      remaining: rateLimit.remaining(time),
    };
  };
}

import { setFlagsFromString } from 'node:v8';

/** So many call logs are no long read: up to here a growing young generation makes reading quicker. */
export const callsOfShortRead = 2_000;

/**
 * Keeps V8's young generation at the size that it has, for the rest of the process. It doubles until it has some 130 MB as
 * long as anything outlives its collections, which for a reader of many call logs is half of all its memory and no gain:
 * a million are read as fast without (`npm run bench -- --only call-logs`).
 *
 * Node's documentation warns of flags that change in a running process; V8 reads this one each time it is about to grow.
 */
export function limitYoungGeneration(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

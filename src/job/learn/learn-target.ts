/** A collection that learned requests are added to, whatever its format. */
import type { Collection, Environment } from '../../engine/index.ts';
import type { CallLog } from '../../call-log/model.ts';

export interface LearnTarget {
  readonly collection: Collection;
  /**
   * Adds calls that nothing matched, each with an empty example.
   *
   * @param environment what the mock had
   * @returns of a folder the new file of each call
   */
  readonly add: (calls: readonly CallLog[], environment: Environment | undefined) => Promise<readonly string[]>;
}

/** Where learned requests go: by themselves, so that a diff shows nothing but them, and nobody takes them for finished. */
export const learnedFolder = 'From call logs';

/** The base that most requests have, a variable before a host; its value's path when the collection knows the value. */
export function findBase({ requests, variables }: Collection): { readonly base: string; readonly basePath: string } {
  const counts = new Map<string, number>();
  for (const { request } of requests) {
    const base = /^(?:\{\{[^{}]*\}\}|[^/{}]+(?=\/|$))/.exec(request.address)?.[0];
    if (base !== undefined) counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([base]) => base);
  const base = byUse.find((candidate) => candidate.startsWith('{{')) ?? byUse[0] ?? '{{baseUrl}}';
  const value = variables.find(({ key }) => `{{${key}}}` === base)?.value ?? '';
  const basePath = /^(?:[a-z]+:\/\/)?[^/]*(\/[^?#]*?)\/*$/i.exec(value)?.[1] ?? '';
  return { base, basePath };
}

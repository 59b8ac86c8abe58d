/** Where a mock lives. Nothing is loaded with it, so that an entry can take the decision before all else. */
import type { Limits, PostmanClient } from '../../postman/index.ts';

/** Postman's cloud, or the embedded server on the runner. */
export type Provider = 'postman' | 'embedded';

/** The one decision: `auto` goes by whether there is a key. @param word the input `provider`; an unknown one stays what it is */
export function chooseProvider<TWord extends string>(word: TWord, hasKey: boolean): Provider | Exclude<TWord, 'auto'> {
  if (word === 'auto') return hasKey ? 'postman' : 'embedded';
  return word as Exclude<TWord, 'auto'>; // the other words
}

/** The Postman API at that place, and the key for it. */
export interface Api {
  readonly provider: Provider;
  readonly url: string;
  readonly key: string;
  /** The embedded server's process. */
  readonly pid?: number | undefined;
}

/** Gives a client whose calls end within `limits`. Nothing is sent before the first call. */
export type Connect = (api: Api, limits?: Limits) => PostmanClient;
